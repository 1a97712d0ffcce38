import type { Translated } from '../index.ts'

export const words: Translated<'summary'> = {
  title: 'Votre relevé',
  description:
    'Ce que vous avez trouvé dans les réglages de LinkedIn et ce qui reste à faire. Quand regarder à nouveau, et comment garder une copie.',
  lede: 'Ce sont vos propres réponses, enregistrées sur cet appareil seulement. Personne n’a regardé dans votre compte LinkedIn.',
  account: 'Ce relevé porte sur un compte LinkedIn. À notre connaissance, chaque compte a sa propre option.',
  reported: 'Vos réponses',
  report: {
    'not-started': 'Pas encore de réponse.',
    later: 'Vous avez remis cela à plus tard.',
    'turned-off': 'Le {date}, vous avez noté avoir désactivé l’option.',
    'turned-off-checked':
      'Le {date}, vous avez noté avoir désactivé l’option, et qu’elle l’était toujours après rechargement.',
    'already-off': 'Le {date}, vous avez noté que l’option était déjà désactivée.',
    'already-off-checked':
      'Le {date}, vous avez noté que l’option était déjà désactivée, et l’était toujours après rechargement.',
    'not-found': 'Le {date}, vous avez noté ne pas trouver ce réglage.',
    'will-not-switch': 'Le {date}, vous avez noté que l’option ne se désactivait pas.',
    'kept-on': 'Le {date}, vous avez noté laisser l’option activée.',
    'not-using': 'Le {date}, vous avez noté ne pas vous en servir.',
    'kept-using': 'Le {date}, vous avez noté continuer à vous en servir.',
    changed: 'Le {date}, vous avez noté avoir modifié ce réglage.',
    'fine-as-is': 'Le {date}, vous avez noté que ce réglage vous convient.',
  },
  menuChanged: {
    moved: 'LinkedIn a changé ce réglage depuis. Merci de vérifier à nouveau.',
    corrected: 'Nous avons corrigé notre conseil depuis. Merci de vérifier à nouveau.',
    both: 'LinkedIn a changé ce réglage depuis, et nous avons corrigé notre conseil. Merci de vérifier à nouveau.',
  },
  change: 'Modifier',
  changeOf: 'Modifier votre réponse pour {name}',
  reportNow: 'Aller à cette étape',
  reportOf: 'Aller à cette étape : {name}',
  items: 'Réglages du bilan avec une réponse',
  left: {
    title: 'Ce qui reste à faire',
    nothing: 'Vous avez répondu pour les deux réglages d’IA.',
    next: 'Ensuite : {name}',
    checkup: {
      one: 'Bilan de confidentialité : {count} réglage encore sans réponse.',
      other: 'Bilan de confidentialité : {count} réglages encore sans réponse.',
    },
    checkupLink: 'Continuer le bilan de confidentialité',
  },
  proves: {
    title: 'Ce que ce relevé montre, et ce qu’il ne montre pas',
    does: 'C’est votre propre note de ce que vous avez vu, et quand.',
    doesNot:
      'Il ne prouve pas ce que LinkedIn fait de vos données. Nous ne pouvons pas voir à l’intérieur de LinkedIn.',
  },
  next: {
    title: 'Ce qui se passe ensuite',
    now: 'Dès que l’option est désactivée, LinkedIn dit cesser d’utiliser vos données pour entraîner l’IA qui crée des contenus.',
    past: 'L’entraînement déjà fait n’est pas annulé. Nous ne connaissons aucun réglage qui retire vos données d’un modèle.',
    again:
      'Regardez de temps en temps. Les menus bougent, et LinkedIn a ajouté des réglages qui étaient activés par défaut.',
    form: 'L’option ne couvre pas les autres IA, par exemple pour la personnalisation. Pour elles, LinkedIn renvoie à son formulaire d’opposition.',
    write: 'Comment utiliser le formulaire, avec un projet de texte',
    openForm: 'Ouvrir le formulaire d’opposition sur {host}',
  },
  lookAgain: {
    title: 'Prévoir une nouvelle vérification',
    why: 'Rien ne nous indique que LinkedIn réactive l’option. Mais il a ajouté des régions, et des réglages activés par défaut.',
    months: {
      one: 'Dans {count} mois',
      other: 'Dans {count} mois',
    },
    date: 'Ou choisissez une date',
    chosen:
      'Vous avez choisi le {date}. La page d’accueil vous le rappellera lors d’une visite ; nous ne pouvons pas vous écrire.',
    calendar: 'Ajouter à mon agenda (fichier .ics)',
    forget: 'Supprimer ce rappel',
    event: 'Revoir l’option d’entraînement de l’IA de LinkedIn',
    eventText: 'Ouvrez le guide, puis regardez si l’option est toujours désactivée.',
  },
  keep: {
    title: 'Garder une copie',
    print: 'Imprimer',
    text: 'Enregistrer en fichier texte',
    file: 'Enregistrer une sauvegarde à rouvrir ici (.json)',
    receipt: 'Relevé d’une page à imprimer',
    transfer: 'Continuer sur un autre appareil',
  },
  file: {
    heading: 'AI Opt-Out Guide for LinkedIn : votre relevé',
    made: 'Fait le {date}, sur votre appareil. Personne ne l’a comparé à LinkedIn.',
    region: 'Où vous habitez : {region}',
  },
}
