import type { Translated } from '../index.ts'

export const words: Translated<'way-out'> = {
  'not-found': {
    title: 'Wenn Sie ihn nicht sehen',
    steps: [
      'Laden Sie die Seite neu oder nehmen Sie einen anderen Browser.',
      'Vielleicht wird LinkedIn in einer anderen Sprache angezeigt. Dann heißt die Zeile anders; suchen Sie nach KI, AI oder IA.',
      'In der App? Nehmen Sie einen Browser. Im Browser? Nehmen Sie die App. Anleitungen sind sich darin nicht einig.',
      'In Europa, Kanada und Hongkong gibt es ihn seit dem 3. November 2025. Für Festlandchina ist es nicht bekannt.',
      'LinkedIn sagt, es lasse Personen aus, die es für unter 18 hält, was auch immer der Schalter zeigt.',
      'Sehen Sie nach, ob Sie im richtigen Konto angemeldet sind. Jedes hat seinen eigenen Schalter.',
    ],
  },
  'will-not-switch': {
    title: 'Wenn er sich nicht ausschalten lässt',
    steps: [
      'Laden Sie die Seite neu und sehen Sie sich den Schalter noch einmal an. Er speichert von selbst.',
      'Nehmen Sie einen anderen Browser, oder die App statt des Browsers.',
      'Sehen Sie nach, ob Sie im richtigen Konto angemeldet sind.',
      'Warten Sie einen Tag und versuchen Sie es noch einmal. Ein Artikel berichtet vom selben Problem im Herbst 2025.',
    ],
  },
  form: 'Was es immer gibt, ist LinkedIns Widerspruchsformular. Es ist eine Bitte, und LinkedIn entscheidet.',
  write: 'So widersprechen Sie schriftlich',
  openForm: 'Das Widerspruchsformular auf {host} öffnen',
}
