import type { Translated } from '../index.ts'

export const words: Translated<'setting'> = {
  settings: {
    'ai-training': {
      title: 'Désactiver l’entraînement de l’IA',
      description:
        'Où est le bouton de LinkedIn pour l’entraînement de l’IA : sur ordinateur, sur téléphone et dans l’application.',
      lede: 'C’est le bouton principal. Il faut environ une minute, et LinkedIn dit que cela vaut dès ce moment.',
      caution: '',
      goal: 'Ce que vous verrez à la fin',
      drawn:
        'Le bouton indique {off}. Il est gris. Certains écrans indiquent {no}. Tout s’enregistre aussitôt. Il n’y a pas de bouton pour enregistrer.',
      if: '',
    },
    'ai-tools': {
      title: 'Chercher un second bouton',
      description: 'Un second bouton de LinkedIn pour l’IA, cité par un article et non confirmé : comment le chercher.',
      lede: 'Un article cite un second bouton. Nous n’avons pas pu confirmer que LinkedIn l’affiche.',
      caution: 'Regardez. S’il n’est pas là, c’est normal, et vous ne faites rien de travers.',
      goal: 'Ce que vous devriez voir, s’il est là',
      drawn: 'L’article dit : de Yes à {no}. Il peut indiquer {off} à la place.',
      if: 'Si vous ne le trouvez pas, choisissez « Je ne le vois pas » plus bas. C’est une réponse complète.',
    },
  },
  drawnTwin: 'Image de la ligne {label}, désactivée.',
  way: 'Le chemin',
  open: 'Ouvrir ce réglage sur {host}',
  openSection: 'Ouvrir {section} sur {host}',
  openNote: 'S’ouvre dans un nouvel onglet. S’il montre autre chose, passez par le menu :',
  appNote: 'La presse et d’autres guides décrivent le menu de l’application. Ils ne concordent pas tous.',
  openNoteApp: 'On ne sait pas si ce lien s’ouvre dans l’application. Passez d’abord par le menu :',
  ways: {
    computer: 'Sur ordinateur',
    'phone-browser': 'Dans le navigateur d’un téléphone',
    'phone-app': 'Dans l’application LinkedIn',
  },
  phoneBrowserNote: 'Dans le navigateur d’un téléphone, prenez d’abord le lien. Le menu peut y être différent.',
  elsewhere: 'Déconnecté ? Connectez-vous et rouvrez le lien. Autre langue ? Cherchez le mot IA ou AI.',
  findHint:
    'Conseil : copiez le libellé, puis cherchez-le sur la page de LinkedIn (Ctrl+F, ou Rechercher dans la page).',
  question: 'Qu’avez-vous trouvé ?',
  answers: {
    'turned-off': { name: 'Je l’ai désactivé', hint: '' },
    'already-off': { name: 'Il était déjà désactivé', hint: '' },
    'not-found': { name: 'Je ne le vois pas', hint: 'Il y a un moyen pour cela aussi' },
    'will-not-switch': { name: 'Il ne se désactive pas', hint: 'Il y a un moyen pour cela aussi' },
    'kept-on': { name: 'Je le laisse activé', hint: 'Votre choix, et il est valable' },
    'not-using': { name: 'Je ne m’en sers pas', hint: '' },
  },
  keptOn: 'Vous pouvez changer d’avis à tout moment. Le chemin reste le même.',
  confirm: 'J’ai rechargé la page et il est toujours désactivé',
  confirmHint: 'Rechargez la page de LinkedIn et regardez encore. Alors seulement votre réponse est contrôlée.',
  takeBack: 'Retirer cette réponse',
  takeBackOf: 'Retirer cette réponse : {name}',
  later: 'Je le ferai plus tard',
  problem: 'Il manque quelque chose',
  noAnswer:
    'Dites ce que vous avez trouvé, ou choisissez « Je le ferai plus tard ». Pour passer sans réponse, appuyez encore sur Continuer.',
  lookAgain: 'Le menu de LinkedIn a changé depuis votre réponse. Regardez à nouveau.',
  lookedBefore: 'Votre réponse du {date} : {answer}.',
  noJs: 'Pour garder une réponse ici, activez JavaScript et rechargez. Le chemin ci-dessus marche sans.',
}
