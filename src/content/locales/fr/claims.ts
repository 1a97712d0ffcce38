import type { Translated } from '../index.ts'

export const words: Translated<'claims'> = {
  'used-list':
    'LinkedIn énumère ce qui peut servir : données de profil, posts, articles, commentaires et réponses aux sondages. Sa liste comprend aussi l’activité dans les groupes, les CV et réponses gardés, les saisies dans l’IA et les avis.',
  'used-not-list':
    'LinkedIn énumère ce qui ne sert pas : messages privés, données de connexion, de paiement et de salaire. Les candidatures liées à une personne sont aussi sur cette liste.',
  'used-messages':
    'LinkedIn dit que les messages privés ne servent pas à entraîner l’IA qui crée des contenus. Sa page de réglages, telle qu’on l’a citée, dit la même chose.',
  'used-group-messages': 'LinkedIn dit que les messages dans les groupes peuvent servir.',
  'used-feedback':
    'La liste de LinkedIn comprend les avis : pouces, signalements et demandes d’aide. La presse dit que le formulaire d’opposition de LinkedIn est le moyen de s’y opposer.',
  'used-minors': 'LinkedIn dit laisser de côté les personnes qu’il croit avoir moins de 18 ans ou être au lycée.',
  'used-models':
    'LinkedIn dit que les modèles peuvent être les siens ou ceux d’un fournisseur. Il cite Microsoft Azure OpenAI.',
  'used-masking':
    'LinkedIn dit utiliser des techniques qui retirent ou masquent des données personnelles dans les jeux d’entraînement. Leur efficacité est inconnue.',
  'used-no-audit':
    'Pour savoir ce qui sert, il n’y a que la déclaration de LinkedIn sur lui-même. Nous n’avons trouvé aucun contrôle indépendant.',
  'used-since-2003':
    'La presse dit que l’autorité néerlandaise a mis en garde contre l’usage de données remontant à 2003. La presse parle aussi d’une période plus courte, convenue après l’intervention de l’autorité irlandaise. Sa durée est inconnue.',
  'used-automatic':
    'LinkedIn dit analyser automatiquement les messages pour des contenus nuisibles. En 2017, ses ingénieurs décrivaient des suggestions de réponse automatiques. C’est autre chose que l’entraînement de l’IA.',
  'archive-wait':
    'Une lecture par un tiers de l’aide de LinkedIn dit qu’une première partie vient en quelques minutes et le reste en un jour environ. Une page d’aide dit jusqu’à 48 heures.',
  'past-remove':
    'Vous pouvez retirer vous-même posts, commentaires, CV et réponses gardés. Vous pouvez aussi demander l’effacement, ou fermer le compte. L’autorité luxembourgeoise dit que les modèles ne désapprennent pas.',
  's1-exists':
    'L’aide de LinkedIn cite une ligne « Data for Generative AI Improvement ». Elle est sous « Data privacy », dans le groupe « How LinkedIn uses your data ».',
  's1-switch-label':
    'L’aide de LinkedIn cite le bouton à l’intérieur : « Use my data for training content creation AI models ».',
  's1-deeplink':
    'L’avis européen de LinkedIn sur la vie privée donne l’adresse du bouton. Une lecture de son aide par un tiers donne la même. Personne ne l’a ouverte dans un vrai compte pour ce guide.',
  's1-default-on': 'LinkedIn dit que le bouton est activé jusqu’à ce que vous le désactiviez.',
  's1-look':
    'La presse et un autre guide le décrivent : désactivé, il est gris ; activé, il est vert. L’état est à côté de la ligne. Il n’y a pas de bouton pour enregistrer.',
  's1-app':
    'Trois guides de 2025 montrent la même ligne dans l’application. Un autre avertit que l’application peut ne pas la montrer.',
  's1-future-only':
    'LinkedIn dit que désactiver arrête l’usage futur de vos données pour entraîner l’IA qui crée des contenus. Il dit que cela vaut aussi pour ses sociétés affiliées. L’entraînement passé, dit-il, n’est pas défait.',
  's1-scope':
    'LinkedIn dit que le bouton concerne l’IA qui crée des contenus. D’autres IA, comme la personnalisation ou la sécurité, n’en font pas partie. Pour elles, il renvoie à son formulaire d’opposition.',
  's1-features-stay': 'LinkedIn dit que vous pouvez encore utiliser ses fonctions d’IA ensuite.',
  's1-per-account':
    'Un guide dit que chaque compte a son propre bouton. Nous n’avons rien trouvé qui dise le contraire.',
  's1-earlier-choice':
    'Un guide rapporte que, selon LinkedIn, les choix d’avant le 3 novembre 2025 restent valables. Si vous aviez désactivé avant, un regard suffit.',
  's1-could-not':
    'Un article dit que certains n’ont pas pu désactiver le bouton à l’automne 2025. La cause est inconnue.',
  's2-label-unconfirmed':
    'Un article cite un bouton « AI creation tools for your profile and messages ». Nous ne l’avons trouvé nulle part ailleurs, sauf dans des copies de cet article. On ne sait pas s’il existe.',
  's2-source-check':
    'L’article s’appuie sur un texte de Help Net Security. Ce texte ne cite qu’une chose : le bouton principal pour l’entraînement de l’IA.',
  's2-no-master':
    'Aucune source trouvée ne cite un bouton unique pour toutes les fonctions d’IA de LinkedIn. Elles agissent quand vous vous en servez.',
  's2-smart-features':
    'En septembre 2026, l’aide de LinkedIn avait une page « Manage smart features in Messaging ». Nous n’en connaissons que le titre.',
  's2-messaging-suggestions':
    'D’autres guides citent une ligne « Messaging suggestions », qui désactive les réponses proposées. Une lecture de l’aide par un tiers, en septembre 2026, ne l’a pas trouvée. Elle manque peut-être chez vous.',
  's2-write-with-ai':
    'Une lecture par un tiers de l’aide de LinkedIn cite un bouton « Write with AI » dans l’éditeur de profil. Nous n’avons trouvé aucun réglage pour lui. Il suffit de ne pas appuyer dessus.',
  's2-inputs':
    'LinkedIn dit que ce que vous tapez dans les fonctions d’IA sert à vous répondre. C’est aussi sur la liste d’entraînement tant que le bouton principal est activé.',
  's2-recruiter':
    'LinkedIn dit que les recruteurs règlent leurs messages d’IA dans leur propre produit. Nous n’avons trouvé aucun bouton pour les personnes à qui ils écrivent.',
  's2-premium':
    'LinkedIn dit que la saisie dans certaines fonctions Premium peut aller à Bing. Il ne cite aucun bouton pour cela.',
  'region-us':
    'Selon la presse, c’est activé aux États-Unis et dans la plupart des autres pays depuis septembre 2024 environ. On l’a remarqué le 18 septembre 2024.',
  'region-eu':
    'LinkedIn dit que c’est activé par défaut dans l’UE et l’EEE depuis le 3 novembre 2025. Il dit s’y appuyer sur des intérêts légitimes.',
  'region-ch': 'LinkedIn dit que c’est activé par défaut en Suisse depuis le 3 novembre 2025.',
  'region-uk':
    'L’avis européen de LinkedIn couvre le Royaume-Uni, à partir du 3 novembre 2025. L’autorité britannique a dit le 23 septembre 2025 que LinkedIn reprendrait. Certaines citations de l’avis omettent ce pays.',
  'region-ca':
    'LinkedIn dit que c’est activé par défaut au Canada depuis le 3 novembre 2025. L’autorité canadienne avait parlé d’une pause avant cela, le 10 décembre 2024.',
  'region-hk':
    'LinkedIn dit que c’est activé par défaut à Hong Kong depuis le 3 novembre 2025. L’autorité y avait parlé d’une pause à partir du 11 octobre 2024.',
  'region-cn':
    'Un texte de tiers reprend la liste de LinkedIn de 2024 et 2025, sans la Chine continentale. Ce qui y vaut aujourd’hui est inconnu.',
  'region-legit-other':
    'La presse cite l’avis de LinkedIn avec les mots « legitimate interest » aussi pour le Canada et Hong Kong. Ce que cela veut dire en droit là-bas nous est inconnu.',
  'affiliates-region':
    'LinkedIn dit que le partage avec Microsoft pour la publicité ne vaut pas dans l’UE, l’EEE et en Suisse. Son texte plus ancien ne cite pas le Royaume-Uni.',
  'affiliates-uk':
    'Un guide dit que le Royaume-Uni est exclu de ce partage aussi. Le texte de LinkedIn que nous connaissons ne le dit pas. Cherchez la ligne.',
  'affiliates-what':
    'LinkedIn dit que profil, activité du fil et réactions aux publicités peuvent aller à Microsoft depuis le 3 novembre 2025. C’est pour la publicité de Microsoft, sauf ce que vos réglages interdisent. C’est activé par défaut.',
  'affiliates-path':
    'La presse situe la ligne « Share data with affiliates and partners » sous « Advertising data ». Son groupe est « Off-LinkedIn data ».',
  'affiliates-gpc':
    'Pour les États-Unis, LinkedIn dit qu’un signal Global Privacy Control du navigateur désactive ce partage. Désactiver la publicité hors de LinkedIn aussi, dit-il.',
  'retired-sources':
    'Une lecture par un tiers de l’aide de LinkedIn dit que « Professional sources » a été retiré. Si vous voyez encore cette ligne, on ne sait pas ce qu’elle fait.',
  'chk-public':
    'LinkedIn dit que les moteurs de recherche peuvent montrer votre ancien profil public des semaines ou des mois. Il dit que les membres voient toujours tout le profil.',
  'chk-email':
    'Une ancienne copie de l’aide de LinkedIn dit que les relations directes voient votre adresse par défaut. Elle dit que des applications autorisées peuvent aussi la montrer. L’année de cette copie est inconnue.',
  'chk-connections':
    'Une ancienne copie de l’aide de LinkedIn dit que les relations communes restent visibles, quel que soit votre choix. La copie date de 2022 à 2024.',
  'chk-private-mode':
    'Une lecture par un tiers de l’aide de LinkedIn cite trois choix, le dernier étant le mode privé. Dans un compte gratuit, il vide aussi votre propre liste de visiteurs.',
  'chk-apps-dma':
    'LinkedIn dit que certaines applications autorisées dans l’UE, l’EEE et en Suisse peuvent avoir un accès continu. Il peut inclure les messages et durer jusqu’à un an.',
  'chk-download':
    'Une lecture par un tiers de l’aide de LinkedIn dit que le lien de téléchargement est valable 72 heures.',
  'form-exists':
    'L’autorité italienne cite le « Data Processing Objection Form » de LinkedIn, pour les membres et les autres. La page d’aide de LinkedIn sur l’opposition a été lue en copie.',
  'form-fields':
    'La presse dit que le formulaire demande nom, e-mail, sorte d’opposition et un texte. Un numéro de dossier et un e-mail suivraient. Nous ne l’avons pas ouvert.',
  'form-no-reason': 'L’autorité italienne dit qu’il ne faut pas de motif pour s’opposer à cet entraînement de l’IA.',
  'form-result':
    'L’aide de LinkedIn traite le formulaire comme une demande dont LinkedIn décide. Le Comité européen de la protection des données explique où se plaindre.',
  'form-access':
    'Un tiers cite un autre formulaire de LinkedIn pour une copie de vos données personnelles. Nous ne l’avons pas ouvert.',
  'q-nonmember':
    'L’autorité italienne dit que les personnes sans compte peuvent utiliser le formulaire, si elles figurent dans les posts d’autres.',
  'auth-ico-2024':
    'L’autorité britannique (ICO) a dit le 20 septembre 2024 que LinkedIn avait suspendu cet entraînement pour le Royaume-Uni.',
  'auth-ico-2025':
    'L’autorité britannique (ICO) a salué le 23 septembre 2025 des avis plus clairs et une opposition plus simple. Elle dit continuer à observer la reprise.',
  'auth-pcpd':
    'L’autorité de Hong Kong (PCPD) a exprimé sa préoccupation en octobre 2024. Elle a ensuite parlé d’une pause à partir du 11 octobre 2024.',
  'auth-pcpd-2025':
    'La presse dit que l’autorité de Hong Kong a fait un rappel en octobre 2025. L’entraînement devait y commencer le 3 novembre 2025.',
  'auth-opc':
    'L’autorité canadienne (OPC) a dit le 10 décembre 2024 que LinkedIn faisait une pause de lui-même. Elle avait posé des questions avant.',
  'auth-dpc-fine':
    'Selon la presse, l’autorité irlandaise (DPC) a infligé 310 millions d’euros d’amende à LinkedIn en octobre 2024. C’était pour la publicité, une autre affaire.',
  'auth-ap':
    'La presse dit que l’autorité néerlandaise (AP) a exprimé de sérieuses craintes le 24 septembre 2025. Elle a incité à s’opposer avant le 3 novembre 2025.',
  'auth-apd': 'L’autorité belge (APD) a expliqué le droit d’opposition, et comment l’exercer, le 29 septembre 2025.',
  'auth-cnil':
    'La presse dit que l’autorité française (CNIL) a expliqué comment s’opposer sur les grandes plateformes. LinkedIn en fait partie.',
  'auth-cnpd':
    'L’autorité luxembourgeoise (CNPD) a dit en octobre 2025 qu’on peut s’opposer à tout moment. Elle conseillait de le faire avant le 3 novembre 2025, car les modèles ne désapprennent pas. Elle a cité l’Irlande comme chef de file.',
  'auth-fi':
    'La presse dit que l’autorité finlandaise a informé le public à l’automne 2025. Elle cite l’autorité irlandaise comme chef de file.',
  'auth-garante':
    'L’autorité italienne (Garante) a dit le 29 octobre 2025 que membres et autres peuvent s’opposer. Elle examinait le moyen de s’opposer et la base légale, avec d’autres autorités.',
  'auth-garante-reading':
    'L’autorité italienne l’a lu ainsi : une opposition avant le 3 novembre 2025 couvre tout. Une plus tardive ne couvre que ce qui est publié ensuite. C’est la lecture d’une autorité, pas une règle de LinkedIn.',
  'auth-dpc':
    'Selon la presse, l’autorité irlandaise (DPC) a cité le 7 novembre 2025 des changements, comme des avis plus clairs et moins de données. Un rapport était dû sous cinq mois. Elle n’a donné aucune approbation.',
  'auth-2026':
    'Nous n’avons trouvé aucun résultat publié de ce rapport irlandais. Ni aucune décision de 2026 sur l’entraînement de l’IA par LinkedIn. Non trouvé ne veut pas dire inexistant.',
  'court-dlt':
    'Selon la presse, une plainte américaine sur les messages privés a été déposée le 21 janvier 2025. Elle a été retirée le 30 janvier 2025 et peut être redéposée. Retirée ne veut pas dire jugée.',
  'q-legal':
    'Savoir s’il est légal de ne pas demander avant n’est pas tranché. En 2025, l’autorité néerlandaise disait la question ouverte, l’italienne l’examinait. L’irlandaise n’a donné aucune approbation.',
  'q-reset':
    'Aucune source trouvée ne montre que LinkedIn ait réactivé le bouton de quelqu’un. Là où il n’y en avait pas, il est arrivé activé.',
  'q-copilot':
    'On ne sait pas si des données de LinkedIn arrivent chez Microsoft Copilot. Aucune source trouvée ne répond.',
  'q-company':
    'LinkedIn décrit un bouton pour les membres. Ce qui vaut pour les pages d’entreprise, et pour ce que les employés y publient, est inconnu.',
  'q-jobs':
    'LinkedIn dit que ses fonctions d’IA continuent. Une remarque sur le fait d’être moins trouvé par les recruteurs porte sur un autre réglage. L’effet sur votre visibilité est inconnu.',
  'links-app':
    'Les liens s’ouvrent dans le navigateur où vous êtes connecté. On ne sait pas s’ils ouvrent la bonne page dans l’application.',
  categories:
    'Un tiers a relevé les pages de six sections des réglages de LinkedIn en septembre 2026. Une lecture de l’aide cite les mêmes six. Nous les utilisons là où aucun lien plus proche n’est connu.',
  'article-messages':
    'L’article dont ce guide est né dit que les messages privés peuvent servir. LinkedIn dit que non. Nous n’avons pas pu confirmer l’article.',
  'article-collaborative':
    'Le même article cite les articles collaboratifs comme principal usage visible. Nous n’avons trouvé aucune source qui le confirme.',
}
