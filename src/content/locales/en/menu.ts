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
  onPhone: {
    title: 'Show this on your phone',
    text: 'Scan this code with the phone’s camera. It opens this step in the phone’s browser.',
    link: 'Link to this step',
    loopback:
      'The address {host} exists only on this computer, so a phone cannot open it. Open the guide on the phone itself.',
  },
  alsoSeen: 'Some guides call it {names}.',
} as const
