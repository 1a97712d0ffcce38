import type { Translated } from '../index.ts'

export const words: Translated<'stand-ins'> = {
  title: 'Les réglages les plus proches trouvés',
  text: 'Nous n’avons trouvé aucune option unique pour toutes les fonctions d’IA de LinkedIn. Ces réglages en couvrent une partie, et tous sont facultatifs.',
  'messaging-suggestions': {
    title: 'Réponses suggérées dans les messages',
    text: 'Ce réglage permet à LinkedIn de suggérer des réponses dans vos messages. LinkedIn dit que certaines viennent de systèmes automatiques qui repèrent des motifs dans les messages.',
    lose: 'Vous perdez les réponses en un geste.',
    question: 'Qu’avez-vous trouvé sous « Messaging suggestions » ?',
  },
  'write-with-ai': {
    title: 'Les boutons « Write with AI »',
    text: 'Nous n’avons trouvé aucun réglage pour eux. Le seul moyen que nous connaissons : ne pas les utiliser.',
    lose: 'Vous écrivez le texte vous-même.',
    question: 'Utilisez-vous les boutons « Write with AI » ?',
    keptOn: 'Je continue à m’en servir',
  },
  help: 'Page d’aide de LinkedIn « Manage smart features in Messaging »',
  none: {
    title: 'Là où nous n’avons trouvé aucune option',
    input:
      'LinkedIn dit utiliser ce que vous tapez dans les fonctions d’IA pour vous répondre. Si l’option principale est activée, l’entraînement peut aussi l’utiliser.',
    recruiter:
      'LinkedIn dit que les recruteurs règlent leurs messages d’IA dans leur propre produit. Nous n’avons trouvé aucune option pour les destinataires.',
    premium:
      'LinkedIn dit que ce que vous tapez dans certaines fonctions d’IA Premium peut aller à Bing. Il ne cite aucune option pour cela.',
  },
  main: 'Si ce n’est pas encore fait, désactivez d’abord l’option principale.',
  mainLink: 'Aller à l’entraînement de l’IA',
}
