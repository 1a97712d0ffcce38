import type { Translated } from '../index.ts'

export const words: Translated<'way-out'> = {
  'not-found': {
    title: 'Wenn Sie ihn nicht sehen',
    steps: [
      'Laden Sie LinkedIns Seite neu oder versuchen Sie einen anderen Browser.',
      'In einer anderen Sprache hat die Einstellung einen anderen Namen. Suchen Sie nach „AI“, „KI“ oder „IA“.',
      'Fehlt er in der App, versuchen Sie einen Browser. Fehlt er im Browser, versuchen Sie die App. Anleitungen sind sich nicht einig, wo er erscheint.',
      'LinkedIn sagt, das KI-Training sei in Europa, Kanada und Hongkong seit dem 3. November 2025 standardmäßig eingeschaltet. Für Festlandchina ist es nicht bekannt.',
      'LinkedIn sagt, es nutze keine Daten von Personen, die es für unter 18 hält.',
      'Prüfen Sie, ob Sie im richtigen Konto angemeldet sind. Soweit wir wissen, hat jedes seinen eigenen Schalter.',
    ],
  },
  'will-not-switch': {
    title: 'Wenn er sich nicht ausschalten lässt',
    steps: [
      'Laden Sie LinkedIns Seite neu und sehen Sie noch einmal nach. Die Änderung speichert sich sofort.',
      'Versuchen Sie einen anderen Browser oder die App.',
      'Prüfen Sie, ob Sie im richtigen Konto angemeldet sind.',
      'Warten Sie einen Tag und versuchen Sie es noch einmal. Ein Artikel sagt, manche hätten im Herbst 2025 dieses Problem gehabt.',
    ],
  },
  form: 'Sie können auch LinkedIns Widerspruchsformular nutzen. Es ist ein Antrag, über den LinkedIn entscheidet.',
  write: 'So nutzen Sie das Widerspruchsformular',
  openForm: 'Das Widerspruchsformular auf {host} öffnen',
}
