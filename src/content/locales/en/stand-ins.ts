/** Words of what comes nearest to a setting that may not exist. */
export const words = {
  title: 'The closest settings we found',
  text: 'We found no single switch for all of LinkedIn’s AI features. These cover parts of it, and all are optional.',
  'messaging-suggestions': {
    title: 'Suggested replies in messages',
    text: 'This setting lets LinkedIn suggest replies in your messages. LinkedIn says some come from automated systems that recognise patterns in messages.',
    lose: 'You lose one-tap replies.',
    question: 'What did you find under “Messaging suggestions”?',
  },
  'write-with-ai': {
    title: 'The “Write with AI” buttons',
    text: 'We found no switch for these. The only control we know of is not to use them.',
    lose: 'You write the text yourself.',
    question: 'Do you use the “Write with AI” buttons?',
    keptOn: 'I keep using them',
  },
  help: 'LinkedIn help page “Manage smart features in Messaging”',
  none: {
    title: 'What we found no switch for',
    input:
      'LinkedIn says it uses what you type into AI features to answer you. While the main switch is on, training may use it too.',
    recruiter:
      'LinkedIn says recruiters control their AI messages in their own product. We found no switch for the people they write to.',
    premium: 'LinkedIn says what you type into some Premium AI features may go to Bing. It names no switch for that.',
  },
  main: 'If you have not done it yet, turn off the main switch first.',
  mainLink: 'Go to AI training',
} as const
