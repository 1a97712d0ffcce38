import type { Translated } from '../index.ts'

export const words: Translated<'transfer'> = {
  title: 'Emporter vos réponses',
  description:
    'Emportez vos réponses sur un autre appareil, par un lien, un code QR ou un fichier. Rien ne passe par un serveur.',
  lede: 'Continuez le guide sur un autre appareil. Vos réponses voyagent dans le lien ou le fichier, et par aucun serveur.',
  noJs: 'Cela demande JavaScript, car vos réponses ne sont que sur cet appareil.',
  nothing: 'Il n’y a encore rien à emporter. Notez d’abord quelque chose.',
  out: {
    title: 'Les emporter',
    link: 'Lien avec vos réponses',
    copy: 'Copier le lien',
    copied: 'Lien copié',
    share: 'Partager le lien',
    qr: 'Code QR du lien. Lisez-le avec l’autre appareil.',
    holds:
      'Il contient la réponse la plus récente à chaque question, au jour près. Il ne contient ni nom ni l’appareil que vous utilisez.',
    fragment: 'La partie après # reste dans le navigateur. Les navigateurs ne l’envoient à aucun serveur.',
    keep: 'Traitez-le comme un mot écrit sur papier : qui a le lien peut lire ces réponses.',
    loopback:
      'L’adresse {host} n’existe que sur cet ordinateur. Un téléphone ne peut pas ouvrir ce lien. Prenez le fichier.',
    file: 'L’enregistrer dans un fichier',
    fileHolds: 'Le fichier contient toutes vos réponses, avec les heures.',
  },
  in: {
    title: 'Ouvrir un fichier',
    choose: 'Choisir un fichier de réponses',
    drop: 'Ou déposez-le ici.',
  },
  problems: {
    link: {
      empty: 'Ce lien ne contient pas de réponses.',
      'too-long': 'Ce lien est trop long pour être un des nôtres.',
      incomplete: 'Ce lien est incomplet ou abîmé. Copiez-le en entier, ou scannez à nouveau le code.',
      newer: 'Ce lien vient d’une version plus récente du guide. Rechargez cette page, puis rouvrez-le.',
    },
    file: {
      empty: 'Ce fichier est vide.',
      'too-big': 'Ce fichier est trop gros pour un fichier de réponses.',
      archive:
        'C’est un fichier ZIP ou Office, peut-être l’archive de vos données de LinkedIn. Un fichier de réponses finit par .json.',
      picture: 'C’est une image. Un fichier de réponses finit par .json.',
      pdf: 'C’est un PDF. Un fichier de réponses finit par .json.',
      'web-page': 'C’est une page web. Un fichier de réponses finit par .json.',
      'not-ours': 'Ce n’est pas un fichier de réponses de ce guide.',
      damaged: 'Ce fichier de réponses est abîmé.',
      newer: 'Ce fichier vient d’une version plus récente du guide. Rechargez cette page, puis rouvrez-le.',
      gone: 'Ce fichier n’a pas pu être lu. Il a peut-être été déplacé.',
    },
    full: 'Ce navigateur n’a pas la place de le garder. Faites de la place, puis rouvrez le lien ou le fichier.',
    untouched: 'Ce qui est gardé ici n’a pas changé.',
  },
  proposal: {
    title: 'Ce qu’il contient',
    titleHere: 'Ce qui est ici maintenant',
    nothingHere: 'Rien n’est encore noté ici.',
    nothingIn: 'Il ne contient aucune réponse.',
    rows: {
      one: '{count} ligne du bilan de confidentialité',
      other: '{count} lignes du bilan de confidentialité',
    },
    skipped: {
      one: '{count} entrée était illisible et reste de côté.',
      other: '{count} entrées étaient illisibles et restent de côté.',
    },
    others: 'Vous nous avez donné plus d’un fichier. Voici le premier qui contient des réponses.',
    ask: 'Rien ne change avant votre choix.',
    over: 'Les reprendre',
    overHint: 'Cela remplace ce qui est ici.',
    merge: 'Réunir les deux',
    mergeHint: 'Là où elles diffèrent, la plus récente compte.',
    leave: 'Laisser les miennes comme elles sont',
    differ: 'Là où elles diffèrent',
    mine: 'Ici : {report}',
    theirs: 'Dans le lien ou le fichier : {report}',
    which: 'Laquelle compte pour {name} ? Les dates ne le disent pas.',
    pick: 'Choisissez d’abord, pour chacune, la réponse qui compte.',
  },
  onPhone: {
    text: 'Lisez ce code avec l’appareil photo du téléphone. Il ouvre cette étape dans son navigateur.',
    link: 'Lien vers cette étape',
    loopback:
      'L’adresse {host} n’existe que sur cet ordinateur. Un téléphone ne peut pas l’ouvrir. Ouvrez le guide sur le téléphone lui-même.',
  },
  done: {
    over: 'Repris.',
    merge: 'Réuni.',
    leave: 'Rien n’a changé.',
    undo: 'Annuler',
    undone: 'Annulé. C’est comme avant.',
    go: 'Continuer le guide',
  },
}
