import type { Translated } from '../index.ts'

export const words: Translated<'questions'> = {
  title: 'Questions fréquentes',
  description:
    'Des réponses sur le refus de l’entraînement de l’IA de LinkedIn : messages privés, anciens posts, Europe, application, pages d’entreprise. Chacune avec sa source.',
  search: 'Chercher dans les questions',
  searchHint: 'La recherche se fait sur votre appareil. Ce que vous tapez n’est pas envoyé.',
  found: {
    one: '{count} question trouvée.',
    other: '{count} questions trouvées.',
  },
  none: 'Aucune question ne correspond. Essayez avec un seul mot.',
  noSource: 'C’est notre propre estimation.',
  items: {
    'not-there': {
      question: 'Je ne vois pas l’option. Est-elle absente de mon pays ?',
      answer:
        'Dans la plupart des pays, non. Selon LinkedIn, l’entraînement est activé par défaut en Europe, au Canada et à Hong Kong depuis le 3 novembre 2025. L’option devrait donc y être ; pour la Chine continentale, on ne sait pas. Cherchez son nom dans votre langue, essayez un navigateur plutôt que l’application, et contrôlez le compte. Vous pouvez aussi utiliser le formulaire d’opposition de LinkedIn.',
    },
    europe: {
      question: 'Je suis en Europe et elle était déjà activée. Est-ce normal ?',
      answer: 'Oui. LinkedIn dit qu’elle est activée par défaut dans l’UE et l’EEE depuis le 3 novembre 2025.',
    },
    'app-or-computer': {
      question: 'Cela marche-t-il dans l’application, ou seulement sur ordinateur ?',
      answer:
        'Les sources décrivent les deux, mais divergent sur l’application. Si elle ne montre pas l’option, prenez un navigateur.',
    },
    deletes: {
      question: 'Désactiver l’option efface-t-il ce qui a déjà été utilisé ?',
      answer:
        'Non. LinkedIn dit que cela ne s’applique qu’à partir de ce moment. L’entraînement déjà fait n’est pas annulé.',
    },
    'all-ai': {
      question: 'Cela arrête-t-il toute l’IA de LinkedIn ?',
      answer:
        'Non. Il concerne l’IA qui crée des contenus. LinkedIn dit entraîner aussi d’autres IA, pour classer les contenus et pour la sécurité. Pour cela, il y a son formulaire d’opposition.',
    },
    messages: {
      question: 'Mes messages privés sont-ils utilisés ?',
      answer:
        'LinkedIn dit non, sur sa page de réglages. Il dit pouvoir utiliser les messages dans les groupes, et vérifier les messages avec l’IA pour la sécurité. Un article dit que les messages privés peuvent servir ; nous n’avons pas pu le confirmer.',
    },
    features: {
      question: 'Vais-je perdre des fonctions, de la visibilité ou des chances d’emploi ?',
      answer:
        'LinkedIn dit que vous pouvez toujours utiliser ses fonctions d’IA. On ne sait pas si désactiver l’option change le nombre de personnes qui vous voient.',
    },
    'comes-back': {
      question: 'LinkedIn réactive-t-il l’option ?',
      answer:
        'Nous n’avons trouvé aucune source qui le dise. Mais là où il n’y en avait pas, elle est apparue déjà activée. Regardez de temps en temps.',
    },
    prompts: {
      question: 'Et ce que je tape dans l’IA de LinkedIn, et mes pouces levés ou baissés ?',
      answer:
        'La liste de LinkedIn comprend ce que vous saisissez et ce que répond son IA, tant que l’option principale est activée. Vos pouces servent à améliorer les produits, dit LinkedIn. L’option ne l’arrête pas, mais vous pouvez vous y opposer.',
    },
    minors: {
      question: 'J’ai moins de 18 ans. Est-ce que cela me concerne ?',
      answer:
        'LinkedIn dit laisser de côté les personnes qu’il croit avoir moins de 18 ans ou être dans l’enseignement secondaire. Si vous voyez l’option, vous pouvez quand même la désactiver.',
    },
    microsoft: {
      question: 'Microsoft reçoit-il mes données ? Et Copilot, et la publicité ?',
      answer:
        'Au Royaume-Uni, LinkedIn dit transmettre à Microsoft publications, commentaires, articles et vidéos pour l’IA. Il dit que l’option principale l’arrête. Ailleurs, il dit que des sociétés affiliées peuvent recevoir les publications publiques. Il ne cite pas Copilot. Pour les publicités, des données peuvent aller à Microsoft, sauf dans l’UE, l’EEE et en Suisse. Le réglage est dans la vérification.',
    },
    company: {
      question: 'Cela couvre-t-il notre page d’entreprise ?',
      answer: 'On ne sait pas. LinkedIn décrit une option pour chaque membre.',
    },
    accounts: {
      question: 'J’ai plusieurs comptes. Dois-je le faire pour chacun ?',
      answer:
        'Sans doute. Un guide dit que chaque compte a sa propre option. Nous n’avons rien trouvé qui dise le contraire.',
    },
    'old-posts': {
      question: 'Mes anciens posts sont-ils concernés ?',
      answer:
        'C’est possible. La presse parle de données remontant à 2003, et d’une période plus courte convenue avec l’autorité irlandaise. On ne sait pas combien de temps elle couvre.',
    },
    'no-account': {
      question: 'Je n’ai pas de compte, mais d’autres publient sur moi. Que puis-je faire ?',
      answer:
        'La déclaration européenne de LinkedIn dit que son formulaire d’opposition est ouvert aussi aux personnes sans compte.',
    },
    complain: {
      question: 'Où puis-je porter plainte ?',
      answer:
        'Dans beaucoup de pays, auprès de l’autorité de protection des données. La page sur le formulaire d’opposition cite celles que nous connaissons.',
    },
    lawful: {
      question: 'Est-ce légal de le faire sans me demander d’abord ?',
      answer:
        'Ce n’est pas tranché. En 2025, l’autorité néerlandaise disait la question ouverte, et l’italienne l’examinait. Nous ne pouvons pas le dire.',
    },
    language: {
      question: 'Comment cela s’appelle-t-il dans ma langue ?',
      answer:
        'LinkedIn l’affiche dans la langue que vous utilisez. Choisissez cette langue dans ce guide pour voir les mots de LinkedIn, quand nous les connaissons.',
    },
    'how-long': {
      question: 'Combien de temps faut-il ?',
      answer:
        'Environ 3 minutes pour l’option principale. Le bilan de confidentialité et le formulaire d’opposition prennent plus de temps.',
    },
  },
}
