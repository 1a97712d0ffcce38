import type { Translated } from '../index.ts'

export const words: Translated<'transfer'> = {
  title: 'Antworten mitnehmen',
  description:
    'Nehmen Sie Ihre Angaben auf ein anderes Gerät mit, als Link, QR-Code oder Datei. Nichts davon geht über einen Server.',
  lede: 'Machen Sie auf einem anderen Gerät weiter. Ihre Antworten reisen im Link oder in der Datei, über keinen Server.',
  noJs: 'Das braucht JavaScript, weil Ihre Antworten nur auf diesem Gerät liegen.',
  nothing: 'Es gibt noch nichts mitzunehmen. Geben Sie erst etwas an.',
  out: {
    title: 'Mitnehmen',
    link: 'Link mit Ihren Antworten',
    copy: 'Link kopieren',
    copied: 'Link kopiert',
    share: 'Link teilen',
    qr: 'QR-Code des Links. Lesen Sie ihn mit dem anderen Gerät.',
    holds:
      'Er enthält die neueste Antwort auf jede Frage, auf den Tag genau. Er enthält keinen Namen und nicht, welches Gerät Sie benutzen.',
    fragment: 'Der Teil nach dem # bleibt im Browser. Browser senden ihn an keinen Server.',
    keep: 'Behandeln Sie ihn wie einen Zettel: Wer den Link hat, kann diese Antworten lesen.',
    loopback:
      'Die Adresse {host} gibt es nur auf diesem Computer. Ein Handy kann diesen Link nicht öffnen. Nehmen Sie die Datei.',
    file: 'Als Datei speichern',
    fileHolds: 'Die Datei enthält alle Ihre Antworten mit Uhrzeit.',
  },
  in: {
    title: 'Eine Datei öffnen',
    choose: 'Datei mit Antworten wählen',
    drop: 'Oder hier ablegen.',
  },
  problems: {
    link: {
      empty: 'Dieser Link enthält keine Antworten.',
      'too-long': 'Dieser Link ist zu lang, um einer von uns zu sein.',
      incomplete:
        'Dieser Link ist unvollständig oder beschädigt. Kopieren Sie ihn ganz oder lesen Sie den Code noch einmal.',
      newer:
        'Dieser Link stammt aus einer neueren Fassung des Leitfadens. Laden Sie diese Seite neu und öffnen Sie ihn dann wieder.',
    },
    file: {
      empty: 'Diese Datei ist leer.',
      'too-big': 'Diese Datei ist zu groß für eine Datei mit Antworten.',
      archive:
        'Das ist eine ZIP- oder Office-Datei, vielleicht das Archiv Ihrer Daten von LinkedIn. Eine Datei mit Antworten endet auf .json.',
      picture: 'Das ist ein Bild. Eine Datei mit Antworten endet auf .json.',
      pdf: 'Das ist ein PDF. Eine Datei mit Antworten endet auf .json.',
      'web-page': 'Das ist eine Webseite. Eine Datei mit Antworten endet auf .json.',
      'not-ours': 'Das ist keine Datei mit Antworten aus diesem Leitfaden.',
      damaged: 'Diese Datei mit Antworten ist beschädigt.',
      newer:
        'Diese Datei stammt aus einer neueren Fassung des Leitfadens. Laden Sie diese Seite neu und öffnen Sie sie dann wieder.',
      gone: 'Diese Datei war nicht lesbar. Vielleicht wurde sie verschoben.',
    },
    full: 'Dieser Browser hat keinen Platz dafür. Schaffen Sie Platz, dann öffnen Sie Link oder Datei noch einmal.',
    untouched: 'Was hier gespeichert ist, hat sich nicht geändert.',
  },
  proposal: {
    title: 'Was darin ist',
    titleHere: 'Was jetzt hier ist',
    nothingHere: 'Hier ist noch nichts angegeben.',
    nothingIn: 'Es enthält keine Antworten.',
    rows: {
      one: '{count} Zeile des Datenschutz-Checks',
      other: '{count} Zeilen des Datenschutz-Checks',
    },
    skipped: {
      one: '{count} Eintrag war nicht lesbar und bleibt weg.',
      other: '{count} Einträge waren nicht lesbar und bleiben weg.',
    },
    others: 'Sie haben uns mehr als eine Datei gegeben. Das ist die erste mit Antworten.',
    ask: 'Nichts ändert sich, bis Sie wählen.',
    over: 'Übernehmen',
    overHint: 'Das ersetzt, was hier ist.',
    merge: 'Beides zusammenlegen',
    mergeHint: 'Wo sie sich unterscheiden, gilt die spätere Antwort.',
    leave: 'Meine lassen, wie sie sind',
    differ: 'Wo sie sich unterscheiden',
    mine: 'Hier: {report}',
    theirs: 'In Link oder Datei: {report}',
    which: 'Welche gilt für {name}? Aus dem Datum geht es nicht hervor.',
    pick: 'Wählen Sie erst für jedes davon, welche Antwort gilt.',
  },
  onPhone: {
    text: 'Lesen Sie diesen Code mit der Kamera des Handys. Er öffnet diesen Schritt im Browser des Handys.',
    link: 'Link zu diesem Schritt',
    loopback:
      'Die Adresse {host} gibt es nur auf diesem Computer. Ein Handy kann sie nicht öffnen. Öffnen Sie den Leitfaden am Handy selbst.',
  },
  done: {
    over: 'Übernommen.',
    merge: 'Zusammengelegt.',
    leave: 'Nichts hat sich geändert.',
    undo: 'Rückgängig machen',
    undone: 'Rückgängig gemacht. Es ist, wie es war.',
    go: 'Im Leitfaden weitermachen',
  },
}
