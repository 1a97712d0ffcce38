import type { Translated } from '../index.ts'

export const words: Translated<'checkup'> = {
  title: 'Bilan de confidentialité',
  description:
    'Les réglages de LinkedIn à passer en revue : qui voit profil, e-mail et relations, publicité, applications, connexions. Ce que chaque choix vous coûte.',
  lede: 'Ces réglages déterminent qui voit quoi de vous. Aucun n’est urgent, et vous pouvez vous arrêter à tout moment.',
  habit: 'Revenez de temps en temps. Les réglages changent, et LinkedIn en a ajouté qui étaient activés par défaut.',
  priority: {
    question: 'Qu’est-ce qui compte le plus pour vous ?',
    hint: 'Cela ne change que l’ordre. Vous voyez toujours tout, et vos réponses restent.',
    names: {
      'be-found': 'Qu’on me trouve pour un emploi',
      'hard-to-find': 'Qu’on me trouve difficilement',
      safety: 'Me protéger d’une personne précise',
      'less-data': 'Partager moins de données en général',
    },
  },
  count: {
    one: 'Vous avez répondu pour {reported} réglage sur {total}.',
    other: 'Vous avez répondu pour {reported} réglages sur {total}.',
  },
  first: 'Commencez par ceux-ci',
  firstForYou: 'Commencez par ceux-ci, selon ce qui compte pour vous',
  rest: 'Les autres réglages',
  more: 'D’autres réglages, si vous avez le temps',
  doesNotApply: 'LinkedIn dit que ce réglage ne s’applique pas là où vous habitez. Nous ne le comptons donc pas.',
  advice: 'Notre conseil',
  lose: 'Ce qui change pour vous',
  where: 'Où le trouver',
  open: 'Ouvrir {row} sur {host}',
  openSection: 'Ouvrir {section} sur {host}',
  question: 'Votre réponse pour {row}',
  answers: {
    changed: 'Je l’ai modifié',
    'fine-as-is': 'Il me convient',
    'not-found': 'Je ne le vois pas',
    later: 'Plus tard',
  },
  takeBack: 'Effacer la réponse',
  takeBackOf: 'Effacer votre réponse pour {row}',
  lookAgain: 'Nous avons mis à jour ces indications depuis votre réponse. Regardez à nouveau.',
  noJs: 'Pour enregistrer des réponses ici, activez JavaScript et rechargez.',
}
