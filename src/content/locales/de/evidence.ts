import type { Translated } from '../index.ts'

export const words: Translated<'evidence'> = {
  method: {
    seen: 'In einem Konto gesehen',
    recording: 'Auf Aufzeichnungen von LinkedIns Seiten gesehen',
    'linkedin-text': 'LinkedIns eigener Text, in einer Kopie gelesen',
    law: 'Das Gesetz, mit seinem Artikel genannt',
    regulator: 'Seite einer Behörde',
    press: 'Pressebericht',
    guide: 'Quelle von Dritten',
    search: 'Eigene Suche',
  },
  grade: {
    A: 'Stark: LinkedIns oder einer Behörde eigene Worte oder Seiten, oder zitiert mit Angabe der Seite.',
    B: 'Gut: zwei unabhängige Quellen oder eine starke.',
    C: 'Schwach: eine Quelle aus zweiter Hand.',
    D: 'Unbestätigt: Wir fanden nichts anderes, das es stützt.',
  },
  asOf: '{method}, {date}.',
  unknownDate: 'Datum nicht bekannt',
  searched: 'Wir haben gesucht und nichts gefunden, das anderes zeigt.',
  seenOn: '{method}, {date}, LinkedIn auf {language}, {device}.',
  notSeen: 'In einem LinkedIn-Konto haben wir es nicht selbst ausprobiert.',
}
