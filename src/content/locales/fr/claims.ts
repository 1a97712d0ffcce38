import type { Translated } from '../index.ts'

export const words: Translated<'claims'> = {
  'used-list':
    'LinkedIn énumère ce qu’il peut utiliser : profil, publications, articles, commentaires, réponses aux sondages. S’y ajoutent l’activité dans les groupes, les CV et réponses enregistrés, ce que vous saisissez dans les fonctions d’IA et leurs réponses.',
  'used-not-list':
    'LinkedIn énumère ce qu’il n’utilise pas : messages privés, données de connexion, de paiement et de salaire. La liste comprend aussi les candidatures liées à une personne.',
  'used-messages':
    'La page de réglages de LinkedIn dit que les données de cet entraînement ne comprennent pas vos messages privés. On le voit sur des enregistrements de deux comptes américains ; son aide dit la même chose.',
  'used-group-messages':
    'La déclaration européenne de LinkedIn cite l’activité dans les groupes et les messages dans les groupes.',
  'used-feedback':
    'La déclaration européenne de LinkedIn cite vos retours et demandes d’assistance pour l’amélioration de ses produits, pas pour cet entraînement. Aucune option n’est citée ; vous pouvez vous y opposer par son formulaire.',
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
    'LinkedIn dit qu’il analyse automatiquement les messages pour repérer des contenus nuisibles, et qu’il entraîne aussi l’IA qui le fait. Cette option n’arrête pas cela.',
  'archive-wait':
    'Selon la lecture de l’aide de LinkedIn par un tiers, une première partie arrive en quelques minutes. Le reste suit en un jour environ. Une page d’aide parle de 48 heures au plus.',
  'past-remove':
    'Vous pouvez supprimer vous-même posts, commentaires, CV et réponses enregistrés. Vous pouvez aussi demander l’effacement à LinkedIn, ou fermer votre compte. L’autorité luxembourgeoise dit que les modèles ne désapprennent pas.',
  's1-exists':
    'Nous avons vu le réglage « Data for Generative AI Improvement » sur des enregistrements de deux comptes américains. Il est dans « Data privacy », sous « How LinkedIn uses your data ». L’aide de LinkedIn le cite aussi.',
  's1-switch-label':
    'Sur ces enregistrements et dans l’aide de LinkedIn, l’option s’appelle « Use my data for training content creation AI models ».',
  's1-deeplink':
    'La déclaration de confidentialité européenne de LinkedIn donne cette adresse pour l’option. Les pages de réglages enregistrées l’utilisent aussi.',
  's1-default-on': 'LinkedIn dit que l’option est activée jusqu’à ce que vous la désactiviez.',
  's1-look':
    'Sur les enregistrements, le mot On ou Off est à gauche de l’option. Il n’y a pas de bouton pour enregistrer.',
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
    'Un article cite une option « AI creation tools for your profile and messages ». Elle n’est pas sur les pages de réglages enregistrées de deux comptes américains. On ne sait pas si elle existe.',
  's2-source-check':
    'L’article s’appuie sur Help Net Security. Ce texte ne mentionne que l’option principale pour l’entraînement de l’IA.',
  's2-no-master':
    'Nous n’avons trouvé aucune source qui cite une option unique pour toutes les fonctions d’IA de LinkedIn.',
  's2-smart-features':
    'En septembre 2026, l’aide de LinkedIn avait une page « Manage smart features in Messaging ». Nous n’en connaissons que le titre.',
  's2-messaging-suggestions':
    '« Messaging suggestions » est sur les pages enregistrées de deux comptes américains, activé sur les deux. LinkedIn y dit que certaines suggestions viennent de systèmes automatiques qui repèrent des motifs dans les messages.',
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
    'La déclaration européenne de LinkedIn couvre le Royaume-Uni. LinkedIn dit que c’y est activé par défaut depuis le 3 novembre 2025. L’autorité britannique avait annoncé la reprise le 23 septembre 2025.',
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
    'Sur les enregistrements, « Share data with affiliates and partners » est dans « Advertising data », sous « Off LinkedIn data ».',
  'affiliates-gpc':
    'Pour les États-Unis, LinkedIn dit qu’un signal « Global Privacy Control » du navigateur désactive ce partage. Il dit que désactiver la publicité hors de LinkedIn le fait aussi.',
  'retired-sources':
    'Selon la lecture de l’aide de LinkedIn par un tiers, « Professional sources » a été retiré. Si vous voyez encore cette ligne, on ne sait pas ce qu’elle fait.',
  'chk-public':
    'LinkedIn dit que les moteurs de recherche peuvent montrer votre ancien profil public des semaines ou des mois. Il dit que les membres voient toujours votre profil complet.',
  'chk-email':
    'Selon une ancienne copie de l’aide de LinkedIn, les relations directes voient votre adresse e-mail par défaut. Des applications autorisées peuvent aussi la montrer, dit-elle. L’année de cette copie est inconnue.',
  'chk-connections':
    'La page de LinkedIn dit que, désactivé, vous seul voyez votre liste. Vos relations voient encore les relations communes et celles qui ont recommandé vos compétences.',
  'chk-private-mode':
    'La page de LinkedIn dit que les deux choix privés désactivent la liste de vos visiteurs et l’effacent.',
  'chk-apps-dma':
    'LinkedIn dit que des applications autorisées dans l’UE, l’EEE et en Suisse peuvent avoir un accès continu. Cela peut inclure les messages et durer jusqu’à un an.',
  'chk-download':
    'Selon la lecture de l’aide de LinkedIn par un tiers, le lien de téléchargement est valable 72 heures.',
  'form-exists':
    'La déclaration européenne de LinkedIn cite son « Data Processing Objection form », pour les membres et les personnes sans compte. L’autorité italienne le cite aussi.',
  'form-fields':
    'Selon la presse, le formulaire demande nom, e-mail, type d’opposition et un texte. Un numéro de dossier et un e-mail suivraient. Nous ne l’avons pas ouvert.',
  'form-no-reason':
    'L’autorité italienne dit que vous n’avez pas à donner de motif pour vous opposer à cet entraînement de l’IA.',
  'form-result':
    'La déclaration européenne de LinkedIn dit qu’il examine une demande et ne pourra peut-être pas y répondre. Le Comité européen de la protection des données explique où porter plainte.',
  'form-access':
    'Un tiers cite un autre formulaire de LinkedIn, pour une copie de vos données personnelles. Nous ne l’avons pas ouvert.',
  'q-nonmember':
    'La déclaration européenne de LinkedIn cite le formulaire pour les visiteurs sans compte. L’autorité italienne dit qu’ils peuvent l’utiliser s’ils figurent dans les publications d’autres.',
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
    'LinkedIn cite la transmission à Microsoft pour son IA : en détail pour le Royaume-Uni, ailleurs en termes généraux pour les publications publiques. Il ne cite pas Copilot.',
  'q-company':
    'LinkedIn décrit une option pour les membres. On ne sait pas ce qui s’applique aux pages d’entreprise, et à ce que le personnel y publie.',
  'q-jobs':
    'LinkedIn dit que ses fonctions d’IA restent disponibles. Un avertissement selon lequel les recruteurs vous trouvent moins porte sur un autre réglage. On ne sait pas si refuser change votre visibilité.',
  'links-app':
    'Les liens web s’ouvrent dans le navigateur où votre session est ouverte. On ne sait pas s’ils ouvrent la bonne page dans l’application.',
  categories:
    'Les pages enregistrées montrent six sections des réglages de LinkedIn, et la déclaration de LinkedIn cite quatre de leurs adresses. Nous les utilisons quand nous ne connaissons pas de lien plus précis.',
  'article-messages':
    'L’article à l’origine de ce guide dit que les messages privés peuvent être utilisés. LinkedIn dit que non. Nous n’avons pas pu confirmer ce que dit l’article.',
  'used-purposes':
    'La déclaration européenne de LinkedIn dit qu’il entraîne une IA qui crée textes, sons, images et autres médias. Elle cite des usages sur LinkedIn ou ailleurs, dans toutes ses activités.',
  'used-collaborative':
    'La déclaration européenne de LinkedIn cite les « collaborative articles » comme exemple de contenu publié avec l’IA qu’il entraîne. Qu’ils en soient le principal exemple est l’avis de l’article.',
  'other-ai-trained':
    'La déclaration européenne de LinkedIn dit qu’il entraîne aussi une IA qui classe les contenus et protège le service. Il dit utiliser pour cela les mêmes données, messages de groupe compris. On ne peut que s’y opposer.',
  'messages-safety':
    'La déclaration européenne de LinkedIn dit qu’il analyse les images et vidéos envoyées par message pour repérer des abus d’enfants. Il dit aussi utiliser l’IA sur les messages pour la sécurité.',
  'uk-microsoft':
    'La déclaration européenne de LinkedIn dit qu’il transmet à Microsoft des contenus des membres du Royaume-Uni, pour entraîner et améliorer ses modèles d’IA. Elle cite publications, commentaires, articles, « collaborative articles » et vidéos. La même option l’arrête, dit-elle.',
  'affiliates-develop':
    'La politique de confidentialité de LinkedIn dit que des sociétés affiliées comme Microsoft peuvent recevoir les publications publiques pour fournir ou développer leurs services. En Europe, la déclaration européenne prévaut.',
  'controller-eu':
    'La déclaration européenne de LinkedIn dit que LinkedIn Ireland est responsable pour les membres de l’UE, de l’EEE et de la Suisse.',
  'controller-uk':
    'La déclaration européenne de LinkedIn dit que LinkedIn Corporation, aux États-Unis, est responsable pour les membres du Royaume-Uni. Une plainte de ce pays va donc à l’ICO.',
  's2-hiring':
    'La déclaration européenne de LinkedIn dit que son IA de recrutement traite profils et CV des membres pour les recruteurs. Elle ne cite aucune option.',
  'ads-consent':
    'La déclaration européenne de LinkedIn dit que les publicités fondées sur votre profil reposent sur l’intérêt légitime dans l’UE, l’EEE et en Suisse. Cela vaut aussi hors de LinkedIn. Seules les données observées, déduites ou venant d’autres y exigent un consentement.',
  'form-erasure':
    'La déclaration européenne de LinkedIn cite un formulaire de suppression pour les données qu’on ne peut pas supprimer dans les réglages. Nous ne l’avons pas ouvert.',
  'form-officer':
    'La déclaration européenne de LinkedIn cite un formulaire pour son délégué à la protection des données, et un pour corriger des données. Il conseille LinkedIn d’abord, puis le délégué, puis l’autorité.',
  'form-marketing':
    'La déclaration européenne de LinkedIn dit qu’il arrête toujours le marketing direct si vous vous y opposez.',
  'due-eu':
    'L’article 12, paragraphe 3, du RGPD donne à LinkedIn un mois pour répondre, et deux de plus s’il vous dit pourquoi. Nous citons l’article ; nous n’avons pas ouvert le texte.',
  'due-uk': 'L’autorité britannique (ICO) dit qu’une organisation a un mois civil pour répondre à une opposition.',
  'law-ch':
    'Selon les articles 30 et 31 de la loi suisse, traiter des données contre la volonté expresse d’une personne exige un motif justificatif. Nous n’avons pas trouvé de délai de réponse.',
  'law-ca':
    'Au Canada, on peut retirer son consentement. Les plaintes vont au Commissariat à la protection de la vie privée, au Québec à la Commission d’accès à l’information.',
  'law-us':
    'Nous ne connaissons pas de droit fédéral d’opposition aux États-Unis. La Californie a ses règles, et LinkedIn une page « Your California privacy choices ».',
}
