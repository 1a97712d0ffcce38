/** Words of the small window beside LinkedIn. */
export const words = {
  title: '{name} – AI Opt-Out Guide for LinkedIn',
  ours: 'AI Opt-Out Guide for LinkedIn. Not part of LinkedIn.',
  elsewhere: 'This step is in the main window.',
  allRows: 'You have answered for every setting in the checkup.',
  nextRow: 'Next setting',
  next: 'Continue',
} as const
