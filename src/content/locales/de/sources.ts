import type { Translated } from '../index.ts'

export const words: Translated<'sources'> = {
  title: 'Quellen',
  description: 'Jede Aussage des Leitfadens mit Quelle, Datum, wie sie geprüft wurde und wann sie neu anzusehen ist.',
  lede: 'Jede Aussage dieses Leitfadens, mit Quelle und Datum. Mit einem echten Konto wurde noch nichts geprüft.',
  reviewed: 'Alles wurde zuletzt am {date} durchgesehen.',
  grades: 'Wie sicher wir sind, in vier Stufen',
  topics: {
    'your-data': 'Was LinkedIn nutzt',
    'ai-training': 'Der wichtigste Schalter',
    'ai-tools': 'KI-Werkzeuge',
    regions: 'Regionen und Termine',
    ads: 'Werbung und Weitergabe an Microsoft',
    checkup: 'Datenschutz-Check',
    objection: 'Das Widerspruchsformular',
    authorities: 'Was Behörden und Gerichte sagten',
    'open-questions': 'Offene Fragen',
  },
  rows: 'Zeilen in den Einstellungen von LinkedIn und wo sie sind',
  row: 'In den Einstellungen von LinkedIn gibt es eine Zeile {row}, unter {section}.',
  rowUnconfirmed: 'Ein Artikel nennt eine Zeile {row}, unter {section}. Bestätigen konnten wir sie nicht.',
  again: 'Neu anzusehen bis {date}',
  due: 'Der Termin zum Nachsehen ist vorbei. Lesen Sie es mit Vorsicht.',
  noAddress: 'keine öffentliche Adresse',
  homeOnly: 'nur die Startseite; die genaue Seite wurde nicht festgehalten',
  via: {
    copy: 'in einer Kopie gelesen',
    'third-party': 'von Dritten gelesen',
    'title-only': 'nur der Titel ist bekannt',
    'not-opened': 'das Formular selbst wurde nicht geöffnet',
  },
}
