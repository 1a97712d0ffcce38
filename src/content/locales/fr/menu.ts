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
    first: 'Ouvrez le lien dans le navigateur où votre session LinkedIn est ouverte.',
    menu: '',
    settings: '',
    section: 'Si vous voyez une liste de sections, choisissez {section}.',
    groupRow: 'Sous {group}, choisissez {row}.',
    row: 'Cherchez {row} et choisissez cette ligne.',
  },
  'phone-app': {
    first: 'Ouvrez l’application LinkedIn.',
    menu: 'Touchez votre photo de profil, en haut à gauche.',
    settings: 'Touchez {settings}.',
    section: 'Touchez {section}.',
    groupRow: 'Sous {group}, touchez {row}.',
    row: 'Cherchez {row} et touchez cette ligne.',
  },
  toggleOff: 'Désactivez {toggle}. Le changement s’enregistre tout seul.',
  notInApp:
    'Nous n’avons trouvé aucune source qui montre ce réglage dans l’application. Prenez un navigateur pour celui-ci.',
  under: '{section}, puis {group}',
  underSection: 'Sous {section}',
  companion: {
    open: 'Ouvrir ces étapes dans une petite fenêtre',
    bring: 'Afficher la petite fenêtre',
    never: 'Elle n’affiche que cette étape. Vous pouvez la garder à côté de LinkedIn.',
    blocked: 'Ce navigateur n’a pas ouvert de petite fenêtre. Placez plutôt cette fenêtre à côté de celle de LinkedIn.',
    closed: 'La petite fenêtre est fermée. Vos réponses sont toujours ici.',
    'open-now': 'La petite fenêtre est ouverte. Les réponses que vous y donnez apparaissent aussitôt ici.',
  },
  onPhone: 'Ouvrir cette étape sur votre téléphone',
  looksDifferent: 'Mon écran est différent',
  alsoSeen: 'Vous pouvez aussi le voir sous le nom {names}.',
  linkedIn: {
    question: 'Dans quelle langue utilisez-vous LinkedIn ?',
    other: 'Une autre langue',
    mayDiffer: 'peut être différent',
    toEnglish:
      'Vous pouvez mettre LinkedIn en anglais le temps de cette étape. Cherchez le réglage de la langue sur LinkedIn.',
  },
}
