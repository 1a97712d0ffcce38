/** Words of the small window beside LinkedIn. */
export const words = {
  title: '{name} – AI Opt-Out Guide for LinkedIn',
  ours: 'AI Opt-Out Guide for LinkedIn. Not a part of LinkedIn.',
  elsewhere: 'This step is in the guide’s own window.',
  allRows: 'All rows of the checkup are answered.',
  nextRow: 'Next row',
  next: 'Continue',
} as const
