/** Words of the two settings, by id, and of the screen that draws them. */
export const words = {
  settings: {
    'ai-training': {
      title: 'Turn off AI training',
      description:
        'How to turn off “Data for Generative AI Improvement” on LinkedIn: direct link and menu path for computer, phone browser and app.',
      lede: 'This is the main switch. When it is off, LinkedIn says it stops using your data to train AI that creates content, from now on.',
      caution: '',
      goal: 'How it should look when it is off',
      drawn:
        'The word {off}, or on some screens {no}, stands beside the switch. The change saves at once: there is no save button.',
      if: '',
    },
    'ai-tools': {
      title: 'Look for a second AI switch',
      description:
        'Does LinkedIn have a second AI switch? One article says so; we could not confirm it. How to look, and the closest settings we found.',
      lede: 'One article names a second AI switch. It is not on the recorded settings pages of two US accounts, so you may not have it.',
      caution: 'If you cannot find it, that is normal. You have not done anything wrong.',
      goal: 'How it should look, if you have it',
      drawn: 'The article says to change it from Yes to {no}. It may say {off} instead.',
      if: 'If you cannot find it, choose “I don’t see it”. That counts as an answer.',
    },
  },
  drawnTwin: 'Our drawing of the setting {label}, turned off.',
  way: 'How to get there',
  ukMicrosoft:
    'In the UK, LinkedIn says this switch also stops sharing your posts and comments with Microsoft for Microsoft’s AI.',
  open: 'Open this setting on {host}',
  openSection: 'Open {section} on {host}',
  openNote: 'If the link shows a different page, follow these steps instead:',
  appNote: 'These steps come from press reports and guides, which do not all agree.',
  openNoteApp: 'If the steps do not work, try this link. We do not know whether it opens in the app:',
  ways: {
    computer: 'On a computer',
    'phone-browser': 'In a phone browser',
    'phone-app': 'In the LinkedIn app',
  },
  phoneBrowserNote: 'In a phone browser, try the link first. The menu may look different there.',
  elsewhere:
    'If you are signed out, sign in and open the link again. In another language, look for “AI”, “KI” or “IA”.',
  findHint: 'Tip: copy the setting’s name, then search for it on LinkedIn’s page (Ctrl+F, Cmd+F, or Find in page).',
  question: 'What did you find?',
  answers: {
    'turned-off': { name: 'I turned it off', hint: '' },
    'already-off': { name: 'It was already off', hint: '' },
    'not-found': { name: 'I don’t see it', hint: 'We show you what to try' },
    'will-not-switch': { name: 'It won’t turn off', hint: 'We show you what to try' },
    'kept-on': { name: 'I’m keeping it on', hint: 'That is a fair choice' },
    'not-using': { name: 'I don’t use them', hint: '' },
  },
  keptOn: 'You can change your mind at any time: come back to this page.',
  confirm: 'I reloaded LinkedIn’s page and it is still off',
  confirmHint: 'Reload LinkedIn’s page and look once more. If you tick this, your record says so.',
  takeBack: 'Clear this answer',
  takeBackOf: 'Clear this answer: {name}',
  later: 'Do this later',
  problem: 'There is a problem',
  noAnswer: 'Choose what you found, or “Do this later”. To go on without answering, choose Continue again.',
  lookAgain: {
    moved: 'LinkedIn changed this setting since you answered. Please check again.',
    corrected: 'We corrected our advice since you answered. Please check again.',
    both: 'LinkedIn changed this setting since you answered, and we corrected our advice. Please check again.',
  },
  lookedBefore: 'Your answer on {date}: {answer}.',
  noJs: 'You can follow the steps without JavaScript. To save an answer here, turn JavaScript on and reload.',
} as const
