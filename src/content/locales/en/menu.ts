/** Sentences of LinkedIn’s menu path, one action a line. Labels come in from linkedin-labels.ts. */
export const words = {
  computer: {
    open: 'Sign in to LinkedIn. Click {me}, top right, then {settings}.',
    section: 'On the left, choose {section}.',
    groupRow: 'Under {group}, choose {row}.',
    row: 'Look for {row} and choose it.',
  },
  'phone-browser': {
    open: 'Open the link in the browser where you are signed in.',
    section: 'If it asks, choose {section}.',
    groupRow: 'Under {group}, choose {row}.',
    row: 'Look for {row} and choose it.',
  },
  'phone-app': {
    open: 'Open the app. Tap your profile photo, top left, then {settings}.',
    section: 'Tap {section}.',
    groupRow: 'Under {group}, tap {row}.',
    row: 'Look for {row} and tap it.',
  },
  toggleOff: 'Turn {toggle} off. It saves by itself.',
  notInApp: 'No source shows this row in the app. Use a browser for this one.',
  under: 'Under {section}, {group}',
  underSection: 'Under {section}',
  companion: {
    open: 'Keep the steps in view',
    bring: 'Show the small window',
    never: 'Opens a small window with this step alone, to keep beside LinkedIn.',
    blocked: 'This browser did not open a small window. Put this window and LinkedIn’s side by side instead.',
    closed: 'The small window is closed. Your answers are all here.',
    'open-now': 'The small window is open. What you answer there is here at once.',
  },
  onPhone: 'Show this on your phone',
  looksDifferent: 'It looks different for me',
  alsoSeen: 'Some guides call it {names}.',
  linkedIn: {
    question: 'Which language is LinkedIn shown in?',
    other: 'Another one',
    mayDiffer: 'may read differently',
    toEnglish: 'You can set LinkedIn to English for this visit. Look for the row about language in its settings.',
  },
} as const
