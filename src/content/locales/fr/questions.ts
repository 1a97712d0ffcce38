import type { Translated } from '../index.ts'

export const words: Translated<'questions'> = {
  title: 'Questions fréquentes',
  description:
    'Des réponses prudentes sur le bouton de LinkedIn pour l’IA, chacune avec sa source, et « inconnu » là où c’est la vérité.',
  search: 'Chercher dans les questions',
  searchHint: 'La recherche se fait sur votre appareil.',
  found: {
    one: '{count} question trouvée.',
    other: '{count} questions trouvées.',
  },
  none: 'Aucune question ne contient ces mots. Essayez avec un seul.',
  noSource: 'C’est notre propre estimation.',
  items: {
    'not-there': {
      question: 'Je ne vois pas le bouton. Suis-je dans le mauvais pays ?',
      answer:
        'Sans doute pas. Jusqu’en novembre 2025, il manquait en Europe, au Canada et à Hong Kong ; depuis, il devrait y être. Cherchez sous le libellé d’une autre langue, dans un navigateur plutôt que l’application, et dans le bon compte. Le formulaire d’opposition existe dans tous les cas.',
    },
    europe: {
      question: 'Je suis en Europe et il était déjà activé. Est-ce normal ?',
      answer: 'Oui. LinkedIn dit qu’il y est activé par défaut depuis le 3 novembre 2025.',
    },
    'app-or-computer': {
      question: 'Cela marche-t-il dans l’application, ou seulement sur ordinateur ?',
      answer:
        'Les deux sont rapportés, et les sources divergent sur l’application. Si elle ne le montre pas, prenez un navigateur.',
    },
    deletes: {
      question: 'Désactiver efface-t-il ce qui a déjà servi ?',
      answer: 'Non. LinkedIn dit que cela vaut dès ce moment, et que l’entraînement passé n’est pas défait.',
    },
    'all-ai': {
      question: 'Cela arrête-t-il toute l’IA de LinkedIn ?',
      answer:
        'Non. Il s’agit de l’IA qui crée des contenus. Pour les autres, LinkedIn renvoie à son formulaire d’opposition.',
    },
    messages: {
      question: 'Mes messages privés servent-ils ?',
      answer:
        'LinkedIn dit que non. Il dit que les messages dans les groupes peuvent servir. L’article dont ce guide est né dit le contraire pour les messages privés. Ni l’un ni l’autre n’est prouvé.',
    },
    features: {
      question: 'Vais-je perdre des fonctions, de la visibilité ou des chances d’emploi ?',
      answer: 'LinkedIn dit que ses fonctions d’IA continuent. On ne sait pas si cela change votre visibilité.',
    },
    'comes-back': {
      question: 'Le bouton se réactive-t-il tout seul ?',
      answer:
        'Aucune source trouvée ne le montre. Là où il n’y en avait pas, il est arrivé activé ; regardez donc de temps en temps.',
    },
    prompts: {
      question: 'Et ce que je tape dans son IA, et mes pouces en haut ou en bas ?',
      answer:
        'Ce que vous tapez est sur la liste tant que le bouton principal est activé. Les avis aussi ; pour eux, LinkedIn renvoie à son formulaire.',
    },
    minors: {
      question: 'J’ai moins de 18 ans. Suis-je concerné ?',
      answer: 'LinkedIn dit laisser de côté les personnes qu’il croit avoir moins de 18 ans.',
    },
    microsoft: {
      question: 'Microsoft reçoit-il mes données ? Et Copilot, et la publicité ?',
      answer:
        'La publicité a un autre bouton, dans le bilan de confidentialité. On ne sait pas si des données de LinkedIn arrivent chez Copilot.',
    },
    company: {
      question: 'Qu’est-ce qui vaut pour notre page d’entreprise ?',
      answer: 'Inconnu. LinkedIn décrit un bouton pour les membres.',
    },
    accounts: {
      question: 'J’ai plusieurs comptes. Une fois suffit-elle ?',
      answer: 'Non. D’après ce que nous avons trouvé, chaque compte a son propre bouton.',
    },
    'old-posts': {
      question: 'Mes anciens posts sont-ils concernés aussi ?',
      answer:
        'La presse parle de données remontant à 2003, et d’une période plus courte convenue avec l’autorité irlandaise. Sa durée est inconnue.',
    },
    'no-account': {
      question: 'Je n’ai pas de compte, mais d’autres écrivent sur moi. Que puis-je faire ?',
      answer: 'L’autorité italienne dit que vous pouvez aussi utiliser le formulaire d’opposition de LinkedIn.',
    },
    complain: {
      question: 'Puis-je me plaindre quelque part ?',
      answer: 'Oui, à l’autorité de votre pays. La page sur l’opposition la nomme.',
    },
    lawful: {
      question: 'Est-il légal de ne pas avoir demandé avant ?',
      answer:
        'Ce n’est pas tranché. En 2025, des autorités disaient la question ouverte ou l’examinaient. Nous n’en jugeons pas.',
    },
    language: {
      question: 'Comment cela s’appelle-t-il dans ma langue ?',
      answer:
        'Les libellés suivent la langue dans laquelle LinkedIn s’affiche. Quand nous connaissons celui de votre langue, il est à côté de l’anglais. Sinon, cherchez IA, AI ou KI.',
    },
    'how-long': {
      question: 'Combien de temps faut-il ?',
      answer: 'Environ 3 minutes pour le bouton principal. Plus si vous vous opposez aussi par écrit.',
    },
  },
}
