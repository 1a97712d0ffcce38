import type { Translated } from '../index.ts'

export const words: Translated<'objection'> = {
  title: 'Utiliser le formulaire d’opposition de LinkedIn',
  description:
    'Le « Data Processing Objection Form » de LinkedIn : qui peut l’utiliser, avec un projet de texte. Ce qu’il ne permet pas, et où porter plainte.',
  lede: 'L’option ne concerne que l’IA qui crée des contenus. Pour les autres IA, ou si l’option est introuvable, il y a le « Data Processing Objection Form » de LinkedIn.',
  advice:
    'C’est une information générale, pas un conseil juridique. Vos droits dépendent de l’endroit où vous habitez.',
  helps: {
    title: 'Qui peut l’utiliser',
    noSwitch: 'Les personnes qui ne trouvent pas l’option, ou n’arrivent pas à la désactiver.',
    other: 'Les personnes qui s’opposent à d’autres IA, ou à l’usage de leurs retours et demandes d’assistance.',
    nonmember: 'Les personnes sans compte, dit LinkedIn.',
    marketing:
      'Les personnes qui ne veulent plus de publicité : LinkedIn dit arrêter toujours le marketing direct en cas d’opposition.',
    limits: 'C’est une demande, et LinkedIn décide. Elle ne retire pas vos données d’un modèle déjà entraîné.',
  },
  region: {
    title: 'Ce qui s’applique chez vous',
    open: 'Choisissez plus haut où vous habitez pour voir ce que nous savons des règles et des plaintes.',
    law: {
      gdpr: 'Les autorités renvoient à l’article 21 du RGPD, le droit d’opposition.',
      'uk-gdpr':
        'L’autorité britannique (ICO) dit que les entreprises devraient offrir un moyen clair et simple de s’opposer.',
      unknown:
        'Nous n’avons pas étudié vos droits selon la loi de votre pays. Vous pouvez quand même essayer le formulaire.',
      switzerland:
        'Selon les articles 30 et 31 de la loi suisse, un usage contre votre volonté expresse exige un motif justificatif.',
      canada:
        'Au Canada, vous pouvez retirer votre consentement. Au Québec, les plaintes vont à la Commission d’accès à l’information.',
      'united-states':
        'Nous ne connaissons pas de droit fédéral d’opposition aux États-Unis. La Californie a ses règles ; les pages de réglages de LinkedIn renvoient à « Your California privacy choices ».',
    },
    noReason: 'Selon l’autorité italienne, vous n’avez pas à donner de motif pour vous opposer à cet entraînement.',
    due: {
      eu: 'Selon l’article 12 du RGPD, LinkedIn a un mois pour répondre, et deux de plus s’il vous dit pourquoi.',
      uk: 'L’ICO dit que LinkedIn a un mois civil pour répondre.',
      unknown: 'Nous ne savons pas dans quel délai LinkedIn doit répondre là-bas.',
    },
    controller: {
      eu: 'LinkedIn dit que LinkedIn Ireland est responsable de vos données ; l’autorité irlandaise est chef de file.',
      switzerland: 'LinkedIn dit que LinkedIn Ireland est responsable de vos données.',
      uk: 'LinkedIn dit que LinkedIn Corporation, aux États-Unis, est responsable de vos données ; une plainte va à l’ICO.',
    },
    onlyCalifornia: 'Seulement si vous vivez en Californie :',
    officer: 'Si LinkedIn refuse, vous pouvez aussi écrire d’abord à son délégué à la protection des données :',
    authority: 'Si LinkedIn refuse ou ne répond pas, vous pouvez porter plainte auprès de :',
    authorityUnknown:
      'Nous ne savons pas quelle autorité est compétente chez vous. Essayez l’autorité nationale de protection des données.',
  },
  forms: {
    title: 'Les autres formulaires de LinkedIn',
    erasure: 'Pour demander la suppression de données',
    rectification: 'Pour faire corriger des données fausses',
    officer: 'Pour écrire au délégué à la protection des données',
    note: 'La déclaration européenne de LinkedIn les cite. Nous ne les avons pas ouverts.',
  },
  compose: {
    title: 'Préparer votre opposition',
    note: 'Le texte se compose sur votre appareil. Rien n’est envoyé : vous le collez vous-même dans le formulaire de LinkedIn.',
    noJs: 'Composer un texte demande JavaScript. Vous pouvez aussi écrire le vôtre dans le formulaire de LinkedIn.',
    goals: 'À quoi vous opposez-vous ?',
    goal: {
      'content-ai': 'L’entraînement de l’IA qui crée des contenus',
      'other-ai': 'D’autres IA, par exemple pour la personnalisation',
      'about-me': 'L’usage de ce que d’autres publient sur moi pour entraîner l’IA',
      erasure: 'Je demande aussi l’effacement de mes données, si possible',
    },
    own: 'Vos motifs, avec vos mots (facultatif)',
    name: 'Votre nom (facultatif)',
    address: 'Adresse e-mail de votre compte LinkedIn (facultatif)',
    never:
      'Rien de ceci n’est enregistré, sauf nom et adresse e-mail si vous cochez la case. Le reste disparaît quand vous quittez la page.',
    keep: 'Enregistrer mon nom et mon adresse e-mail sur cet appareil',
    kept: 'Nom et adresse e-mail sont enregistrés sur cet appareil seulement. Décochez la case pour les effacer.',
    notKept: 'Ce navigateur n’a pas pu les enregistrer.',
    result: 'Votre texte',
    empty: 'Choisissez à quoi vous vous opposez, ou écrivez quelque chose. Le texte s’affichera ici.',
    copy: 'Copier le texte',
    copied: 'Texte copié',
    open: 'Ouvrir le formulaire d’opposition sur {host}',
  },
  letter: {
    start: 'Je m’oppose au traitement de mes données à caractère personnel, comme suit.',
    'content-ai':
      'Je m’oppose à ce que LinkedIn et ses sociétés affiliées utilisent mes données pour entraîner des modèles d’IA qui créent des contenus.',
    'other-ai':
      'Je m’oppose à l’utilisation de mes données pour entraîner ou faire fonctionner d’autres IA, par exemple pour la personnalisation.',
    'about-me': 'Je m’oppose à l’utilisation de ce que d’autres publient sur moi pour entraîner des modèles d’IA.',
    erasure:
      'Veuillez effacer celles de mes données dont vous n’avez plus besoin ou que vous n’avez pas le droit de conserver.',
    law: {
      gdpr: 'Je me fonde sur l’article 21 du RGPD.',
      'uk-gdpr': 'Je me fonde sur l’article 21 du RGPD du Royaume-Uni (UK GDPR).',
    },
    answer: 'Merci de me confirmer par écrit ce que vous avez fait et quand, avec un numéro de dossier.',
    name: 'Nom : {name}',
    address: 'Adresse e-mail du compte : {address}',
  },
  sent: {
    title: 'L’avez-vous envoyée ?',
    on: 'Date d’envoi',
    caseNumber: 'Numéro de dossier donné par LinkedIn (facultatif)',
    keep: 'Enregistrer cette note',
    noted: 'Vous avez noté l’avoir envoyée le {date}.',
    notedCase: 'Vous avez noté l’avoir envoyée le {date}, numéro de dossier {number}.',
    forget: 'Supprimer cette note',
    missing: 'Indiquez la date d’envoi.',
  },
}
