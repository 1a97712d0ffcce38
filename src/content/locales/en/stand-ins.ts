/** Words of what comes nearest to a setting that may not exist. */
export const words = {
  title: 'What comes nearest',
  text: 'No source names one switch for all of LinkedIn’s AI features. They act when you use them. Each of these is optional.',
  'messaging-suggestions': {
    title: 'Ready-made replies in messages',
    text: 'This row removes the replies LinkedIn proposes in messages. It may be missing for you.',
    lose: 'You lose one-tap replies.',
    question: 'What did you find at “Messaging suggestions”?',
  },
  'write-with-ai': {
    title: 'The “Write with AI” buttons',
    text: 'There is no switch for them. Not pressing them is the control.',
    lose: 'You write the text yourself.',
    question: 'What do you do with the “Write with AI” buttons?',
    keptOn: 'I keep using them',
  },
  help: 'LinkedIn’s help on smart features in messages',
  none: {
    title: 'What no switch exists for',
    input:
      'What you type into AI features is used to answer you. It is on the training list while the main switch is on.',
    recruiter: 'Recruiters’ AI messages are set in the recruiter’s product. You have no switch for them.',
    premium: 'For some Premium features LinkedIn says your input may go to Bing. No switch is named.',
  },
  main: 'The main switch comes before all of these.',
  mainLink: 'Go to AI training',
} as const
