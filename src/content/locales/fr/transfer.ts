import type { Translated } from '../index.ts'

export const words: Translated<'transfer'> = {
  title: 'Continuer sur un autre appareil',
  description:
    'Transférez vos réponses vers un autre téléphone ou ordinateur, par un lien, un code QR ou un fichier. Rien n’est envoyé à ce site.',
  lede: 'Vos réponses voyagent dans le lien ou le fichier. Rien n’est envoyé à ce site.',
  noJs: 'Cela demande JavaScript, car vos réponses n’existent que sur cet appareil.',
  nothing: 'Pas encore de réponses à transférer. Répondez d’abord à quelque chose.',
  out: {
    title: 'Transférer vos réponses depuis cet appareil',
    link: 'Lien avec vos réponses',
    copy: 'Copier le lien',
    copied: 'Lien copié',
    share: 'Partager le lien',
    qr: 'Code QR du lien. Scannez-le avec votre autre appareil.',
    holds:
      'Il contient vos dernières réponses avec leur date, votre région, votre priorité du bilan et votre dernière étape. Il ne contient ni nom ni appareil.',
    fragment:
      'Vos réponses sont dans la partie après #. Les navigateurs n’envoient pas cette partie au serveur d’un site.',
    keep: 'Ne le rendez pas public. Qui a le lien peut lire vos réponses, y compris le service d’e-mail ou de messagerie utilisé.',
    loopback:
      'L’adresse {host} ne fonctionne que sur cet ordinateur. Un téléphone ne peut pas ouvrir ce lien. Utilisez plutôt le fichier.',
    file: 'Enregistrer mes réponses dans un fichier',
    fileHolds:
      'Le fichier contient tout l’historique de vos réponses, avec dates et heures. S’y ajoutent région, priorité, rappel et note d’opposition éventuelle.',
  },
  in: {
    title: 'Ouvrir un fichier enregistré',
    choose: 'Choisir votre fichier enregistré (.json)',
    drop: 'Ou déposez-le ici.',
  },
  problems: {
    link: {
      empty: 'Ce lien ne contient pas de réponses.',
      'too-long': 'Ce lien est trop long pour venir de ce guide.',
      incomplete: 'Ce lien est incomplet ou endommagé. Copiez-le en entier, ou scannez à nouveau le code.',
      newer: 'Ce lien vient d’une version plus récente du guide. Rechargez cette page, puis rouvrez le lien.',
    },
    file: {
      empty: 'Ce fichier est vide.',
      'too-big': 'Ce fichier est trop gros pour venir de ce guide.',
      archive:
        'C’est un fichier ZIP ou Office, peut-être votre archive LinkedIn. Le fichier qu’il faut se termine par .json.',
      picture: 'C’est une image. Le fichier qu’il faut se termine par .json.',
      pdf: 'C’est un PDF. Le fichier qu’il faut se termine par .json.',
      'web-page': 'C’est une page web. Le fichier qu’il faut se termine par .json.',
      'not-ours': 'Ce fichier n’a pas été enregistré par ce guide.',
      damaged: 'Ce fichier enregistré est endommagé.',
      newer: 'Ce fichier vient d’une version plus récente du guide. Rechargez cette page, puis rouvrez le fichier.',
      gone: 'Ce fichier n’a pas pu être lu. Il a peut-être été déplacé.',
    },
    full: 'Ce navigateur n’a plus de place. Libérez-en, puis rouvrez le lien ou le fichier.',
    untouched: 'Vos réponses enregistrées n’ont pas changé.',
  },
  proposal: {
    title: 'Réponses du lien ou du fichier',
    titleHere: 'Réponses sur cet appareil',
    nothingHere: 'Pas encore de réponses sur cet appareil.',
    nothingIn: 'Il ne contient aucune réponse.',
    rows: {
      one: '{count} réglage du bilan de confidentialité',
      other: '{count} réglages du bilan de confidentialité',
    },
    skipped: {
      one: '{count} réponse était illisible et a été laissée de côté.',
      other: '{count} réponses étaient illisibles et ont été laissées de côté.',
    },
    others: 'Vous avez choisi plusieurs fichiers. Voici le premier qui contient des réponses.',
    ask: 'Rien ne change avant votre choix.',
    over: 'Remplacer mes réponses ici',
    overHint: 'Les réponses sur cet appareil sont remplacées.',
    merge: 'Réunir les deux',
    mergeHint: 'Là où elles diffèrent, la réponse la plus récente compte.',
    leave: 'Ne garder que mes réponses d’ici',
    differ: 'Là où elles diffèrent',
    mine: 'Sur cet appareil : {report}',
    theirs: 'Dans le lien ou le fichier : {report}',
    which: 'Quelle réponse doit compter pour {name} ? Les dates ne disent pas laquelle est la plus récente.',
    pick: 'Choisissez d’abord, pour chacun, la réponse qui compte.',
  },
  onPhone: {
    text: 'Scannez ce code avec l’appareil photo du téléphone. Il ouvre cette étape dans le navigateur du téléphone.',
    link: 'Lien vers cette étape',
    loopback:
      'L’adresse {host} ne fonctionne que sur cet ordinateur. Un téléphone ne peut pas l’ouvrir. Ouvrez le guide sur le téléphone lui-même.',
  },
  done: {
    over: 'Vos réponses ont été remplacées.',
    merge: 'Les deux séries de réponses ont été réunies.',
    leave: 'Rien n’a changé.',
    undo: 'Annuler',
    undone: 'Annulé. Vos réponses sont comme avant.',
    go: 'Continuer le guide',
  },
}
