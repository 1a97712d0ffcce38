/** Words of the privacy checkup's screen. The items' own words are in checkup-items.ts. */
export const words = {
  title: 'Privacy checkup',
  description:
    'Twenty rows of LinkedIn’s settings worth a look: what each one shows about you, what we advise, what you lose.',
  lede: 'These rows decide who sees what. None of them is urgent, and you can stop at any point.',
  habit: 'This is a habit, not a one-off. Settings change, and new ones are switched on for you.',
  priority: {
    question: 'What matters most to you?',
    hint: 'It only changes the order. Nothing is hidden, and no answer moves.',
    names: {
      'be-found': 'Being found by recruiters',
      'hard-to-find': 'Being hard to find',
      safety: 'Safety from a specific person',
      'less-data': 'Just less data out there',
    },
  },
  count: {
    one: 'You have reported {reported} of {total} row.',
    other: 'You have reported {reported} of {total} rows.',
  },
  first: 'What most people check first',
  firstForYou: 'What matters most for you',
  rest: 'The other rows',
  more: 'More, if you have time',
  doesNotApply: 'LinkedIn says this does not apply where you live. It is not counted.',
  advice: 'We recommend',
  lose: 'What you lose',
  where: 'Where it is',
  open: 'Open {row} on {host}',
  openSection: 'Open the section {section} on {host}',
  question: 'Your answer for {row}',
  answers: {
    changed: 'Changed it',
    'fine-as-is': 'Fine as it is',
    'not-found': 'I don’t see it',
    later: 'Later',
  },
  takeBack: 'Take back',
  takeBackOf: 'Take back your answer for {row}',
  lookAgain: 'LinkedIn’s menu changed since you reported this; look again.',
  noJs: 'To keep answers here, switch JavaScript on and reload.',
} as const
