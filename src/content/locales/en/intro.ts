/** Words of the start. */
export const words = {
  title: 'Stop LinkedIn training AI on what you write',
  description:
    'A free, independent guide to LinkedIn’s AI training switch: where it is, what it does and what it does not do. What you enter stays on your device.',
  lede: 'We show you the switch, where it is, and what it does not do. You click. Your answers stay on this device.',
  takes: {
    title: 'What it takes',
    time: 'About 3 minutes for the main switch, 10 for everything.',
    need: 'Be signed in to LinkedIn, in another tab or on your phone.',
    account: 'Each LinkedIn account has its own switch. Go through the guide once for each.',
  },
  never: {
    title: 'What we never do',
    password: 'Ask for your password. LinkedIn’s pages open on linkedin.com.',
    send: 'Send anything anywhere.',
    touch: 'Touch your account. You change the settings, we do not.',
  },
  regionHint: 'It decides which dates and rules we show. You may leave it open.',
  start: 'Start the guide',
  short: 'Just the main switch',
  leave: 'You can leave at any time. Come back in the same browser and you are where you were.',
  welcome: {
    title: 'Welcome back',
    wasAt: 'You were at {step}.',
    settings: '{reported} of {total} settings reported.',
    settingsOn: '{reported} of {total} settings reported, on {date}.',
    continue: 'Continue where you left off',
    startOver: 'Start over',
    timeTitle: 'It is time to look again',
    time: 'You chose {date}. Open the setting: is it still off?',
    timeLink: 'Look again at AI training',
    lookAgain: 'Since your last visit',
    changed: '{name}: LinkedIn’s menu changed since you reported this.',
    changedLink: 'Look again at {name}',
    again: 'Read the start page again',
  },
  startOver: {
    title: 'Start over?',
    text: 'This erases every answer of yours that this browser has saved. LinkedIn’s settings stay as they are.',
    yes: 'Erase my answers',
    no: 'Keep my answers',
  },
} as const
