/** Words of the accessibility statement. */
export const words = {
  title: 'Accessibility',
  description:
    'What was tested for people who use a keyboard, a screen reader, large text or other colours, how, and what was not.',
  lede: 'This guide is meant to work for everybody. Here is what was tested, and what was not.',
  tested: {
    title: 'Tested, with each change',
    axe: 'Every step and page, with axe-core against WCAG 2.2 AA: light, dark and forced colours. It finds nothing.',
    keyboard: 'The whole guide, the small window and the pages with forms, by keyboard alone.',
    zoom: 'Every page at 320 pixels wide, which is 400 % zoom, without scrolling sideways.',
    text: 'Wider spacing of text, less motion, and pages the browser has translated.',
    focus: 'After each step the focus is on its heading; what happens is said once, in one quiet region.',
    script: 'Every step can be read without JavaScript.',
  },
  notTested: {
    title: 'Not tested yet',
    readers:
      'No real screen reader: NVDA, JAWS, VoiceOver and TalkBack have not been tried. A script for it is in docs/accessibility.md.',
    people: 'Nobody who relies on such tools has tried it.',
    axeLimits: 'Automatic checks find only a part of what can be wrong.',
  },
  target: {
    title: 'What it aims at',
    text: 'WCAG 2.2, level AA. Nobody outside has checked it.',
  },
  problem: {
    title: 'Something does not work for you?',
    text: 'Tell whoever runs this copy of the guide. What you tried and what happened is enough.',
  },
} as const
