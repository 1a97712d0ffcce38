import type { Translated } from '../index.ts'

export const words: Translated<'receipt'> = {
  title: 'Beleg',
  description:
    'Ihre Angaben auf einer Seite, zum Drucken oder Speichern: was, wann und nach welcher Fassung des Leitfadens.',
  lede: 'Erstellt am {date}, auf Ihrem eigenen Gerät. Es sind Ihre Angaben; bei LinkedIn hat dafür niemand nachgesehen.',
  print: 'Drucken oder als PDF speichern',
  printHint: 'Im Druckfenster können Sie „Als PDF speichern“ wählen.',
  region: 'Wo Sie leben: {region}',
  regionOpen: 'Wo Sie leben: offen gelassen',
  device: 'Geändert: {device}',
  reported: 'Was Sie angegeben haben',
  label: 'Beschriftung bei LinkedIn',
  looks: 'Jedes Nachsehen',
  look: '{report} Fassung {revision} des Eintrags im Leitfaden.',
  rows: 'Zeilen des Datenschutz-Checks',
  none: 'Noch ist nichts angegeben.',
  proves: {
    title: 'Was er belegt und was nicht',
    does: 'Dass Sie an diesen Tagen aufgeschrieben haben, was Sie in den Einstellungen von LinkedIn sahen.',
    doesNot: 'Er belegt nicht, was LinkedIn mit Ihren Daten tut. Legen Sie ein Bildschirmfoto des Schalters dazu.',
  },
  notes: {
    title: 'Notizen',
    caseNumber: 'Fallnummer aus LinkedIns Formular',
    objection: 'Schriftlicher Widerspruch gesendet am {date}.',
    screenshot: 'Wo das Bildschirmfoto liegt',
    account: 'Welches LinkedIn-Konto',
    never: 'Was Sie hier tippen, wird gedruckt und nicht gespeichert.',
  },
}
