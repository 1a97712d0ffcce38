import type { Translated } from '../index.ts'

export const words: Translated<'setting'> = {
  settings: {
    'ai-training': {
      title: 'Désactiver l’entraînement de l’IA',
      description:
        'Comment désactiver « Data for Generative AI Improvement » sur LinkedIn : lien direct et chemin sur ordinateur, navigateur de téléphone et application.',
      lede: 'C’est l’option principale. Quand vous la désactivez, LinkedIn dit cesser dès ce moment d’utiliser vos données pour entraîner l’IA qui crée des contenus.',
      caution: '',
      goal: 'Comment elle apparaît une fois désactivée',
      drawn:
        'Le mot {off}, ou {no} sur certains écrans, est à côté de l’option. Le changement s’enregistre aussitôt : il n’y a pas de bouton pour enregistrer.',
      if: '',
    },
    'ai-tools': {
      title: 'Chercher une seconde option pour l’IA',
      description:
        'LinkedIn a-t-il une seconde option pour l’IA ? Un article le dit ; nous n’avons pas pu le confirmer. Comment regarder, et les réglages les plus proches.',
      lede: 'Un article cite une seconde option d’IA. Elle n’est pas sur les pages de réglages enregistrées de deux comptes américains ; vous ne l’avez peut-être pas.',
      caution: 'Si vous ne la trouvez pas, c’est normal. Vous n’avez rien fait de travers.',
      goal: 'Comment elle doit apparaître, si vous l’avez',
      drawn: 'L’article dit de la passer de « Yes » à {no}. Elle peut indiquer {off} à la place.',
      if: 'Si vous ne la trouvez pas, choisissez « Je ne la vois pas ». Cela compte comme une réponse.',
    },
  },
  drawnTwin: 'Notre dessin du réglage {label}, désactivé.',
  way: 'Comment y arriver',
  ukMicrosoft:
    'Au Royaume-Uni, LinkedIn dit que cette option arrête aussi la transmission de vos publications et commentaires à Microsoft pour son IA.',
  open: 'Ouvrir ce réglage sur {host}',
  openSection: 'Ouvrir {section} sur {host}',
  openNote: 'Si le lien montre une autre page, suivez plutôt ces étapes :',
  appNote: 'Ces étapes viennent d’articles de presse et d’autres guides, qui ne concordent pas tous.',
  openNoteApp: 'Si les étapes ne fonctionnent pas, essayez ce lien. On ne sait pas s’il s’ouvre dans l’application :',
  ways: {
    computer: 'Sur ordinateur',
    'phone-browser': 'Dans le navigateur d’un téléphone',
    'phone-app': 'Dans l’application LinkedIn',
  },
  phoneBrowserNote: 'Dans le navigateur d’un téléphone, essayez d’abord le lien. Le menu peut y être différent.',
  elsewhere:
    'Session fermée ? Connectez-vous et rouvrez le lien. Dans une autre langue, cherchez « AI », « KI » ou « IA ».',
  findHint:
    'Conseil : copiez le nom du réglage, puis cherchez-le sur la page de LinkedIn (Ctrl+F, Cmd+F ou « Rechercher dans la page »).',
  question: 'Qu’avez-vous trouvé ?',
  answers: {
    'turned-off': { name: 'Je l’ai désactivée', hint: '' },
    'already-off': { name: 'Elle était déjà désactivée', hint: '' },
    'not-found': { name: 'Je ne la vois pas', hint: 'Nous vous montrons quoi essayer' },
    'will-not-switch': { name: 'Elle ne se désactive pas', hint: 'Nous vous montrons quoi essayer' },
    'kept-on': { name: 'Je la laisse activée', hint: 'C’est un choix valable' },
    'not-using': { name: 'Je ne m’en sers pas', hint: '' },
  },
  keptOn: 'Vous pouvez changer d’avis à tout moment : revenez à cette page.',
  confirm: 'J’ai rechargé la page de LinkedIn et l’option est toujours désactivée',
  confirmHint:
    'Rechargez la page de LinkedIn et regardez encore une fois. Si vous cochez cette case, votre relevé le dit.',
  takeBack: 'Effacer cette réponse',
  takeBackOf: 'Effacer cette réponse : {name}',
  later: 'Le faire plus tard',
  problem: 'Il y a un problème',
  noAnswer:
    'Choisissez ce que vous avez trouvé, ou « Le faire plus tard ». Pour avancer sans répondre, choisissez encore « Continuer ».',
  lookAgain: {
    moved: 'LinkedIn a changé ce réglage depuis votre réponse. Merci de vérifier à nouveau.',
    corrected: 'Nous avons corrigé notre conseil depuis votre réponse. Merci de vérifier à nouveau.',
    both: 'LinkedIn a changé ce réglage depuis votre réponse, et nous avons corrigé notre conseil. Merci de vérifier à nouveau.',
  },
  lookedBefore: 'Votre réponse du {date} : {answer}.',
  noJs: 'Vous pouvez suivre les étapes sans JavaScript. Pour enregistrer une réponse ici, activez JavaScript et rechargez.',
}
