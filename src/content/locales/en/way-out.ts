/** Words of the short ways out, where the switch is not there or does not move. */
export const words = {
  'not-found': {
    title: 'If you don’t see it',
    steps: [
      'Reload the page, or try another browser.',
      'LinkedIn may be in another language. The label then has another name; look for AI, KI or IA.',
      'In the app? Try a browser. In a browser? Try the app. Guides disagree on where it shows.',
      'It came to Europe, Canada and Hong Kong on 3 November 2025. In mainland China it is not known.',
      'LinkedIn says it leaves out people it believes to be under 18, whatever the switch shows.',
      'Check that you are signed in to the right account. Each has its own switch.',
    ],
  },
  'will-not-switch': {
    title: 'If it won’t switch off',
    steps: [
      'Reload the page and look at the switch again. It saves by itself.',
      'Try another browser, or the app instead of the browser.',
      'Check that you are signed in to the right account.',
      'Wait a day and try again. One article reports the same trouble in autumn 2025.',
    ],
  },
  form: 'What always exists is LinkedIn’s objection form. It is a request, and LinkedIn decides.',
  write: 'How to object in writing',
  openForm: 'Open the objection form on {host}',
} as const
