import type { Translated } from '../index.ts'

export const words: Translated<'receipt'> = {
  title: 'Protokoll zum Ausdrucken',
  description:
    'Ein Protokoll auf einer Seite, zum Drucken oder als PDF: was Sie in LinkedIns Einstellungen gefunden haben und wann.',
  lede: 'Erstellt am {date}, auf Ihrem eigenen Gerät. Es sind Ihre eigenen Angaben. Niemand hat sie mit LinkedIn abgeglichen.',
  print: 'Drucken oder als PDF speichern',
  printHint: 'Im Druckfenster können Sie „Als PDF speichern“ wählen.',
  region: 'Wohnort: {region}',
  regionOpen: 'Wohnort: nicht angegeben',
  device: 'Im Leitfaden gewähltes Gerät: {device}',
  reported: 'Ihre Antworten',
  label: 'Name bei LinkedIn',
  looks: 'Jedes Mal, wenn Sie geantwortet haben',
  look: '{report} Fassung {revision} der Anleitung.',
  rows: 'Einstellungen des Datenschutz-Checks',
  none: 'Sie haben noch nichts beantwortet.',
  proves: {
    title: 'Was dieses Protokoll zeigt und was nicht',
    does: 'Es zeigt, was Sie sich zu LinkedIns Einstellungen notiert haben und wann.',
    doesNot:
      'Es beweist nicht, was LinkedIn mit Ihren Daten tut. Bewahren Sie ein Bildschirmfoto des Schalters dabei auf.',
  },
  notes: {
    title: 'Notizen',
    caseNumber: 'Fallnummer aus LinkedIns Formular',
    objection: 'Sie haben notiert: Widerspruch gesendet am {date}.',
    screenshot: 'Wo das Bildschirmfoto liegt',
    account: 'Welches LinkedIn-Konto',
    never: 'Was Sie hier tippen, wird gedruckt, aber nicht gespeichert.',
  },
}
