import type { Translated } from '../index.ts'

export const words: Translated<'accessibility'> = {
  title: 'Barrierefreiheit',
  description:
    'Was für Menschen mit Tastatur, Screenreader, großer Schrift oder anderen Farben geprüft wurde, wie, und was nicht.',
  lede: 'Dieser Leitfaden soll für alle benutzbar sein. Hier steht, was geprüft wurde und was nicht.',
  tested: {
    title: 'Bei jeder Änderung geprüft',
    axe: 'Jeder Schritt und jede Seite mit axe-core nach WCAG 2.2 AA: hell, dunkel und mit erzwungenen Farben. Das Werkzeug findet nichts.',
    keyboard: 'Der ganze Leitfaden, das kleine Fenster und die Seiten mit Formularen, nur mit der Tastatur.',
    zoom: 'Jede Seite bei 320 Pixeln Breite, das sind 400 % Zoom, ohne seitliches Scrollen.',
    text: 'Größere Abstände im Text, weniger Bewegung, und Seiten, die der Browser übersetzt hat.',
    focus: 'Nach jedem Schritt steht der Fokus auf der Überschrift; was geschieht, wird einmal leise angesagt.',
    script: 'Jeder Schritt lässt sich ohne JavaScript lesen.',
  },
  notTested: {
    title: 'Noch nicht geprüft',
    readers:
      'Kein echter Screenreader: NVDA, JAWS, VoiceOver und TalkBack wurden nicht ausprobiert. Ein Ablauf dafür steht in docs/accessibility.md.',
    people: 'Niemand, der auf solche Hilfen angewiesen ist, hat den Leitfaden ausprobiert.',
    axeLimits: 'Automatische Prüfungen finden nur einen Teil dessen, was falsch sein kann.',
  },
  target: {
    title: 'Was er erreichen will',
    text: 'WCAG 2.2, Stufe AA. Von außen hat es niemand geprüft.',
  },
  problem: {
    title: 'Etwas geht für Sie nicht?',
    text: 'Sagen Sie es dem, der diese Kopie des Leitfadens betreibt. Es genügt, was Sie versucht haben und was geschah.',
  },
}
