import type { Translated } from '../index.ts'

export const words: Translated<'start'> = {
  title: 'LinkedIn soll mit Ihren Texten keine KI trainieren',
  description:
    'Ein kostenloser, unabhängiger Leitfaden zum KI-Schalter von LinkedIn: wo er ist, was er tut und was nicht. Ihre Eingaben bleiben auf Ihrem Gerät.',
  lede: 'Wir zeigen Ihnen den Schalter, wo er ist und was er nicht tut. Klicken müssen Sie. Ihre Antworten bleiben auf diesem Gerät.',
  takes: {
    title: 'Was Sie brauchen',
    time: 'Etwa 3 Minuten für den wichtigsten Schalter, 10 für alles.',
    need: 'Melden Sie sich bei LinkedIn an, in einem anderen Tab oder am Handy.',
    account: 'Jedes LinkedIn-Konto hat seinen eigenen Schalter. Gehen Sie den Leitfaden für jedes einmal durch.',
  },
  never: {
    title: 'Was wir nie tun',
    password: 'Nach Ihrem Passwort fragen. Die Seiten von LinkedIn öffnen sich auf linkedin.com.',
    send: 'Irgendetwas irgendwohin senden.',
    touch: 'Ihr Konto anrühren. Die Einstellungen ändern Sie, nicht wir.',
  },
  regionHint: 'Davon hängt ab, welche Termine und Regeln wir zeigen. Sie dürfen es offen lassen.',
  start: 'Leitfaden beginnen',
  short: 'Nur der wichtigste Schalter',
  leave: 'Sie können jederzeit gehen. Kommen Sie im selben Browser zurück, sind Sie wieder an derselben Stelle.',
  welcome: {
    title: 'Willkommen zurück',
    wasAt: 'Sie waren bei: {step}.',
    settings: '{reported} von {total} Einstellungen angegeben.',
    settingsOn: '{reported} von {total} Einstellungen angegeben, am {date}.',
    continue: 'Dort weitermachen',
    startOver: 'Von vorn beginnen',
    timeTitle: 'Es ist Zeit, noch einmal nachzusehen',
    time: 'Sie hatten den {date} gewählt. Öffnen Sie die Einstellung: Ist sie noch aus?',
    timeLink: 'KI-Training noch einmal ansehen',
    lookAgain: 'Seit Ihrem letzten Besuch',
    changed: '{name}: Das Menü von LinkedIn hat sich seit Ihrer Angabe geändert.',
    changedRows: 'Bei diesen Zeilen des Checks hat sich das Menü von LinkedIn seit Ihrer Angabe geändert:',
    changedRowsLink: 'Datenschutz-Check noch einmal ansehen',
    changedLink: '{name} noch einmal ansehen',
    again: 'Die Startseite noch einmal lesen',
  },
  startOver: {
    title: 'Von vorn beginnen?',
    text: 'Das löscht alle Ihre Antworten, die dieser Browser gespeichert hat. Die Einstellungen bei LinkedIn bleiben, wie sie sind.',
    yes: 'Meine Antworten löschen',
    no: 'Meine Antworten behalten',
  },
}
