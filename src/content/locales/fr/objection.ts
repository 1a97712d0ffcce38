import type { Translated } from '../index.ts'

export const words: Translated<'objection'> = {
  title: 'S’opposer par écrit',
  description:
    'Le formulaire d’opposition de LinkedIn : qui il aide et ce qu’il ne peut pas. Un texte fait sur votre appareil, et à qui s’adresser.',
  lede: 'Le bouton concerne l’IA qui crée des contenus. L’autre moyen est le « Data Processing Objection Form » de LinkedIn, aussi pour qui ne trouve pas le bouton.',
  advice: 'C’est une information, pas un conseil juridique.',
  helps: {
    title: 'Qui il aide',
    noSwitch: 'Les personnes qui ne trouvent pas le bouton, ou dont le bouton reste activé.',
    other: 'Les personnes qui s’opposent à une autre IA, comme la personnalisation, ou à l’usage de leurs avis.',
    nonmember: 'Les personnes sans compte qui figurent dans les posts d’autres.',
    limits: 'C’est une demande, et LinkedIn décide. Elle ne retire rien d’un modèle.',
  },
  region: {
    title: 'Ce qui vaut là-bas',
    open: 'Choisissez plus haut où vous habitez : la loi et l’autorité s’affichent ici.',
    law: {
      gdpr: 'Les autorités citent l’article 21 du RGPD, le droit d’opposition.',
      'uk-gdpr':
        'L’autorité britannique dit que les entreprises devraient offrir un moyen clair et simple de s’opposer.',
      unknown: 'Le droit que vous avez là-bas nous est inconnu. Le formulaire peut être envoyé quand même.',
    },
    noReason: 'L’autorité italienne dit qu’il ne faut pas de motif pour s’opposer à cet entraînement.',
    due: 'Le délai de réponse de LinkedIn nous est inconnu. Demandez à l’autorité.',
    authority: 'À qui s’adresser en cas de refus ou de silence :',
    authorityUnknown: 'L’autorité compétente là-bas nous est inconnue.',
  },
  compose: {
    title: 'Votre texte',
    note: 'Il se compose ici et ne va nulle part tout seul.',
    noJs: 'Composer un texte demande JavaScript. Le formulaire lui-même marche sans.',
    goals: 'À quoi vous opposez-vous ?',
    goal: {
      'content-ai': 'L’entraînement de l’IA qui crée des contenus',
      'other-ai': 'Une autre IA, comme la personnalisation',
      'about-me': 'L’usage de ce que d’autres publient sur moi',
      erasure: 'Je demande aussi d’effacer ce qui peut l’être',
    },
    own: 'Avec vos mots (facultatif)',
    name: 'Votre nom (facultatif)',
    address: 'Votre adresse e-mail chez LinkedIn (facultatif)',
    never: 'Rien de ceci n’est gardé si vous ne cochez pas la case. Tout disparaît quand vous quittez cette page.',
    keep: 'Garder nom et adresse sur cet appareil',
    kept: 'Nom et adresse sont gardés sur cet appareil, et nulle part ailleurs. Décochez pour les retirer.',
    notKept: 'Ce navigateur ne les a pas gardés.',
    result: 'Texte à copier',
    empty: 'Choisissez à quoi vous vous opposez, ou écrivez quelque chose.',
    copy: 'Copier le texte',
    copied: 'Texte copié',
    open: 'Ouvrir le formulaire d’opposition sur {host}',
  },
  letter: {
    start: 'Je m’oppose au traitement de mes données personnelles, comme suit.',
    'content-ai':
      'Je m’oppose à l’utilisation de mes données personnelles pour entraîner des modèles d’IA qui créent des contenus, par LinkedIn et ses affiliés.',
    'other-ai':
      'Je m’oppose à l’utilisation de mes données personnelles pour entraîner ou faire fonctionner une autre IA, comme la personnalisation.',
    'about-me': 'Je m’oppose à l’utilisation de ce que d’autres publient sur moi pour entraîner des modèles d’IA.',
    erasure: 'Je vous demande d’effacer celles de mes données personnelles dont vous n’avez plus besoin.',
    law: {
      gdpr: 'Je me fonde sur l’article 21 du RGPD.',
      'uk-gdpr': 'Je me fonde sur l’article 21 du UK GDPR.',
    },
    answer: 'Merci de me confirmer par écrit ce que vous avez fait, avec la date et un numéro de dossier.',
    name: 'Nom : {name}',
    address: 'Adresse e-mail du compte : {address}',
  },
  sent: {
    title: 'L’avez-vous envoyé ?',
    on: 'Envoyé le',
    caseNumber: 'Numéro de dossier de LinkedIn (facultatif)',
    keep: 'Noter',
    noted: 'Vous avez noté : envoyé le {date}.',
    notedCase: 'Vous avez noté : envoyé le {date}, dossier numéro {number}.',
    forget: 'Retirer cette note',
    missing: 'Dites quel jour vous l’avez envoyé.',
  },
}
