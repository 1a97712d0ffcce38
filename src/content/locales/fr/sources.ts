import type { Translated } from '../index.ts'

export const words: Translated<'sources'> = {
  title: 'Sources',
  description: 'Chaque affirmation du guide, avec sa source, sa date, comment elle a été contrôlée et quand la revoir.',
  lede: 'Chaque affirmation de ce guide, avec sa source et sa date. Rien n’a encore été contrôlé avec un vrai compte.',
  reviewed: 'Tout a été relu pour la dernière fois le {date}.',
  grades: 'À quel point nous sommes sûrs, en quatre degrés',
  topics: {
    'your-data': 'Ce que LinkedIn utilise',
    'ai-training': 'Le bouton principal',
    'ai-tools': 'Outils d’IA',
    regions: 'Régions et dates',
    ads: 'Publicité et partage avec Microsoft',
    checkup: 'Bilan de confidentialité',
    objection: 'Le formulaire d’opposition',
    authorities: 'Ce qu’ont dit autorités et tribunaux',
    'open-questions': 'Questions ouvertes',
  },
  rows: 'Les lignes des réglages de LinkedIn et où elles sont',
  row: 'Les réglages de LinkedIn ont une ligne {row}, sous {section}.',
  rowUnconfirmed: 'Un article cite une ligne {row}, sous {section}. Nous n’avons pas pu la confirmer.',
  again: 'À revoir avant le {date}',
  due: 'La date de relecture est passée. Lisez avec prudence.',
  noAddress: 'pas d’adresse publique',
  homeOnly: 'page d’accueil seulement ; la page exacte n’a pas été gardée',
  via: {
    copy: 'lu dans une copie',
    'third-party': 'lu par un tiers',
    'title-only': 'seul le titre est connu',
    'not-opened': 'le formulaire lui-même n’a pas été ouvert',
  },
}
