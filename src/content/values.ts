/** LinkedIn's words for the values of its settings, verbatim in English. */
export const linkedInValues = {
  off: 'Off',
  on: 'On',
  nobody: 'Nobody',
  'second-degree': '2nd-degree connections',
  everyone: 'Everyone',
  'only-me': 'Only visible to me',
  'first-degree': '1st degree connections',
  'first-and-second-degree': '1st and 2nd degree connections',
  anyone: 'Anyone',
  'anyone-on-linkedin': 'Anyone on LinkedIn',
  'name-and-headline': 'Your name and headline',
  'private-mode': 'Private mode',
  'no-one': 'No one',
  'connections-only': 'Your Connections only',
  'everyone-recommended': 'Everyone on LinkedIn (recommended)',
  'who-know-email': 'Only people who know your email address or appear in your “Imported Contacts” list',
  'everyone-on-linkedin': 'Everyone on LinkedIn',
  'your-connections': 'Your connections',
} as const

export type ValueId = keyof typeof linkedInValues
