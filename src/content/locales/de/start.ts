import type { Translated } from '../index.ts'

export const words: Translated<'start'> = {
  title: 'Nein zum KI-Training bei LinkedIn',
  description:
    'LinkedIn trainiert KI mit Ihren Daten? Wo der Schalter dagegen ist, wie Sie ihn ausschalten und was er nicht erfasst. Kostenlos, unabhängig, ohne Anmeldung.',
  lede: 'Wir zeigen Ihnen, wo LinkedIns Schalter ist, was er ändert und was nicht. Ausschalten müssen Sie ihn selbst.',
  takes: {
    title: 'Bevor Sie beginnen',
    time: 'Rechnen Sie mit etwa 3 Minuten für den wichtigsten Schalter. Der Datenschutz-Check dauert länger, und Sie können jederzeit aufhören.',
    need: 'Sie müssen bei LinkedIn angemeldet sein, in einem anderen Tab oder am Handy.',
    account:
      'Soweit wir wissen, hat jedes LinkedIn-Konto seinen eigenen Schalter. Haben Sie mehrere, wiederholen Sie es für jedes.',
  },
  never: {
    title: 'Was dieser Leitfaden nie tut',
    password: 'Nach Ihrem Passwort fragen. Sie melden sich nur auf linkedin.com an.',
    send: 'Ihre Antworten irgendwohin senden. Sie bleiben in diesem Browser.',
    touch: 'Ihr LinkedIn-Konto anrühren. Die Einstellungen ändern nur Sie.',
  },
  regionHint: 'So zeigen wir die Termine und Regeln, die bei Ihnen gelten. Sie können die Frage überspringen.',
  start: 'Leitfaden beginnen',
  short: 'Direkt zum wichtigsten Schalter',
  leave:
    'Sie können jederzeit gehen. Ihre Antworten bleiben in diesem Browser, bis Sie sie löschen oder der Browser es tut.',
  welcome: {
    title: 'Willkommen zurück',
    wasAt: 'Zuletzt waren Sie bei „{step}“.',
    settings: 'Sie haben {reported} von {total} KI-Einstellungen beantwortet.',
    settingsOn: 'Sie haben {reported} von {total} KI-Einstellungen beantwortet, zuletzt am {date}.',
    continue: 'Dort weitermachen',
    startOver: 'Von vorn beginnen',
    timeTitle: 'Zeit, noch einmal nachzusehen',
    time: 'Sie wollten am {date} erinnert werden. Ist der Schalter noch aus?',
    timeLink: 'Den Schalter fürs KI-Training ansehen',
    lookAgain: 'Was sich seit Ihrem letzten Besuch geändert hat',
    changed: {
      moved: '{name}: LinkedIn hat diese Einstellung seit Ihrer Antwort geändert.',
      corrected: '{name}: Wir haben unseren Rat seit Ihrer Antwort berichtigt.',
      both: '{name}: LinkedIn hat diese Einstellung seit Ihrer Antwort geändert, und wir haben unseren Rat berichtigt.',
    },
    changedRows: {
      moved: 'LinkedIn hat diese Einstellungen seit Ihrer Antwort geändert:',
      corrected: 'Zu diesen Einstellungen haben wir unseren Rat seit Ihrer Antwort berichtigt:',
      both: 'LinkedIn hat manche dieser Einstellungen seit Ihrer Antwort geändert, zu anderen haben wir unseren Rat berichtigt:',
    },
    changedRowsLink: 'Diese Einstellungen noch einmal ansehen',
    changedLink: '{name} noch einmal ansehen',
    again: 'Die Startseite zeigen',
  },
  startOver: {
    title: 'Antworten löschen und von vorn beginnen?',
    text: 'Das löscht alle Antworten, die dieser Browser gespeichert hat. An LinkedIn ändert es nichts.',
    yes: 'Meine Antworten löschen',
    no: 'Meine Antworten behalten',
  },
}
