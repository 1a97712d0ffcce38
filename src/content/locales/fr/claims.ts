import type { Translated } from '../index.ts'

export const words: Translated<'claims'> = {
  'used-list':
    'LinkedIn énumère ce qu’il peut utiliser : profil, posts, articles, commentaires et réponses aux sondages. La liste comprend aussi l’activité dans les groupes, les CV et réponses enregistrés, les saisies dans l’IA et les retours.',
  'used-not-list':
    'LinkedIn énumère ce qu’il n’utilise pas : messages privés, données de connexion, de paiement et de salaire. La liste comprend aussi les candidatures liées à une personne.',
  'used-messages':
    'LinkedIn dit ne pas utiliser les messages privés pour entraîner l’IA qui crée des contenus. Sa page de réglages, telle qu’on l’a citée, dit la même chose.',
  'used-group-messages': 'LinkedIn dit pouvoir utiliser les messages dans les groupes.',
  'used-feedback':
    'La liste de LinkedIn comprend les retours : pouces levés ou baissés, signalements et demandes d’aide. Pour cela, la presse renvoie à son formulaire d’opposition.',
  'used-minors':
    'LinkedIn dit laisser de côté les personnes qu’il croit avoir moins de 18 ans ou être dans l’enseignement secondaire.',
  'used-models':
    'LinkedIn dit que les modèles peuvent être les siens ou ceux d’un fournisseur. Il cite Microsoft Azure OpenAI.',
  'used-masking':
    'LinkedIn dit utiliser des techniques qui retirent ou masquent des données personnelles dans les jeux d’entraînement. On ne sait pas si elles sont efficaces.',
  'used-no-audit':
    'Ces listes sont les déclarations de LinkedIn lui-même. Nous n’en avons trouvé aucun audit indépendant.',
  'used-since-2003':
    'Selon la presse, l’autorité néerlandaise a averti que des données remontant à 2003 sont incluses. La presse parle aussi d’une période plus courte, convenue après l’intervention de l’autorité irlandaise. Sa durée est inconnue.',
  'used-automatic':
    'LinkedIn dit analyser automatiquement les messages pour repérer des contenus nuisibles. En 2017, ses équipes techniques décrivaient des suggestions de réponse automatiques. Ces fonctions sont distinctes de l’entraînement de l’IA.',
  'archive-wait':
    'Selon la lecture de l’aide de LinkedIn par un tiers, une première partie arrive en quelques minutes. Le reste suit en un jour environ. Une page d’aide parle de 48 heures au plus.',
  'past-remove':
    'Vous pouvez supprimer vous-même posts, commentaires, CV et réponses enregistrés. Vous pouvez aussi demander l’effacement à LinkedIn, ou fermer votre compte. L’autorité luxembourgeoise dit que les modèles ne désapprennent pas.',
  's1-exists':
    'L’aide de LinkedIn cite un réglage « Data for Generative AI Improvement ». Il est sous « Data privacy », dans « How LinkedIn uses your data ».',
  's1-switch-label': 'L’aide de LinkedIn appelle l’option « Use my data for training content creation AI models ».',
  's1-deeplink':
    'La déclaration de confidentialité européenne de LinkedIn donne cette adresse pour l’option. La lecture de son aide par un tiers aussi. Personne ne l’a essayée dans un vrai compte pour ce guide.',
  's1-default-on': 'LinkedIn dit que l’option est activée jusqu’à ce que vous la désactiviez.',
  's1-look':
    'La presse et un autre guide la décrivent : grise, elle est désactivée ; verte, elle est activée. La liste indique aussi « On » ou « Off ». Il n’y a pas de bouton pour enregistrer.',
  's1-app':
    'Trois guides de 2025 montrent le même réglage dans l’application. Un autre avertit que l’application ne le montre pas toujours.',
  's1-future-only':
    'LinkedIn dit que désactiver l’option arrête l’usage futur de vos données pour entraîner l’IA qui crée des contenus. Il dit que cela s’applique aussi à ses sociétés affiliées, et que l’entraînement déjà fait n’est pas annulé.',
  's1-scope':
    'LinkedIn dit que l’option couvre l’IA qui crée des contenus. Elle ne couvre pas d’autres IA, par exemple pour la personnalisation ou la sécurité. Pour elles, LinkedIn renvoie à son formulaire d’opposition.',
  's1-features-stay': 'LinkedIn dit que vous pouvez toujours utiliser ses fonctions d’IA après votre refus.',
  's1-per-account':
    'Un guide dit que chaque compte a sa propre option. Nous n’avons rien trouvé qui dise le contraire.',
  's1-earlier-choice':
    'Un guide rapporte que, selon LinkedIn, les choix faits avant le 3 novembre 2025 restent valables. Si vous aviez désactivé l’option avant, un simple contrôle suffit.',
  's1-could-not':
    'Selon un article, certaines personnes n’ont pas pu désactiver l’option à l’automne 2025. On ne sait pas pourquoi.',
  's2-label-unconfirmed':
    'Un article cite une option « AI creation tools for your profile and messages ». Nous ne l’avons trouvée que là et dans des textes qui le reprennent. On ne sait pas si elle existe.',
  's2-source-check':
    'L’article s’appuie sur Help Net Security. Ce texte ne mentionne que l’option principale pour l’entraînement de l’IA.',
  's2-no-master':
    'Nous n’avons trouvé aucune source qui cite une option unique pour toutes les fonctions d’IA de LinkedIn.',
  's2-smart-features':
    'En septembre 2026, l’aide de LinkedIn avait une page « Manage smart features in Messaging ». Nous n’en connaissons que le titre.',
  's2-messaging-suggestions':
    'D’autres guides citent un réglage « Messaging suggestions » qui désactive les réponses suggérées. La lecture de l’aide par un tiers, en septembre 2026, ne l’a pas trouvé. Vous ne l’avez peut-être pas.',
  's2-write-with-ai':
    'Selon la lecture de l’aide de LinkedIn par un tiers, l’éditeur de profil a un bouton « Write with AI ». Nous n’avons trouvé aucun réglage pour lui. Le seul moyen que nous connaissons : ne pas l’utiliser.',
  's2-inputs':
    'LinkedIn dit utiliser ce que vous tapez dans les fonctions d’IA pour vous répondre. Tant que l’option principale est activée, c’est aussi sur la liste d’entraînement.',
  's2-recruiter':
    'LinkedIn dit que les recruteurs règlent leurs messages d’IA dans leur propre produit. Nous n’avons trouvé aucune option pour les personnes à qui ils écrivent.',
  's2-premium':
    'LinkedIn dit que ce que vous tapez dans certaines fonctions d’IA Premium peut aller à Bing. Il ne cite aucune option pour cela.',
  'region-us':
    'Selon la presse, c’est activé aux États-Unis et dans la plupart des autres pays depuis septembre 2024 environ. On l’a remarqué le 18 septembre 2024.',
  'region-eu':
    'LinkedIn dit que c’est activé par défaut dans l’UE et l’EEE depuis le 3 novembre 2025. Il dit s’y appuyer sur des intérêts légitimes.',
  'region-ch': 'LinkedIn dit que c’est activé par défaut en Suisse depuis le 3 novembre 2025.',
  'region-uk':
    'La déclaration européenne de LinkedIn couvre le Royaume-Uni, à partir du 3 novembre 2025. L’autorité britannique a dit le 23 septembre 2025 que LinkedIn reprendrait. Certaines citations de la déclaration omettent ce pays.',
  'region-ca':
    'LinkedIn dit que c’est activé par défaut au Canada depuis le 3 novembre 2025. L’autorité canadienne avait fait état d’une pause le 10 décembre 2024.',
  'region-hk':
    'LinkedIn dit que c’est activé par défaut à Hong Kong depuis le 3 novembre 2025. L’autorité locale avait fait état d’une pause à partir du 11 octobre 2024.',
  'region-cn':
    'Le texte d’un tiers reprend une liste de LinkedIn de 2024 et 2025 qui omet la Chine continentale. On ne sait pas ce qui s’y applique aujourd’hui.',
  'region-legit-other':
    'La presse cite les mots « legitimate interest » dans la déclaration de LinkedIn, aussi pour le Canada et Hong Kong. Nous n’avons pas étudié leur sens selon le droit de ces pays.',
  'affiliates-region':
    'LinkedIn dit que le partage avec Microsoft pour la publicité ne s’applique pas dans l’UE, l’EEE et en Suisse. Son texte plus ancien ne cite pas le Royaume-Uni.',
  'affiliates-uk':
    'Selon un guide, ce partage ne s’applique pas non plus au Royaume-Uni. Le texte de LinkedIn que nous connaissons ne le dit pas. Regardez si vous avez ce réglage.',
  'affiliates-what':
    'Selon LinkedIn, profil, activité du fil et interactions publicitaires peuvent aller à Microsoft, pour sa publicité, depuis le 3 novembre 2025. Vos réglages de publicité peuvent le limiter. C’est activé par défaut.',
  'affiliates-path':
    'La presse situe « Share data with affiliates and partners » sous « Advertising data », dans le groupe « Off-LinkedIn data ».',
  'affiliates-gpc':
    'Pour les États-Unis, LinkedIn dit qu’un signal « Global Privacy Control » du navigateur désactive ce partage. Il dit que désactiver la publicité hors de LinkedIn le fait aussi.',
  'retired-sources':
    'Selon la lecture de l’aide de LinkedIn par un tiers, « Professional sources » a été retiré. Si vous voyez encore cette ligne, on ne sait pas ce qu’elle fait.',
  'chk-public':
    'LinkedIn dit que les moteurs de recherche peuvent montrer votre ancien profil public des semaines ou des mois. Il dit que les membres voient toujours votre profil complet.',
  'chk-email':
    'Selon une ancienne copie de l’aide de LinkedIn, les relations directes voient votre adresse e-mail par défaut. Des applications autorisées peuvent aussi la montrer, dit-elle. L’année de cette copie est inconnue.',
  'chk-connections':
    'Selon une ancienne copie de l’aide de LinkedIn, les relations communes restent visibles, quel que soit votre choix. La copie date de 2022 à 2024.',
  'chk-private-mode':
    'La lecture de l’aide de LinkedIn par un tiers cite trois choix, le dernier étant le mode privé. Avec un compte gratuit, ce mode vide aussi votre propre liste de visites.',
  'chk-apps-dma':
    'LinkedIn dit que des applications autorisées dans l’UE, l’EEE et en Suisse peuvent avoir un accès continu. Cela peut inclure les messages et durer jusqu’à un an.',
  'chk-download':
    'Selon la lecture de l’aide de LinkedIn par un tiers, le lien de téléchargement est valable 72 heures.',
  'form-exists':
    'L’autorité italienne cite le « Data Processing Objection Form » de LinkedIn, pour les membres et les autres. Nous avons lu dans une copie la page d’aide de LinkedIn sur l’opposition.',
  'form-fields':
    'Selon la presse, le formulaire demande nom, e-mail, type d’opposition et un texte. Un numéro de dossier et un e-mail suivraient. Nous ne l’avons pas ouvert.',
  'form-no-reason':
    'L’autorité italienne dit que vous n’avez pas à donner de motif pour vous opposer à cet entraînement de l’IA.',
  'form-result':
    'L’aide de LinkedIn traite le formulaire comme une demande dont LinkedIn décide. Le Comité européen de la protection des données explique où porter plainte.',
  'form-access':
    'Un tiers cite un autre formulaire de LinkedIn, pour une copie de vos données personnelles. Nous ne l’avons pas ouvert.',
  'q-nonmember':
    'L’autorité italienne dit que les personnes sans compte peuvent utiliser le formulaire, si elles figurent dans les posts d’autres.',
  'auth-ico-2024':
    'L’autorité britannique (ICO) a dit le 20 septembre 2024 que LinkedIn avait suspendu cet entraînement avec les données du Royaume-Uni.',
  'auth-ico-2025':
    'L’autorité britannique (ICO) a salué le 23 septembre 2025 une information plus claire et un refus plus simple. Elle a dit qu’elle suivrait la reprise de LinkedIn.',
  'auth-pcpd':
    'L’autorité de Hong Kong (PCPD) a exprimé sa préoccupation en octobre 2024. Elle a ensuite fait état d’une pause à partir du 11 octobre 2024.',
  'auth-pcpd-2025':
    'Selon la presse, l’autorité de Hong Kong a adressé un rappel au public en octobre 2025. L’entraînement devait y commencer le 3 novembre 2025.',
  'auth-opc':
    'L’autorité canadienne (OPC) a dit le 10 décembre 2024 que LinkedIn avait fait une pause volontaire, après ses questions.',
  'auth-dpc-fine':
    'Selon la presse, l’autorité irlandaise (DPC) a infligé 310 millions d’euros d’amende à LinkedIn en octobre 2024. L’affaire portait sur la publicité, pas sur l’entraînement de l’IA.',
  'auth-ap':
    'Selon la presse, l’autorité néerlandaise (AP) a exprimé de sérieuses inquiétudes le 24 septembre 2025. Elle a appelé à refuser avant le 3 novembre 2025.',
  'auth-apd': 'L’autorité belge (APD) a expliqué le droit d’opposition, et comment l’exercer, le 29 septembre 2025.',
  'auth-cnil':
    'Selon la presse, l’autorité française (CNIL) a expliqué comment s’opposer sur les grandes plateformes. LinkedIn en fait partie.',
  'auth-cnpd':
    'L’autorité luxembourgeoise (CNPD) a dit en octobre 2025 qu’on peut s’opposer à tout moment. Elle conseillait de le faire avant le 3 novembre 2025, car les modèles ne désapprennent pas. Elle a cité l’Irlande comme chef de file.',
  'auth-fi':
    'Selon la presse, l’autorité finlandaise a informé le public à l’automne 2025. La presse cite l’autorité irlandaise comme chef de file.',
  'auth-garante':
    'L’autorité italienne (Garante) a dit le 29 octobre 2025 que membres et non-membres peuvent s’opposer. Avec d’autres autorités, elle examinait la procédure d’opposition et la base légale.',
  'auth-garante-reading':
    'Selon la lecture de l’autorité italienne, une opposition avant le 3 novembre 2025 couvre tout. Une opposition plus tardive ne couvre que ce qui est publié ensuite. C’est l’avis d’une autorité, pas une règle de LinkedIn.',
  'auth-dpc':
    'Selon la presse, l’autorité irlandaise (DPC) a annoncé le 7 novembre 2025 des changements. Elle citait une information plus claire et moins de données. Un rapport était dû sous cinq mois. La presse dit que ce n’était pas une approbation.',
  'auth-2026':
    'Nous n’avons trouvé aucun résultat publié de ce rapport irlandais. Nous n’avons pas trouvé non plus de décision de 2026 sur l’entraînement de l’IA par LinkedIn. Il peut y en avoir eu une.',
  'court-dlt':
    'Selon la presse, une action en justice américaine sur les messages privés a été engagée le 21 janvier 2025. Elle a été retirée le 30 janvier 2025 et peut être engagée à nouveau. Aucun tribunal ne l’a jugée.',
  'q-legal':
    'Savoir si LinkedIn peut le faire sans demander d’abord n’est pas tranché. En 2025, l’autorité néerlandaise disait la question ouverte, et l’italienne l’examinait. L’irlandaise n’a donné aucune approbation.',
  'q-reset':
    'Nous n’avons trouvé aucune source qui montre que LinkedIn réactive l’option de quelqu’un. Là où il n’y en avait pas, elle est apparue déjà activée.',
  'q-copilot':
    'On ne sait pas si des données de LinkedIn arrivent chez Microsoft Copilot. Aucune source que nous avons trouvée n’y répond.',
  'q-company':
    'LinkedIn décrit une option pour les membres. On ne sait pas ce qui s’applique aux pages d’entreprise, et à ce que le personnel y publie.',
  'q-jobs':
    'LinkedIn dit que ses fonctions d’IA restent disponibles. Un avertissement selon lequel les recruteurs vous trouvent moins porte sur un autre réglage. On ne sait pas si refuser change votre visibilité.',
  'links-app':
    'Les liens web s’ouvrent dans le navigateur où votre session est ouverte. On ne sait pas s’ils ouvrent la bonne page dans l’application.',
  categories:
    'Un tiers a relevé les pages de six sections des réglages de LinkedIn en septembre 2026. Une lecture de l’aide de LinkedIn cite les mêmes six. Nous les utilisons là où aucun lien plus proche n’est connu.',
  'article-messages':
    'L’article à l’origine de ce guide dit que les messages privés peuvent être utilisés. LinkedIn dit que non. Nous n’avons pas pu confirmer ce que dit l’article.',
  'article-collaborative':
    'Le même article cite les articles collaboratifs comme principal usage visible. Nous n’avons trouvé aucune source qui le confirme.',
}
