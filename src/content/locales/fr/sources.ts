import type { Translated } from '../index.ts'

export const words: Translated<'sources'> = {
  title: 'Sources',
  description:
    'D’où viennent les affirmations de ce guide : source, date, méthode de contrôle, et date de la prochaine relecture.',
  lede: 'Les affirmations de ce guide sur LinkedIn, avec source et date.',
  neverSeen: 'Nous n’avons rien essayé de tout cela nous-mêmes dans un compte LinkedIn.',
  someSeen: {
    one: '{count} d’entre elles a été vue dans un compte LinkedIn.',
    other: '{count} d’entre elles ont été vues dans un compte LinkedIn.',
  },
  reviewed: 'Nous avons tout relu pour la dernière fois le {date}.',
  grades: 'La solidité des preuves, sur quatre niveaux',
  topics: {
    'your-data': 'Ce que LinkedIn utilise',
    'ai-training': 'L’option principale',
    'ai-tools': 'Outils d’IA',
    regions: 'Régions et dates',
    ads: 'Publicité et partage avec Microsoft',
    checkup: 'Bilan de confidentialité',
    objection: 'Le formulaire d’opposition',
    authorities: 'Ce qu’ont dit autorités et tribunaux',
    'open-questions': 'Questions ouvertes',
  },
  rows: 'Les réglages de LinkedIn et où les trouver',
  row: 'Les sources situent le réglage {row} sous {section}.',
  rowUnconfirmed: 'Un article cite un réglage {row}, sous {section}. Nous n’avons pas pu le confirmer.',
  again: 'Prochaine relecture avant le {date}',
  due: 'Date de relecture dépassée : ceci n’est peut-être plus à jour.',
  noAddress: 'pas de lien public',
  homeOnly: 'page d’accueil seulement ; nous n’avons pas gardé le lien exact',
  via: {
    copy: 'lu dans une copie',
    'third-party': 'selon la lecture d’un tiers',
    'title-only': 'seul le titre est connu',
    'not-opened': 'le formulaire lui-même n’a pas été ouvert',
    recording: 'enregistré à l’écran ; aucune image n’est gardée ici',
  },
}
