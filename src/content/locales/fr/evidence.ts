import type { Translated } from '../index.ts'

export const words: Translated<'evidence'> = {
  method: {
    'linkedin-text': 'Texte de LinkedIn lui-même',
    regulator: 'Page d’une autorité',
    press: 'Presse',
    guide: 'Autre guide',
    'not-checked': 'Non contrôlé',
  },
  grade: {
    A: 'Solide : les mots de LinkedIn ou d’une autorité, en copie ou lus par quelqu’un qui cite la page.',
    B: 'Bon : deux sources indépendantes, ou une solide.',
    C: 'Faible : une source de seconde main.',
    D: 'Non confirmé.',
  },
  asOf: '{method}, {date}.',
  unknownDate: 'date inconnue',
}
