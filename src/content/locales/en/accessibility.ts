/** Words of the accessibility statement. */
export const words = {
  title: 'Accessibility',
  description:
    'How accessible this guide is: what we tested with keyboard, zoom and automated checks, what we have not tested, how to report a problem.',
  lede: 'We want everyone to be able to use this guide. Here is what we have tested, and what we have not.',
  tested: {
    title: 'What we test with every change',
    axe: 'Every step and page with axe-core, against WCAG 2.2 AA, in light, dark and forced colours. It finds no errors.',
    keyboard: 'The whole guide, the small window and all forms, using only a keyboard.',
    zoom: 'Every page at 320 pixels wide (400 % zoom), without sideways scrolling.',
    text: 'Wider text spacing, reduced motion, and pages translated by the browser.',
    focus: 'After each step, focus moves to its heading. Each change is announced once.',
    script: 'Every step can be read without JavaScript.',
  },
  notTested: {
    title: 'Not tested yet',
    readers: 'We have not tested with a real screen reader, such as NVDA, JAWS, VoiceOver or TalkBack.',
    people: 'People who rely on assistive technology have not tested it yet.',
    axeLimits: 'Automated checks find only some problems.',
  },
  target: {
    title: 'Our target',
    text: 'WCAG 2.2, level AA. No outside expert has audited it.',
  },
  problem: {
    title: 'Is something not working for you?',
    text: 'Please tell whoever runs this website what you tried and what happened.',
  },
} as const
