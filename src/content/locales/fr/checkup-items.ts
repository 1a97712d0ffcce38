import type { Translated } from '../index.ts'

export const words: Translated<'checkup-items'> = {
  'public-profile': {
    what: 'C’est la partie de votre profil que voient les moteurs de recherche et les personnes sans compte.',
    lose: 'Les recruteurs et la clientèle hors de LinkedIn vous trouveront peut-être moins facilement.',
    note: 'Tant qu’il est activé, LinkedIn dit que nom, région et nombres de relations et d’abonnés restent visibles. Les moteurs de recherche peuvent montrer un ancien profil des semaines ou des mois.',
  },
  'email-visibility': {
    what: 'Ce réglage détermine qui voit votre adresse e-mail sur votre profil, et qui peut l’exporter.',
    lose: 'Vos relations doivent vous écrire sur LinkedIn plutôt que par e-mail.',
    how: 'Sur la même page, désactivez « Allow connection to export emails ».',
    note: 'Sur un compte américain neuf, en janvier 2026, « 1st degree connections » était choisi et l’export désactivé.',
  },
  'connections-visibility': {
    what: 'Ce réglage détermine si vos relations voient la liste complète de vos relations.',
    lose: 'On ne peut plus parcourir votre réseau pour trouver une mise en relation.',
    note: 'LinkedIn dit que vos relations voient toujours vos relations communes et celles qui ont recommandé vos compétences.',
  },
  'profile-viewing-options': {
    what: 'Ce réglage détermine ce que les autres voient de vous après votre visite de leur profil.',
    lose: 'LinkedIn dit que les deux choix privés désactivent la liste de vos visiteurs et effacent celle que vous avez.',
    note: 'Si une personne précise vous inquiète, la liste des visiteurs peut montrer si elle consulte votre profil.',
  },
  'discovery-email': {
    what: 'Ce réglage détermine qui peut trouver votre profil avec votre adresse e-mail.',
    lose: 'Les personnes qui n’ont que votre adresse e-mail ne peuvent pas vous trouver ainsi.',
    note: 'Il n’y a pas de « Nobody » ici : LinkedIn dit que vos relations directes peuvent toujours vous trouver. Deux comptes américains neufs affichaient « Anyone ».',
  },
  'discovery-phone': {
    what: 'Ce réglage détermine qui peut trouver votre profil avec votre numéro de téléphone.',
    lose: 'Les personnes qui n’ont que votre numéro de téléphone ne peuvent pas vous trouver ainsi.',
    note: 'Deux comptes américains neufs affichaient « Everyone ». LinkedIn dit qu’un numéro ajouté, même pour se connecter, aide les autres à vous trouver.',
  },
  'off-linkedin-visibility': {
    what: 'Ce réglage permet à d’autres logiciels, comme une messagerie ou une suite bureautique, de montrer votre profil.',
    lose: 'Votre fiche de profil ne s’affiche plus dans ces logiciels.',
    note: 'Il ne change pas votre profil public, qui a son propre réglage.',
  },
  'share-profile-updates': {
    what: 'Il prévient votre réseau d’un nouvel emploi, d’une formation, d’un certificat, d’une vidéo de profil ou d’un anniversaire professionnel.',
    lose: 'Votre réseau n’apprend un nouveau poste que si vous le publiez vous-même.',
    note: 'Sur deux comptes américains, il était activé. Vous pouvez le désactiver le temps de modifier votre profil.',
  },
  'active-status': {
    what: 'Ce réglage montre aux autres quand vous êtes sur LinkedIn.',
    lose: 'D’anciens guides disent que vous ne voyez alors plus quand les autres sont là.',
    note: 'Sur deux comptes américains neufs, c’était « No one ». LinkedIn dit qu’un changement peut prendre 30 minutes.',
  },
  'affiliates-sharing': {
    what: 'Ce réglage permet à LinkedIn de partager des données sur vous avec Microsoft et d’autres partenaires, pour la publicité.',
    lose: 'Vous verrez peut-être autant de publicité, mais moins ciblée sur les sites de Microsoft.',
    note: 'Certaines sources disent qu’il ne s’applique pas au Royaume-Uni ; vérifiez. Aux États-Unis, LinkedIn dit que le signal Global Privacy Control de votre navigateur le désactive aussi. Un changement prend jusqu’à 72 heures, dit LinkedIn.',
  },
  'ads-off-linkedin': {
    what: 'Ce réglage permet à LinkedIn de vous montrer de la publicité sur d’autres sites et applications.',
    lose: 'La publicité sur d’autres sites sera peut-être moins ciblée.',
    note: 'Dans l’UE, l’EEE et en Suisse, LinkedIn demande votre consentement pour ce qu’il observe ou reçoit d’autres. Les publicités fondées sur votre profil n’en exigent pas : vérifiez donc ici aussi. Au Royaume-Uni, vérifiez chaque réglage publicitaire.',
  },
  'ads-inferred': {
    what: 'Ce réglage choisit vos publicités d’après des intérêts que LinkedIn déduit de votre activité.',
    lose: 'Les publicités deviennent plus générales.',
    note: 'LinkedIn affiche son état seulement sur sa propre page, pas dans la liste.',
  },
  research: {
    what: 'Il permet à des partenaires de recherche de LinkedIn d’utiliser des données sur vous pour des études sociales, économiques et sur le travail.',
    lose: 'La recherche d’intérêt public reçoit moins de données.',
    note: 'LinkedIn dit qu’un changement ne vaut que pour les projets à venir, et pas pour ses propres recherches sur ses produits.',
  },
  'permitted-services': {
    what: 'C’est la liste des autres applications et services que vous avez autorisés à utiliser votre compte LinkedIn.',
    lose: 'Vous ne pouvez plus vous connecter à ces applications avec LinkedIn, jusqu’à nouvelle autorisation.',
    note: 'Dans l’UE, l’EEE et en Suisse, LinkedIn dit que des applications autorisées peuvent avoir un accès continu. Cela peut inclure les messages et durer jusqu’à un an.',
  },
  'contacts-sync': {
    what: 'Ce réglage copie vers LinkedIn les contacts de votre téléphone ou de votre messagerie.',
    lose: 'Vous recevez moins de suggestions de personnes que vous pourriez connaître.',
    how: 'Retirez-y chaque source, ou choisissez « Remove all ». Dans l’appli du téléphone, désactivez la synchronisation.',
    note: 'LinkedIn le range dans « Account preferences ». Les contacts déjà importés restent tant que vous ne les retirez pas, ce qui est une autre étape.',
  },
  'job-application': {
    what: 'Ce réglage enregistre vos CV et vos réponses aux employeurs pour la candidature suivante.',
    lose: 'Vous devez envoyer un CV à chaque candidature.',
    how: 'La page a trois options : enregistrer CV et réponses, partager les données du CV avec les recruteurs, enregistrer les informations d’auto-identification.',
    note: 'La page de LinkedIn dit que les CV enregistrés peuvent aussi contribuer à ses modèles d’IA. Supprimez les anciens CV séparément.',
  },
  'signed-in-places': {
    what: 'C’est la liste des appareils et navigateurs où votre session est ouverte.',
    lose: 'Si vous déconnectez l’un de vos appareils, vous devez vous y reconnecter.',
  },
  'two-step': {
    what: 'Ce réglage demande un code en plus du mot de passe à la connexion.',
    lose: 'La connexion prend une étape de plus, et il faut garder les codes de secours en lieu sûr.',
    how: 'Si possible, choisissez l’application d’authentification plutôt qu’un numéro de téléphone.',
    note: 'LinkedIn dit qu’un numéro aide aussi les personnes qui l’ont à vous trouver.',
  },
  passkeys: {
    what: 'Vous pouvez vous connecter par l’empreinte, le visage ou le code de l’appareil, sans mot de passe.',
    lose: 'Une clé d’accès est liée à votre appareil ou à votre gestionnaire de mots de passe.',
    note: 'Selon la lecture de l’aide de LinkedIn par un tiers, vous pouvez en ajouter cinq au maximum.',
  },
  'download-data': {
    what: 'Vous obtenez un fichier avec une copie de vos données LinkedIn, mais pas de toutes.',
    lose: 'Il faut attendre, et le fichier est sensible : gardez-le en lieu sûr.',
    note: 'Une première partie arrive en général en quelques minutes. Pour le reste, les sources disent un jour, ou jusqu’à 48 heures. Le lien est valable 72 heures.',
  },
  'read-receipts': {
    what: 'Ce réglage montre aux autres que vous avez lu leur message ou que vous écrivez.',
    lose: 'Vous ne voyez plus quand les autres ont lu vos messages. Une seule option commande les deux.',
    note: 'Dans un groupe, dit LinkedIn, des personnes hors de vos relations les voient aussi.',
  },
  'message-nudges': {
    what: 'Ce réglage vous rappelle les messages auxquels vous n’avez pas répondu.',
    lose: 'Rien ne vous rappelle plus les anciens messages.',
  },
  'harmful-detection': {
    what: 'Il analyse automatiquement les messages qui vous sont envoyés pour repérer le harcèlement et d’autres infractions aux règles de LinkedIn.',
    lose: 'Désactivé, il vous avertit moins souvent de messages nuisibles.',
  },
  'demographic-info': {
    what: 'Ce sont des informations personnelles que vous avez peut-être remplies sur vous.',
    lose: 'Rien, pour la plupart des gens.',
    note: 'Le même réglage est aussi dans « Account preferences ».',
  },
  'members-you-follow': {
    what: 'Ce réglage détermine qui voit quelles personnes vous suivez.',
    lose: 'Rien, pour la plupart des gens.',
    note: 'LinkedIn dit qu’une personne que vous suivez peut toujours le voir.',
  },
  'last-name': {
    what: 'Ce réglage détermine si les personnes hors de vos relations voient votre nom de famille en entier.',
    lose: 'Les autres ne voient qu’une initiale. LinkedIn dit qu’on peut toujours vous trouver avec votre nom complet.',
  },
  'representing-org': {
    what: 'Il permet à LinkedIn d’afficher votre profil à côté d’offres, de pages d’entreprise, de publicités et de sujets que vous suivez ou avez commentés.',
    lose: 'Vous apparaissez moins souvent à côté de ces contenus.',
    note: 'Dans l’UE et au Royaume-Uni, LinkedIn dit que cela repose sur votre consentement ; il est peut-être désactivé.',
  },
  mentions: {
    what: 'Ce réglage détermine si les autres peuvent vous mentionner ou vous identifier dans ce qu’ils publient.',
    lose: 'S’il est désactivé, les autres ne peuvent pas vous identifier dans leurs posts.',
    note: 'Sur deux comptes américains, il était activé.',
  },
  invitations: {
    what: 'Ce réglage détermine qui peut vous demander d’entrer en relation.',
    lose: 'Si vous le limitez, des inconnus ne peuvent pas vous inviter, et certains apportent de vraies occasions.',
  },
  'search-history': {
    what: 'C’est la liste de ce que vous avez cherché sur LinkedIn.',
    lose: 'Les suggestions de recherche repartent de zéro.',
  },
  'page-owner-export': {
    what: 'Il permet aux responsables de pages LinkedIn d’exporter des données de votre profil et vos actions sur leur page.',
    lose: 'Ces pages ne peuvent pas exporter vos données.',
    note: 'Sur deux comptes américains, il était désactivé.',
  },
  'page-visit': {
    what: 'Ce réglage permet aux entreprises de voir que vous avez visité leur page.',
    lose: 'Une entreprise qui vous intéresse ne voit pas votre visite.',
    note: 'Sur deux comptes américains, il était désactivé.',
  },
  cookies: {
    what: 'Ce réglage détermine quels cookies LinkedIn peut utiliser, en plus de ceux qui sont nécessaires.',
    lose: 'La publicité et certains contenus d’autres sites seront peut-être moins ciblés.',
    note: 'Il n’est pas dans les listes enregistrées de deux comptes américains. Il est proposé en Europe et ailleurs.',
  },
  'job-accounts': {
    what: 'C’est la liste de vos comptes sur des sites carrières d’employeurs que LinkedIn a enregistrés.',
    lose: 'Vous devez vous reconnecter sur ces sites carrières.',
    note: 'LinkedIn dit que retirer un compte ne le supprime pas sur le site de l’employeur.',
  },
  'blocked-members': {
    what: 'C’est la liste des personnes que vous avez bloquées. Bloquer est l’outil de LinkedIn contre une personne précise.',
    lose: 'Vous ne vous voyez plus l’un l’autre, et les visites de profil entre vous disparaissent.',
    how: 'Pour bloquer quelqu’un, ouvrez son profil et choisissez « Block/Report » dans le menu en haut.',
  },
  messages: {
    what: 'Il permet à des personnes hors de vos relations de vous envoyer des demandes de message et des InMail.',
    lose: 'Si les deux sont désactivés, recruteurs et inconnus ne peuvent pas vous écrire sur LinkedIn.',
    note: 'LinkedIn dit qu’on ne peut pas désactiver les messages de ses relations directes.',
  },
  followers: {
    what: 'Il détermine qui peut suivre ce que vous publiez.',
    lose: 'LinkedIn dit que vous perdez les abonnés hors de votre réseau.',
    note: 'LinkedIn dit qu’un changement prend environ 24 heures.',
  },
  'linkedin-promotions': {
    what: 'Il permet à LinkedIn d’utiliser votre activité et votre profil pour promouvoir ses produits, y compris par e-mail.',
    lose: 'Vous pouvez encore voir des promotions de LinkedIn, mais elles ne sont plus personnalisées.',
    note: 'LinkedIn dit qu’il arrête toujours le marketing direct si vous vous y opposez.',
  },
  'data-from-others': {
    what: 'Il permet à LinkedIn d’utiliser des données sur vous venant d’annonceurs et d’autres services pour choisir vos publicités.',
    lose: 'Les publicités peuvent moins vous correspondre.',
    note: 'LinkedIn dit qu’il utilise aussi ces données pour améliorer ses outils publicitaires.',
  },
  'measure-ads': {
    what: 'Il permet à LinkedIn d’utiliser ce que vous avez fait après une publicité pour des rapports aux annonceurs.',
    lose: 'Rien, pour la plupart des gens.',
    note: 'LinkedIn dit que ces rapports ne contiennent que des chiffres globaux, de tous vos appareils.',
  },
  'remembered-devices': {
    what: 'Ce sont les appareils sur lesquels LinkedIn retient votre mot de passe.',
    lose: 'Sur un appareil retiré, vous retapez votre mot de passe.',
    note: 'Un appareil ancien ou partagé de la liste peut encore laisser entrer quelqu’un.',
  },
  'microsoft-accounts': {
    what: 'Ce sont les comptes Microsoft qui peuvent lire vos données LinkedIn.',
    lose: 'Les applis de Microsoft n’y affichent plus vos données LinkedIn.',
    note: 'LinkedIn le range dans « Account preferences ».',
  },
  verifications: {
    what: 'C’est la liste de ce que vous avez prouvé à LinkedIn, comme votre identité ou votre e-mail professionnel.',
    lose: 'Sans vérification, son badge quitte votre profil.',
    note: 'LinkedIn le range dans « Account preferences ». Sa déclaration dit qu’il garde le nom de votre pièce d’identité et une copie masquée.',
  },
  'other-ads': {
    what: 'Onze réglages, en deux groupes, décident quelles données choisissent vos publicités, comme l’employeur, le lieu, l’âge et le genre.',
    lose: 'LinkedIn dit que vous verrez autant de publicités, mais moins ciblées.',
    how: 'Sur la page de LinkedIn, parcourez « Profile data » et « Activity and inferred data ». Trois d’entre eux sont des cases à décocher.',
  },
}
