import type { Translated } from '../index.ts'

export const words: Translated<'your-data'> = {
  title: 'Ce que LinkedIn dit utiliser pour entraîner l’IA',
  description:
    'Les données que LinkedIn dit pouvoir utiliser pour entraîner l’IA : profil, posts, commentaires, messages de groupe. Ce qu’il dit laisser de côté, et depuis quand.',
  lede: 'C’est la liste de LinkedIn lui-même pour entraîner l’IA qui crée des contenus (IA générative). Nous n’en avons trouvé aucun audit indépendant.',
  since: {
    title: 'Depuis quand',
    first: 'LinkedIn dit que cet usage est activé par défaut dans l’UE et l’EEE depuis le 3 novembre 2025.',
    earlier:
      'Selon la presse, il est activé aux États-Unis et dans la plupart des autres pays depuis septembre 2024 environ.',
    choose: 'Pour le Royaume-Uni, la Suisse, le Canada ou Hong Kong, choisissez plus haut où vous habitez.',
    byRegion: {
      'eu-eea': 'LinkedIn dit que c’est activé par défaut dans l’UE et l’EEE depuis le 3 novembre 2025.',
      uk: 'LinkedIn dit que c’est activé par défaut au Royaume-Uni depuis le 3 novembre 2025.',
      switzerland: 'LinkedIn dit que c’est activé par défaut en Suisse depuis le 3 novembre 2025.',
      canada: 'LinkedIn dit que c’est activé par défaut au Canada depuis le 3 novembre 2025.',
      'hong-kong': 'LinkedIn dit que c’est activé par défaut à Hong Kong depuis le 3 novembre 2025.',
      'united-states': 'Selon la presse, c’est activé par défaut aux États-Unis depuis septembre 2024 environ.',
      elsewhere:
        'Selon la presse, c’est activé par défaut dans la plupart des autres pays depuis septembre 2024 environ.',
      'mainland-china':
        'Selon un tiers, LinkedIn laissait de côté la Chine continentale en 2024 et 2025. On ne sait pas ce qui s’applique aujourd’hui.',
    },
  },
  table: {
    caption: 'Ce que LinkedIn dit de chaque type de données',
    kind: 'Type de données',
    says: 'LinkedIn dit',
    used: 'Peut être utilisé',
    notUsed: 'Non utilisé',
    apartSays: 'Peut servir à améliorer les produits ; vous pouvez vous y opposer',
    visible: 'Ce que vous partagez sur LinkedIn',
    hidden: 'Ce qui n’est pas public',
    apart: 'Ce que cette option n’arrête pas',
    excluded: 'Ce que LinkedIn dit laisser de côté',
    rows: {
      profile: {
        name: 'Votre profil',
        detail: 'Nom, photo, postes, études, lieu, compétences, recommandations, etc.',
      },
      posts: { name: 'Vos posts', detail: 'Texte, images et vidéos' },
      articles: { name: 'Vos articles', detail: 'LinkedIn ne mentionne pas les brouillons' },
      comments: { name: 'Vos commentaires', detail: 'Sous tous les posts, pas seulement les vôtres' },
      polls: { name: 'Vos réponses aux sondages', detail: '' },
      groups: { name: 'Ce que vous faites dans les groupes', detail: 'Y compris les messages dans les groupes' },
      jobs: {
        name: 'CV et réponses de sélection enregistrés',
        detail: 'Seulement ceux enregistrés dans votre compte pour être réutilisés',
      },
      prompts: {
        name: 'Ce que vous saisissez dans les fonctions d’IA de LinkedIn',
        detail: 'Requêtes, questions, recherches, et les réponses',
      },
      feedback: { name: 'Vos retours', detail: 'Pouces levés ou baissés, signalements, demandes d’aide' },
      messages: { name: 'Messages privés', detail: 'Boîte de réception et InMail' },
      signIn: { name: 'Données de connexion et de paiement', detail: 'Mots de passe, cartes' },
      salary: {
        name: 'Données de salaire et de candidature',
        detail: 'Salaire que vous avez saisi ; candidatures liées à vous',
      },
      minors: {
        name: 'Données de personnes de moins de 18 ans',
        detail: 'Que LinkedIn croit avoir moins de 18 ans ou être dans l’enseignement secondaire',
      },
    },
  },
  disagree: {
    title: 'Les messages privés sont-ils utilisés ?',
    article:
      'Un article de septembre 2025, à l’origine de ce guide, dit que les messages privés peuvent être utilisés. Nous n’avons pas pu le confirmer.',
    linkedIn: 'La page de réglages de LinkedIn dit que les messages privés ne servent pas à cela.',
    groups: 'LinkedIn dit qu’il peut utiliser les messages dans les groupes.',
    safety:
      'Pour la sécurité, LinkedIn dit qu’il examine les images et vidéos des messages et utilise l’IA sur les messages.',
    court:
      'Aux États-Unis, une action en justice sur les messages privés a été retirée en janvier 2025, neuf jours après. Aucun tribunal ne l’a jugée.',
    neither: 'Nous ne voyons pas à l’intérieur de LinkedIn. Nous ne pouvons donc rien affirmer.',
  },
  archive: 'Compter ce que contient votre archive LinkedIn',
  archiveHint:
    'Vous pouvez demander à LinkedIn une copie de vos données. Ce guide peut en compter le contenu, sur votre appareil.',
  collaborative:
    'LinkedIn lui-même cite les « collaborative articles » comme exemple de ce qu’il publie avec cette IA. L’article en fait le principal exemple ; c’est son avis.',
  purposes:
    'La déclaration européenne de LinkedIn dit que cette IA crée textes, sons, images et autres médias, sur LinkedIn ou ailleurs.',
  ukMicrosoft:
    'Au Royaume-Uni, LinkedIn dit transmettre aussi publications, commentaires, articles et vidéos à Microsoft, pour entraîner l’IA de Microsoft. La même option l’arrête, dit-il.',
  reasons: {
    title: 'Pourquoi désactiver l’option',
    voice: {
      title: 'Votre façon d’écrire',
      text: 'Une IA entraînée sur vos posts peut imiter votre style. L’option est activée tant que vous ne la désactivez pas.',
    },
    privacy: {
      title: 'Votre vie privée',
      text: 'La liste de LinkedIn contient ce qui n’est pas public : CV enregistrés, réponses de sélection et demandes à l’IA.',
    },
    later: {
      title: 'Un entraînement ne s’annule pas',
      text: 'L’autorité luxembourgeoise de protection des données dit que les modèles ne désapprennent pas. Désactiver n’agit que sur la suite.',
    },
    fair: 'Certaines personnes la laissent activée, pour que les outils d’écriture de LinkedIn s’améliorent. C’est aussi un choix valable.',
  },
  card: {
    title: 'Ce que change l’option une fois désactivée',
    does: 'Ce qu’elle fait',
    doesNot: 'Ce qu’elle ne fait pas',
    unknown: 'On ne sait pas',
    stops:
      'LinkedIn dit qu’à partir de ce moment, il cesse d’utiliser vos données pour entraîner l’IA qui crée des contenus.',
    keeps: 'LinkedIn dit que vous pouvez toujours utiliser ses fonctions d’IA.',
    past: 'Elle n’annule pas l’entraînement déjà fait.',
    otherAi:
      'Il n’arrête pas les autres IA. LinkedIn dit les entraîner aussi, pour classer les contenus et pour la sécurité ; vous pouvez vous y opposer.',
    ads: 'Elle ne change pas la publicité que vous voyez. C’est un autre réglage, dans le bilan de confidentialité.',
    copilot:
      'Si des données de LinkedIn arrivent à Microsoft Copilot : LinkedIn cite l’IA de Microsoft, mais pas Copilot.',
    company: 'ce qui s’applique aux pages d’entreprise',
    reach: 'si désactiver l’option change le nombre de personnes qui voient vos posts',
  },
}
