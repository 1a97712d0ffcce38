import type { Translated } from '../index.ts'

export const words: Translated<'start'> = {
  title: 'Empêcher LinkedIn d’entraîner l’IA avec vos textes',
  description:
    'Un guide gratuit et indépendant sur le bouton de LinkedIn pour l’IA : où il est, ce qu’il fait et ne fait pas. Vos saisies restent sur votre appareil.',
  lede: 'Nous vous montrons le bouton, où il est et ce qu’il ne fait pas. C’est vous qui cliquez. Vos réponses restent sur cet appareil.',
  takes: {
    title: 'Ce qu’il faut',
    time: 'Environ 3 minutes pour le bouton principal, 10 pour tout.',
    need: 'Connectez-vous à LinkedIn, dans un autre onglet ou sur votre téléphone.',
    account: 'Chaque compte LinkedIn a son propre bouton. Suivez le guide une fois pour chacun.',
  },
  never: {
    title: 'Ce que nous ne faisons jamais',
    password: 'Demander votre mot de passe. Les pages de LinkedIn s’ouvrent sur linkedin.com.',
    send: 'Envoyer quoi que ce soit où que ce soit.',
    touch: 'Toucher à votre compte. C’est vous qui changez les réglages, pas nous.',
  },
  regionHint: 'Les dates et les règles affichées en dépendent. Vous pouvez ne pas répondre.',
  start: 'Commencer le guide',
  short: 'Seulement le bouton principal',
  leave: 'Vous pouvez partir à tout moment. Revenez dans le même navigateur : vous serez au même endroit.',
  welcome: {
    title: 'Bon retour',
    wasAt: 'Vous étiez à : {step}.',
    settings: 'Réglages notés : {reported} sur {total}.',
    settingsOn: 'Réglages notés : {reported} sur {total}, le {date}.',
    continue: 'Reprendre où vous étiez',
    startOver: 'Tout recommencer',
    timeTitle: 'Il est temps de regarder à nouveau',
    time: 'Vous aviez choisi le {date}. Ouvrez le réglage : est-il toujours désactivé ?',
    timeLink: 'Revoir l’entraînement de l’IA',
    lookAgain: 'Depuis votre dernière visite',
    changed: '{name} : le menu de LinkedIn a changé depuis votre réponse.',
    changedRows: 'Pour ces lignes du bilan, le menu de LinkedIn a changé depuis votre réponse :',
    changedRowsLink: 'Revoir le bilan de confidentialité',
    changedLink: 'Revoir : {name}',
    again: 'Relire la page de début',
  },
  startOver: {
    title: 'Tout recommencer ?',
    text: 'Cela efface toutes vos réponses gardées par ce navigateur. Les réglages chez LinkedIn restent comme ils sont.',
    yes: 'Effacer mes réponses',
    no: 'Garder mes réponses',
  },
}
