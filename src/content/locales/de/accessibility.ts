import type { Translated } from '../index.ts'

export const words: Translated<'accessibility'> = {
  title: 'Barrierefreiheit',
  description:
    'Wie barrierefrei dieser Leitfaden ist: was wir mit Tastatur, Zoom und automatisch geprüft haben, was nicht, und wie Sie ein Problem melden.',
  lede: 'Alle sollen diesen Leitfaden benutzen können. Hier steht, was wir geprüft haben und was nicht.',
  tested: {
    title: 'Was wir bei jeder Änderung prüfen',
    axe: 'Jeden Schritt und jede Seite mit axe-core nach WCAG 2.2 AA: hell, dunkel und mit erzwungenen Farben. Es findet keine Fehler.',
    keyboard: 'Den ganzen Leitfaden, das kleine Fenster und alle Formulare, nur mit der Tastatur.',
    zoom: 'Jede Seite bei 320 Pixeln Breite (400 % Zoom), ohne seitliches Scrollen.',
    text: 'Größere Abstände im Text, weniger Bewegung und Seiten, die der Browser übersetzt hat.',
    focus: 'Nach jedem Schritt springt der Fokus auf die Überschrift. Jede Änderung wird einmal angesagt.',
    script: 'Jeder Schritt lässt sich ohne JavaScript lesen.',
  },
  notTested: {
    title: 'Noch nicht geprüft',
    readers: 'Mit einem echten Screenreader wie NVDA, JAWS, VoiceOver oder TalkBack haben wir nicht geprüft.',
    people: 'Menschen, die auf solche Hilfen angewiesen sind, haben ihn noch nicht ausprobiert.',
    axeLimits: 'Automatische Prüfungen finden nur einen Teil der Probleme.',
  },
  target: {
    title: 'Unser Ziel',
    text: 'WCAG 2.2, Stufe AA. Außenstehende Fachleute haben es nicht geprüft.',
  },
  problem: {
    title: 'Funktioniert etwas bei Ihnen nicht?',
    text: 'Bitte sagen Sie der Stelle, die diese Website betreibt, was Sie versucht haben und was geschehen ist.',
  },
}
