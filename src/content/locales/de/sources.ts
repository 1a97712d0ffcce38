import type { Translated } from '../index.ts'

export const words: Translated<'sources'> = {
  title: 'Quellen',
  description:
    'Woher die Aussagen in diesem Leitfaden stammen: Quelle, Datum, wie jede geprüft wurde und wann wir sie wieder durchsehen.',
  lede: 'Die Aussagen dieser Anleitung über LinkedIn, mit Quelle und Datum.',
  neverSeen: 'Nichts davon haben wir selbst in einem LinkedIn-Konto ausprobiert.',
  someSeen: {
    one: '{count} davon wurde in einem LinkedIn-Konto gesehen.',
    other: '{count} davon wurden in einem LinkedIn-Konto gesehen.',
  },
  reviewed: 'Wir haben alles zuletzt am {date} durchgesehen.',
  grades: 'Wie gut eine Aussage belegt ist, in vier Stufen',
  topics: {
    'your-data': 'Was LinkedIn nutzt',
    'ai-training': 'Der wichtigste Schalter',
    'ai-tools': 'KI-Werkzeuge',
    regions: 'Regionen und Termine',
    ads: 'Werbung und Weitergabe an Microsoft',
    checkup: 'Datenschutz-Check',
    objection: 'Das Widerspruchsformular',
    authorities: 'Was Behörden und Gerichte gesagt haben',
    'open-questions': 'Offene Fragen',
  },
  rows: 'LinkedIns Einstellungen und wo sie zu finden sind',
  row: 'Quellen nennen die Einstellung {row} unter {section}.',
  rowUnconfirmed: 'Ein Artikel nennt eine Einstellung {row} unter {section}. Bestätigen konnten wir sie nicht.',
  again: 'Nächste Durchsicht bis {date}',
  due: 'Der Prüftermin ist vorbei. Vielleicht ist es veraltet.',
  noAddress: 'kein öffentlicher Link',
  homeOnly: 'nur die Startseite; den genauen Link haben wir nicht aufbewahrt',
  via: {
    copy: 'in einer Kopie gelesen',
    'third-party': 'von Dritten gelesen',
    'title-only': 'nur der Titel ist bekannt',
    'not-opened': 'das Formular selbst wurde nicht geöffnet',
    recording: 'vom Bildschirm aufgezeichnet; hier liegt kein Bild davon',
  },
}
