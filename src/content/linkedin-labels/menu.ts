/**
 * LinkedIn's words that several entries share, verbatim in English: its menus, their sections and groups, and what a switch
 * says. The words of one entry stand with that entry.
 */
export const menuLabels = {
  me: 'Me',
  settings: 'Settings',
  'settings-and-privacy': 'Settings & Privacy',
  'account-preferences': 'Account preferences',
  'sign-in-and-security': 'Sign in & security',
  visibility: 'Visibility',
  'data-privacy': 'Data privacy',
  'advertising-data': 'Advertising data',
  'account-access': 'Account access',
  'activity-and-inferred-data': 'Activity and inferred data',
  'how-linkedin-uses-your-data': 'How LinkedIn uses your data',
  'job-seeking-preferences': 'Job seeking preferences',
  'messaging-experience': 'Messaging experience',
  'off-linkedin-data': 'Off LinkedIn data',
  'other-applications': 'Other applications',
  'partners-and-services': 'Partners & services',
  'profile-information': 'Profile information',
  'syncing-options': 'Syncing options',
  'visibility-of-your-linkedin-activity': 'Visibility of your LinkedIn activity',
  'visibility-of-your-profile-and-network': 'Visibility of your profile & network',
  'who-can-reach-you': 'Who can reach you',
  off: 'Off',
  no: 'No',
} as const

export type MenuLabelId = keyof typeof menuLabels
