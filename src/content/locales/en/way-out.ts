/** Words of the short ways out, where the switch is not there or does not move. */
export const words = {
  'not-found': {
    title: 'If you don’t see it',
    steps: [
      'Reload LinkedIn’s page, or try another browser.',
      'If LinkedIn is in another language, the setting has another name. Look for “AI”, “KI” or “IA”.',
      'If it is not in the app, try a browser. If it is not in a browser, try the app. Guides disagree on where it appears.',
      'LinkedIn says AI training has been on by default in Europe, Canada and Hong Kong since 3 November 2025. For mainland China we do not know.',
      'LinkedIn says it does not use the data of people it believes to be under 18.',
      'Check that you are signed in to the right account. As far as we know, each has its own switch.',
    ],
  },
  'will-not-switch': {
    title: 'If it won’t turn off',
    steps: [
      'Reload LinkedIn’s page and check the switch again. The change saves at once.',
      'Try another browser, or the app instead.',
      'Check that you are signed in to the right account.',
      'Wait a day and try again. One article says some people had this problem in autumn 2025.',
    ],
  },
  form: 'You can also use LinkedIn’s objection form. It is a request, and LinkedIn decides.',
  write: 'How to use the objection form',
  openForm: 'Open the objection form on {host}',
} as const
