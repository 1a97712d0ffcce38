import type { Translated } from '../index.ts'

export const words: Translated<'summary'> = {
  title: 'Ihr Protokoll',
  description:
    'Was Sie in LinkedIns Einstellungen gefunden haben, was noch zu tun ist, wann Sie wieder nachsehen und wie Sie eine Kopie behalten.',
  lede: 'Das sind Ihre eigenen Antworten, nur auf diesem Gerät gespeichert. Niemand hat in Ihr LinkedIn-Konto gesehen.',
  account: 'Dieses Protokoll gilt für ein LinkedIn-Konto. Soweit wir wissen, hat jedes Konto seinen eigenen Schalter.',
  reported: 'Ihre Antworten',
  report: {
    'not-started': 'Noch nicht beantwortet.',
    later: 'Sie haben das auf später verschoben.',
    'turned-off': 'Am {date} haben Sie „ausgeschaltet“ notiert.',
    'turned-off-checked': 'Am {date} haben Sie „ausgeschaltet und nach dem Neuladen noch aus“ notiert.',
    'already-off': 'Am {date} haben Sie „schon aus“ notiert.',
    'already-off-checked': 'Am {date} haben Sie „schon aus und nach dem Neuladen noch aus“ notiert.',
    'not-found': 'Am {date} haben Sie „nicht gefunden“ notiert.',
    'will-not-switch': 'Am {date} haben Sie „lässt sich nicht ausschalten“ notiert.',
    'kept-on': 'Am {date} haben Sie „bleibt an“ notiert.',
    'not-using': 'Am {date} haben Sie „benutze ich nicht“ notiert.',
    'kept-using': 'Am {date} haben Sie „benutze ich weiter“ notiert.',
    changed: 'Am {date} haben Sie „geändert“ notiert.',
    'fine-as-is': 'Am {date} haben Sie „gut so, wie es ist“ notiert.',
  },
  menuChanged: {
    moved: 'LinkedIn hat diese Einstellung seither geändert. Bitte sehen Sie noch einmal nach.',
    corrected: 'Wir haben unseren Rat seither berichtigt. Bitte sehen Sie noch einmal nach.',
    both: 'LinkedIn hat diese Einstellung seither geändert, und wir haben unseren Rat berichtigt. Bitte sehen Sie noch einmal nach.',
  },
  change: 'Ändern',
  changeOf: 'Ihre Antwort zu {name} ändern',
  reportNow: 'Zu diesem Schritt',
  reportOf: 'Zu diesem Schritt: {name}',
  items: 'Beantwortete Einstellungen des Checks',
  left: {
    title: 'Was noch zu tun ist',
    nothing: 'Sie haben beide KI-Einstellungen beantwortet.',
    next: 'Als Nächstes: {name}',
    checkup: {
      one: 'Datenschutz-Check: {count} Einstellung noch nicht beantwortet.',
      other: 'Datenschutz-Check: {count} Einstellungen noch nicht beantwortet.',
    },
    checkupLink: 'Mit dem Datenschutz-Check weitermachen',
  },
  proves: {
    title: 'Was dieses Protokoll zeigt und was nicht',
    does: 'Es ist Ihre eigene Notiz: was Sie gesehen haben und wann.',
    doesNot: 'Es beweist nicht, was LinkedIn mit Ihren Daten tut. In LinkedIn hineinsehen können wir nicht.',
  },
  next: {
    title: 'Wie es weitergeht',
    now: 'Ist der Schalter aus, trainiert LinkedIn nach eigener Aussage mit Ihren Daten von da an keine KI mehr, die Inhalte erstellt.',
    past: 'Früheres Training wird nicht rückgängig gemacht. Wir kennen keine Einstellung, die Ihre Daten aus einem Modell herausnimmt.',
    again:
      'Sehen Sie ab und zu nach. Menüs ändern sich, und manche neue Einstellung war bei LinkedIn von Anfang an eingeschaltet.',
    form: 'Andere KI erfasst der Schalter nicht, etwa zur Personalisierung. Für sie verweist LinkedIn auf sein Widerspruchsformular.',
    write: 'So nutzen Sie das Formular, mit Textentwurf',
    openForm: 'Das Widerspruchsformular auf {host} öffnen',
  },
  lookAgain: {
    title: 'Einen Termin zum Nachsehen setzen',
    why: 'Wir haben keinen Hinweis gefunden, dass LinkedIn ihn wieder einschaltet. Aber es hat Regionen hinzugefügt, und manche neue Einstellung war von Anfang an eingeschaltet.',
    months: {
      one: 'In {count} Monat',
      other: 'In {count} Monaten',
    },
    date: 'Oder einen Tag wählen',
    chosen:
      'Sie haben den {date} gewählt. Die Startseite erinnert Sie, wenn Sie sie besuchen. Eine Nachricht können wir nicht senden.',
    calendar: 'In meinen Kalender übernehmen (.ics-Datei)',
    forget: 'Diese Erinnerung löschen',
    event: 'LinkedIns Schalter fürs KI-Training ansehen',
    eventText: 'Öffnen Sie den Leitfaden und sehen Sie nach, ob der Schalter noch aus ist.',
  },
  keep: {
    title: 'Eine Kopie behalten',
    print: 'Drucken',
    text: 'Als Textdatei speichern',
    file: 'Sicherung zum Wiederöffnen speichern (.json)',
    receipt: 'Protokoll auf einer Seite, zum Ausdrucken',
    transfer: 'Auf einem anderen Gerät weitermachen',
  },
  file: {
    heading: 'AI Opt-Out Guide for LinkedIn: Ihr Protokoll',
    made: 'Erstellt am {date}, auf Ihrem Gerät. Niemand hat es mit LinkedIn abgeglichen.',
    region: 'Wohnort: {region}',
  },
}
