import type { Translated } from '../index.ts'

export const words: Translated<'start'> = {
  title: 'Refuser que LinkedIn entraîne l’IA avec vos données',
  description:
    'Comment empêcher LinkedIn d’entraîner l’IA avec vos données : trouver l’option, la désactiver, voir ce qu’elle ne couvre pas. Gratuit, indépendant, sans inscription.',
  lede: 'Nous vous montrons où se trouve l’option de LinkedIn, ce qu’elle change et ce qu’elle ne change pas. C’est vous qui la désactivez.',
  takes: {
    title: 'Avant de commencer',
    time: 'Comptez environ 3 minutes pour l’option principale. Le bilan de confidentialité est plus long ; arrêtez-vous quand vous voulez.',
    need: 'Votre session LinkedIn doit être ouverte, dans un autre onglet ou sur votre téléphone.',
    account:
      'À notre connaissance, chaque compte LinkedIn a sa propre option. Si vous en avez plusieurs, recommencez pour chacun.',
  },
  never: {
    title: 'Ce que ce guide ne fait jamais',
    password: 'Demander votre mot de passe. Vous ne vous connectez que sur linkedin.com.',
    send: 'Envoyer vos réponses. Elles restent dans ce navigateur.',
    touch: 'Toucher à votre compte LinkedIn. C’est toujours vous qui changez vos réglages.',
  },
  regionHint: 'Nous affichons ainsi les dates et les règles de chez vous. Vous pouvez ne pas répondre.',
  start: 'Commencer le guide',
  short: 'Aller à l’option principale',
  leave:
    'Vous pouvez partir à tout moment. Vos réponses restent dans ce navigateur jusqu’à leur effacement, par vous ou par lui.',
  welcome: {
    title: 'Vous revoilà',
    wasAt: 'Votre dernière étape : « {step} ».',
    settings: 'Réglages d’IA avec réponse : {reported} sur {total}.',
    settingsOn: 'Réglages d’IA avec réponse : {reported} sur {total}, dernière réponse le {date}.',
    continue: 'Reprendre où vous étiez',
    startOver: 'Recommencer',
    timeTitle: 'Il est temps de regarder à nouveau',
    time: 'Vous avez demandé un rappel pour le {date}. L’option est-elle toujours désactivée ?',
    timeLink: 'Revoir l’option d’entraînement de l’IA',
    lookAgain: 'Ce qui a changé depuis votre dernière visite',
    changed: {
      moved: '{name} : LinkedIn a changé ce réglage depuis votre réponse.',
      corrected: '{name} : nous avons corrigé notre conseil depuis votre réponse.',
      both: '{name} : LinkedIn a changé ce réglage depuis votre réponse, et nous avons corrigé notre conseil.',
    },
    changedRows: {
      moved: 'LinkedIn a changé ces réglages depuis votre réponse :',
      corrected: 'Nous avons corrigé notre conseil sur ces réglages depuis votre réponse :',
      both: 'LinkedIn a changé certains de ces réglages depuis votre réponse, et nous avons corrigé notre conseil sur d’autres :',
    },
    changedRowsLink: 'Revoir ces réglages',
    changedLink: 'Revoir : {name}',
    again: 'Afficher la page d’accueil',
  },
  startOver: {
    title: 'Effacer vos réponses et recommencer ?',
    text: 'Cela efface toutes les réponses enregistrées dans ce navigateur. Rien ne change sur LinkedIn.',
    yes: 'Effacer mes réponses',
    no: 'Garder mes réponses',
  },
}
