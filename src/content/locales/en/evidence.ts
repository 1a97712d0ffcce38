/** Words for how a claim was checked. */
export const words = {
  method: {
    'linkedin-text': 'LinkedIn’s own text, read in a copy',
    regulator: 'A regulator’s page',
    press: 'Press report',
    guide: 'Third-party source',
    'not-checked': 'Our own search',
  },
  grade: {
    A: 'Strong: LinkedIn’s or a regulator’s own words, in a copy or quoted by someone who names the page.',
    B: 'Good: two independent sources, or one strong source.',
    C: 'Weak: one secondary source, or something we looked for and did not find.',
    D: 'Unconfirmed: we found nothing else that supports it.',
  },
  asOf: '{method}, {date}.',
  unknownDate: 'date not known',
} as const
