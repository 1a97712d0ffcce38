import type { Translated } from '../index.ts'

export const words: Translated<'stand-ins'> = {
  title: 'Ce qui s’en approche le plus',
  text: 'Aucune source ne cite un bouton unique pour toutes les fonctions d’IA de LinkedIn. Elles agissent quand vous vous en servez. Tout ceci est facultatif.',
  'messaging-suggestions': {
    title: 'Réponses toutes prêtes dans les messages',
    text: 'Cette ligne retire les réponses que LinkedIn propose dans les messages. Elle manque peut-être chez vous.',
    lose: 'Vous perdez les réponses en un geste.',
    question: 'Qu’avez-vous trouvé à « Messaging suggestions » ?',
  },
  'write-with-ai': {
    title: 'Les boutons « Write with AI »',
    text: 'Aucun réglage ne les désactive. Il suffit de ne pas appuyer dessus.',
    lose: 'Vous écrivez le texte vous-même.',
    question: 'Que faites-vous des boutons « Write with AI » ?',
    keptOn: 'Je continue à m’en servir',
  },
  help: 'Aide de LinkedIn sur les fonctions intelligentes dans les messages',
  none: {
    title: 'Ce pour quoi il n’y a pas de bouton',
    input:
      'Ce que vous tapez dans les fonctions d’IA sert à vous répondre. Tant que le bouton principal est activé, c’est aussi sur la liste d’entraînement.',
    recruiter: 'Les messages d’IA des recruteurs se règlent dans leur produit. Vous n’avez pas de bouton pour eux.',
    premium:
      'Pour certaines fonctions Premium, LinkedIn dit que votre saisie peut aller à Bing. Aucun bouton n’est cité.',
  },
  main: 'Le bouton principal passe avant tout cela.',
  mainLink: 'Aller à l’entraînement de l’IA',
}
