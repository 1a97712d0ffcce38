/** Words of the privacy checkup's screen. The items' own words are in checkup-items.ts. */
export const words = {
  title: 'Privacy checkup',
  description:
    'LinkedIn privacy settings worth checking: who can see your profile, email and connections, ads, apps and sign-ins. What each change costs you.',
  lede: 'These settings control who sees what about you. None is urgent, and you can stop at any time.',
  habit: 'Come back now and then. Settings change, and LinkedIn has added some that were on by default.',
  priority: {
    question: 'What matters most to you?',
    hint: 'This only changes the order. You still see everything, and your answers stay.',
    names: {
      'be-found': 'Being found by recruiters',
      'hard-to-find': 'Being hard to find',
      safety: 'Staying safe from a particular person',
      'less-data': 'Sharing less data overall',
    },
  },
  count: {
    one: 'You have answered for {reported} of {total} setting.',
    other: 'You have answered for {reported} of {total} settings.',
  },
  first: 'Start with these',
  firstForYou: 'Start with these, for what matters to you',
  rest: 'Other settings',
  more: 'More settings, if you have time',
  doesNotApply: 'LinkedIn says this setting does not apply where you live, so we do not count it.',
  advice: 'Our suggestion',
  lose: 'What changes for you',
  where: 'Where to find it',
  open: 'Open {row} on {host}',
  openSection: 'Open {section} on {host}',
  question: 'Your answer for {row}',
  answers: {
    changed: 'I changed it',
    'fine-as-is': 'It’s fine as it is',
    'not-found': 'I don’t see it',
    later: 'Later',
  },
  takeBack: 'Clear answer',
  takeBackOf: 'Clear your answer for {row}',
  lookAgain: 'We have updated these directions since you answered. Please check again.',
  noJs: 'To save answers here, turn JavaScript on and reload.',
} as const
