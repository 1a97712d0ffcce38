/** Words for how a claim was checked. */
export const words = {
  method: {
    'linkedin-text': 'LinkedIn’s own text',
    regulator: 'A regulator’s page',
    press: 'Press',
    guide: 'Another guide',
    'not-checked': 'Not checked',
  },
  grade: {
    A: 'Strong: LinkedIn’s or a regulator’s words, in a copy or read by someone who names the page.',
    B: 'Good: two independent sources, or one strong one.',
    C: 'Weak: one secondary source.',
    D: 'Unconfirmed.',
  },
  asOf: '{method}, {date}.',
  unknownDate: 'date not known',
} as const
