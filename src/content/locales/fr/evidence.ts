import type { Translated } from '../index.ts'

export const words: Translated<'evidence'> = {
  method: {
    'linkedin-text': 'Texte de LinkedIn, lu dans une copie',
    regulator: 'Page d’une autorité',
    press: 'Article de presse',
    guide: 'Source tierce',
    'not-checked': 'Notre propre recherche',
  },
  grade: {
    A: 'Solide : les mots de LinkedIn ou d’une autorité, en copie ou cités par un tiers qui nomme la page.',
    B: 'Bon : deux sources indépendantes ou une source solide.',
    C: 'Faible : une source de seconde main, ou ce que nous avons cherché sans le trouver.',
    D: 'Non confirmé : nous n’avons rien trouvé d’autre qui l’appuie.',
  },
  asOf: '{method}, {date}.',
  unknownDate: 'date inconnue',
}
