/** Words of the page Sources. */
export const words = {
  title: 'Sources',
  description:
    'Every claim of the guide, with its source, the date, how it was checked and when it should be looked at again.',
  lede: 'Every claim of this guide, with its source and its date. Nothing has been checked on a live account yet.',
  reviewed: 'All of it was last gone through on {date}.',
  grades: 'How sure we are, in four grades',
  topics: {
    'your-data': 'What LinkedIn uses',
    'ai-training': 'The main switch',
    'ai-tools': 'AI tools',
    regions: 'Regions and dates',
    ads: 'Ads and sharing with Microsoft',
    checkup: 'Privacy checkup',
    objection: 'The objection form',
    authorities: 'What authorities and courts said',
    'open-questions': 'Open questions',
  },
  rows: 'Rows of LinkedIn’s settings and where they are',
  row: 'LinkedIn’s settings have a row {row}, under {section}.',
  rowUnconfirmed: 'One article names a row {row}, under {section}. We could not confirm it.',
  again: 'To be looked at again by {date}',
  due: 'Past its review date. Read it with care.',
  noAddress: 'no public address',
  homeOnly: 'home page only; the exact page was not kept',
  via: {
    copy: 'read in a copy',
    'third-party': 'read by a third party',
    'title-only': 'only the title is known',
    'not-opened': 'the form itself was not opened',
  },
} as const
