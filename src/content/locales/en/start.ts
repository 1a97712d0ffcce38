/** Words of the start. */
export const words = {
  title: 'Opt out of LinkedIn’s AI training',
  description:
    'How to stop LinkedIn using your data to train AI: find the opt-out switch, turn it off, and see what it does not cover. Free, independent, no sign-up.',
  lede: 'We show you where LinkedIn’s switch is, what it changes and what it does not. You turn it off yourself.',
  takes: {
    title: 'Before you start',
    time: 'Allow about 3 minutes for the main switch. The privacy checkup takes longer, and you can stop at any time.',
    need: 'You need to be signed in to LinkedIn, in another tab or on your phone.',
    account: 'As far as we know, each LinkedIn account has its own switch. If you have several, repeat this for each.',
  },
  never: {
    title: 'What this guide never does',
    password: 'Ask for your password. You only sign in on linkedin.com.',
    send: 'Send your answers anywhere. They stay in this browser.',
    touch: 'Touch your LinkedIn account. Only you change your settings.',
  },
  regionHint: 'We use this to show the dates and rules where you live. You can skip it.',
  start: 'Start the guide',
  short: 'Skip to the main switch',
  leave: 'You can leave at any time. Your answers stay in this browser until you erase them or the browser does.',
  welcome: {
    title: 'Welcome back',
    wasAt: 'Last time, you stopped at “{step}”.',
    settings: 'You have answered for {reported} of {total} AI settings.',
    settingsOn: 'You have answered for {reported} of {total} AI settings, last on {date}.',
    continue: 'Continue where you left off',
    startOver: 'Start over',
    timeTitle: 'Time to check again',
    time: 'You asked to be reminded on {date}. Is the switch still off?',
    timeLink: 'Check the AI training switch',
    lookAgain: 'What changed since your last visit',
    changed: {
      moved: '{name}: LinkedIn changed this setting since you answered.',
      corrected: '{name}: we corrected our advice since you answered.',
      both: '{name}: LinkedIn changed this setting since you answered, and we corrected our advice.',
    },
    changedRows: {
      moved: 'LinkedIn changed these settings since you answered:',
      corrected: 'We corrected our advice on these settings since you answered:',
      both: 'LinkedIn changed some of these settings since you answered, and we corrected our advice on others:',
    },
    changedRowsLink: 'Check these settings again',
    changedLink: 'Check {name} again',
    again: 'Show the start page',
  },
  startOver: {
    title: 'Erase your answers and start over?',
    text: 'This erases all answers saved in this browser. It changes nothing on LinkedIn.',
    yes: 'Erase my answers',
    no: 'Keep my answers',
  },
} as const
