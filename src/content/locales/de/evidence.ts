import type { Translated } from '../index.ts'

export const words: Translated<'evidence'> = {
  method: {
    'linkedin-text': 'LinkedIns eigener Text',
    regulator: 'Seite einer Behörde',
    press: 'Presse',
    guide: 'Andere Anleitung',
    'not-checked': 'Nicht geprüft',
  },
  grade: {
    A: 'Stark: Worte von LinkedIn oder einer Behörde, in Kopie oder gelesen von jemandem, der die Seite nennt.',
    B: 'Gut: zwei unabhängige Quellen, oder eine starke.',
    C: 'Schwach: eine Quelle aus zweiter Hand.',
    D: 'Unbestätigt.',
  },
  asOf: '{method}, {date}.',
  unknownDate: 'Datum nicht bekannt',
}
