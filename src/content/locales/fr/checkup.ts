import type { Translated } from '../index.ts'

export const words: Translated<'checkup'> = {
  title: 'Bilan de confidentialité',
  description:
    'Vingt lignes des réglages de LinkedIn qui méritent un regard : ce que chacune montre de vous, notre conseil, ce que vous perdez.',
  lede: 'Ces lignes décident qui voit quoi. Aucune n’est urgente, et vous pouvez vous arrêter à tout moment.',
  habit: 'C’est une habitude, pas une fois pour toutes. Les réglages changent, et les nouveaux sont activés pour vous.',
  priority: {
    question: 'Qu’est-ce qui compte le plus pour vous ?',
    hint: 'Cela ne change que l’ordre. Rien n’est caché, aucune réponse ne bouge.',
    names: {
      'be-found': 'Être trouvé par des recruteurs',
      'hard-to-find': 'Être difficile à trouver',
      safety: 'Me protéger d’une personne précise',
      'less-data': 'Simplement moins de données dehors',
    },
  },
  count: {
    one: 'Lignes notées : {reported} sur {total}.',
    other: 'Lignes notées : {reported} sur {total}.',
  },
  first: 'Ce que la plupart regardent d’abord',
  firstForYou: 'Ce qui compte le plus pour vous',
  rest: 'Les autres lignes',
  more: 'Plus, si vous avez le temps',
  doesNotApply: 'LinkedIn dit que cela ne vaut pas là où vous habitez. Ce n’est pas compté.',
  advice: 'Notre conseil',
  lose: 'Ce que vous perdez',
  where: 'Où c’est',
  open: 'Ouvrir {row} sur {host}',
  openSection: 'Ouvrir la section {section} sur {host}',
  question: 'Votre réponse pour {row}',
  answers: {
    changed: 'Je l’ai changé',
    'fine-as-is': 'Bien comme c’est',
    'not-found': 'Je ne le vois pas',
    later: 'Plus tard',
  },
  takeBack: 'Retirer',
  takeBackOf: 'Retirer votre réponse pour {row}',
  lookAgain: 'Le menu de LinkedIn a changé depuis votre réponse. Regardez à nouveau.',
  noJs: 'Pour garder des réponses ici, activez JavaScript et rechargez.',
}
