import type { Translated } from '../index.ts'

export const words: Translated<'transfer'> = {
  title: 'Auf einem anderen Gerät weitermachen',
  description:
    'Nehmen Sie Ihre Antworten auf ein anderes Handy oder einen anderen Computer mit: als Link, QR-Code oder Datei. Auf diese Website wird nichts hochgeladen.',
  lede: 'Ihre Antworten reisen im Link oder in der Datei. Auf diese Website wird nichts hochgeladen.',
  noJs: 'Das braucht JavaScript, weil Ihre Antworten nur auf diesem Gerät liegen.',
  nothing: 'Es gibt noch keine Antworten zum Mitnehmen. Beantworten Sie zuerst etwas.',
  out: {
    title: 'Ihre Antworten von diesem Gerät mitnehmen',
    link: 'Link mit Ihren Antworten',
    copy: 'Link kopieren',
    copied: 'Link kopiert',
    share: 'Link teilen',
    qr: 'QR-Code des Links. Scannen Sie ihn mit dem anderen Gerät.',
    holds:
      'Er enthält Ihre neuesten Antworten mit Datum, Ihren Wohnort, Ihre Auswahl im Check und wo Sie aufgehört haben. Name und Gerät enthält er nicht.',
    fragment: 'Ihre Antworten stehen im Teil nach dem #. Browser senden ihn nicht an den Server einer Website.',
    keep: 'Geben Sie ihn nicht weiter. Wer den Link hat, kann Ihre Antworten lesen, auch der E-Mail- oder Chatdienst, über den Sie ihn senden.',
    loopback:
      'Die Adresse {host} gilt nur auf diesem Computer. Ein Handy kann diesen Link nicht öffnen. Nehmen Sie stattdessen die Datei.',
    file: 'Meine Antworten als Datei speichern',
    fileHolds:
      'Die Datei enthält den ganzen Verlauf Ihrer Antworten mit Tag und Uhrzeit. Dazu kommen Wohnort, Auswahl im Check, Erinnerung und Notizen zum Widerspruch.',
  },
  in: {
    title: 'Eine gespeicherte Datei öffnen',
    choose: 'Ihre gespeicherte Datei wählen (.json)',
    drop: 'Oder hier ablegen.',
  },
  problems: {
    link: {
      empty: 'Dieser Link enthält keine Antworten.',
      'too-long': 'Dieser Link ist zu lang, um aus diesem Leitfaden zu stammen.',
      incomplete:
        'Dieser Link ist unvollständig oder beschädigt. Kopieren Sie ihn ganz oder scannen Sie den Code noch einmal.',
      newer:
        'Dieser Link stammt aus einer neueren Fassung des Leitfadens. Laden Sie diese Seite neu und öffnen Sie ihn noch einmal.',
    },
    file: {
      empty: 'Diese Datei ist leer.',
      'too-big': 'Diese Datei ist zu groß, um aus diesem Leitfaden zu stammen.',
      archive:
        'Das ist eine ZIP- oder Office-Datei, vielleicht Ihr LinkedIn-Archiv. Die gesuchte Datei endet auf .json.',
      picture: 'Das ist ein Bild. Die gesuchte Datei endet auf .json.',
      pdf: 'Das ist ein PDF. Die gesuchte Datei endet auf .json.',
      'web-page': 'Das ist eine Webseite. Die gesuchte Datei endet auf .json.',
      'not-ours': 'Diese Datei wurde nicht von diesem Leitfaden gespeichert.',
      damaged: 'Diese gespeicherte Datei ist beschädigt.',
      newer:
        'Diese Datei stammt aus einer neueren Fassung des Leitfadens. Laden Sie diese Seite neu und öffnen Sie sie noch einmal.',
      gone: 'Diese Datei war nicht lesbar. Vielleicht wurde sie verschoben.',
    },
    full: 'Dieser Browser hat keinen Platz mehr. Schaffen Sie Platz und öffnen Sie dann Link oder Datei noch einmal.',
    untouched: 'Ihre gespeicherten Antworten haben sich nicht geändert.',
  },
  proposal: {
    title: 'Antworten im Link oder in der Datei',
    titleHere: 'Antworten auf diesem Gerät',
    nothingHere: 'Auf diesem Gerät gibt es noch keine Antworten.',
    nothingIn: 'Link oder Datei enthält keine Antworten.',
    rows: {
      one: '{count} Einstellung des Datenschutz-Checks',
      other: '{count} Einstellungen des Datenschutz-Checks',
    },
    skipped: {
      one: '{count} Antwort war nicht lesbar und fehlt hier.',
      other: '{count} Antworten waren nicht lesbar und fehlen hier.',
    },
    others: 'Sie haben mehr als eine Datei gewählt. Das ist die erste, die Antworten enthält.',
    ask: 'Nichts ändert sich, bis Sie wählen.',
    over: 'Meine Antworten hier ersetzen',
    overHint: 'Die Antworten auf diesem Gerät werden ersetzt.',
    merge: 'Beide zusammenführen',
    mergeHint: 'Wo sie sich unterscheiden, gilt die spätere Antwort.',
    leave: 'Nur meine Antworten hier behalten',
    differ: 'Wo sie sich unterscheiden',
    mine: 'Auf diesem Gerät: {report}',
    theirs: 'Im Link oder in der Datei: {report}',
    which: 'Welche Antwort soll für {name} gelten? Am Datum ist nicht zu erkennen, welche neuer ist.',
    pick: 'Wählen Sie zuerst für jede davon, welche Antwort gilt.',
  },
  onPhone: {
    text: 'Scannen Sie diesen Code mit der Kamera des Handys. Er öffnet diesen Schritt im Browser des Handys.',
    link: 'Link zu diesem Schritt',
    loopback:
      'Die Adresse {host} gilt nur auf diesem Computer. Ein Handy kann sie nicht öffnen. Öffnen Sie den Leitfaden am Handy selbst.',
  },
  done: {
    over: 'Ihre Antworten wurden ersetzt.',
    merge: 'Beide Antworten wurden zusammengeführt.',
    leave: 'Nichts hat sich geändert.',
    undo: 'Rückgängig machen',
    undone: 'Rückgängig gemacht. Ihre Antworten sind wieder wie zuvor.',
    go: 'Im Leitfaden weitermachen',
  },
}
