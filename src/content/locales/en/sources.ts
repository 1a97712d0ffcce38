/** Words of the page Sources. */
export const words = {
  title: 'Sources',
  description:
    'Where the statements in this guide come from: source, date, how each was checked, and when we review it next.',
  lede: 'The statements about LinkedIn in this guide, with source and date.',
  neverSeen: 'We have not tried any of this in a LinkedIn account ourselves.',
  someSeen: {
    one: '{count} of these was seen in a LinkedIn account.',
    other: '{count} of these were seen in a LinkedIn account.',
  },
  reviewed: 'We last reviewed all of it on {date}.',
  grades: 'How strong the evidence is, in four grades',
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
  rows: 'LinkedIn’s settings and where to find them',
  row: 'Sources place the setting {row} under {section}.',
  rowUnconfirmed: 'One article names a setting {row}, under {section}. We could not confirm it.',
  again: 'Next review due by {date}',
  due: 'Past its review date, so it may be out of date.',
  noAddress: 'no public link',
  homeOnly: 'home page only; we did not keep the exact link',
  via: {
    copy: 'read in a copy',
    'third-party': 'as read by a third party',
    'title-only': 'only the title is known',
    'not-opened': 'the form itself was not opened',
    recording: 'recorded from the screen; no picture is kept here',
  },
} as const
