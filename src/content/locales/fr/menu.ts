import type { Translated } from '../index.ts'

export const words: Translated<'menu'> = {
  computer: {
    first: 'Connectez-vous à LinkedIn.',
    menu: 'Cliquez sur {me}, en haut à droite.',
    settings: 'Choisissez {settings}.',
    section: 'À gauche, choisissez {section}.',
    groupRow: 'Sous {group}, choisissez {row}.',
    row: 'Cherchez {row} et choisissez cette ligne.',
  },
  'phone-browser': {
    first: 'Ouvrez le lien dans le navigateur où vous êtes connecté.',
    menu: '',
    settings: '',
    section: 'S’il le demande, choisissez {section}.',
    groupRow: 'Sous {group}, choisissez {row}.',
    row: 'Cherchez {row} et choisissez cette ligne.',
  },
  'phone-app': {
    first: 'Ouvrez l’application LinkedIn.',
    menu: 'Touchez votre photo, en haut à gauche.',
    settings: 'Touchez {settings}.',
    section: 'Touchez {section}.',
    groupRow: 'Sous {group}, touchez {row}.',
    row: 'Cherchez {row} et touchez cette ligne.',
  },
  toggleOff: 'Désactivez {toggle}. Cela s’enregistre tout seul.',
  notInApp: 'Aucune source ne montre cette ligne dans l’application. Prenez un navigateur pour celle-ci.',
  under: 'Sous {section}, {group}',
  underSection: 'Sous {section}',
  companion: {
    open: 'Garder les étapes sous les yeux',
    bring: 'Montrer la petite fenêtre',
    never: 'Ouvre une petite fenêtre avec cette seule étape, à garder à côté de LinkedIn.',
    blocked: 'Ce navigateur n’a pas ouvert de petite fenêtre. Mettez cette fenêtre et celle de LinkedIn côte à côte.',
    closed: 'La petite fenêtre est fermée. Vos réponses sont toutes ici.',
    'open-now': 'La petite fenêtre est ouverte. Ce que vous y répondez est aussitôt ici.',
  },
  onPhone: 'Montrer ceci sur votre téléphone',
  looksDifferent: 'Chez moi, c’est différent',
  alsoSeen: 'Certains guides l’appellent {names}.',
  linkedIn: {
    question: 'Dans quelle langue LinkedIn s’affiche-t-il ?',
    other: 'Dans une autre',
    mayDiffer: 'peut être différent',
    toEnglish:
      'Vous pouvez mettre LinkedIn en anglais pour cette visite. Cherchez la ligne sur la langue dans ses réglages.',
  },
}
