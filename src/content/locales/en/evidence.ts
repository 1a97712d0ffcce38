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
    A: 'Strong: the words of LinkedIn or of a regulator.',
    B: 'Good: two independent sources, or one strong one.',
    C: 'Weak: one secondary source.',
    D: 'Unconfirmed.',
  },
  asOf: '{method}, {date}.',
  unknownDate: 'date not known',
} as const
