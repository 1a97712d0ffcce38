/** Words of the receipt, one page to print and keep. */
export const words = {
  title: 'Receipt',
  description:
    'A one-page record of what you reported, to print or save: what, when, and by which revision of the guide.',
  lede: 'Made on {date}, on your own device. It is your record, and nobody checked LinkedIn for it.',
  print: 'Print, or save as PDF',
  printHint: 'In the print window you can choose “Save as PDF”.',
  region: 'Where you live: {region}',
  regionOpen: 'Where you live: left open',
  device: 'Changed: {device}',
  reported: 'What you reported',
  label: 'LinkedIn’s label',
  looks: 'Every look',
  look: '{report} Revision {revision} of the guide’s entry.',
  rows: 'Rows of the privacy checkup',
  none: 'Nothing is reported yet.',
  proves: {
    title: 'What it proves, and what it does not',
    does: 'That you wrote down, on these days, what you saw in LinkedIn’s settings.',
    doesNot: 'It does not prove what LinkedIn does with your data. Keep a screenshot of the switch beside it.',
  },
  notes: {
    title: 'Notes',
    caseNumber: 'Case number from LinkedIn’s form',
    objection: 'Objection in writing sent on {date}.',
    screenshot: 'Where the screenshot is kept',
    account: 'Which LinkedIn account',
    never: 'What you type here is printed and not stored.',
  },
} as const
