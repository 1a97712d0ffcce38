import type { Translated } from '../index.ts'

export const words: Translated<'evidence'> = {
  method: {
    'linkedin-text': 'LinkedIns eigener Text, in einer Kopie gelesen',
    regulator: 'Seite einer Behörde',
    press: 'Pressebericht',
    guide: 'Quelle von Dritten',
    'not-checked': 'Eigene Suche',
  },
  grade: {
    A: 'Stark: Worte von LinkedIn oder einer Behörde, in einer Kopie oder zitiert von jemandem, der die Seite nennt.',
    B: 'Gut: zwei unabhängige Quellen oder eine starke.',
    C: 'Schwach: eine Quelle aus zweiter Hand oder etwas, das wir gesucht und nicht gefunden haben.',
    D: 'Unbestätigt: Wir haben sonst nichts gefunden, was dafür spricht.',
  },
  asOf: '{method}, {date}.',
  unknownDate: 'Datum nicht bekannt',
}
