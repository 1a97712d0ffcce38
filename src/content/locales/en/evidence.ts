/** Words for how a claim was checked. */
export const words = {
  method: {
    seen: 'Seen in an account',
    recording: 'Seen on recordings of LinkedIn’s pages',
    'linkedin-text': 'LinkedIn’s own text, read in a copy',
    law: 'The law, named by its article',
    regulator: 'A regulator’s page',
    press: 'Press report',
    guide: 'Third-party source',
    search: 'Our own search',
  },
  grade: {
    A: 'Strong: LinkedIn’s or a regulator’s own words or pages, or quoted by someone who names the page.',
    B: 'Good: two independent sources, or one strong source.',
    C: 'Weak: one secondary source.',
    D: 'Unconfirmed: we found nothing else that supports it.',
  },
  asOf: '{method}, {date}.',
  unknownDate: 'date not known',
  searched: 'We searched and found nothing that shows otherwise.',
  seenOn: '{method}, {date}, LinkedIn in {language}, {device}.',
  notSeen: 'We have not tried it in a LinkedIn account ourselves.',
} as const
