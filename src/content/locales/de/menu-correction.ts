import type { Translated } from '../index.ts'

export const words: Translated<'menu-correction'> = {
  lede: 'Schreiben Sie uns, was Sie sehen, damit wir den Leitfaden berichtigen können. Lassen Sie Name und Konto weg.',
  saw: 'Was sehen Sie stattdessen?',
  language: 'Sprache, in der Sie LinkedIn benutzen',
  result: 'Ihre Nachricht',
  copy: 'Nachricht kopieren',
  copied: 'Nachricht kopiert',
  send: 'Zum Senden {contact} öffnen',
  noContact:
    'Diese Kopie des Leitfadens nennt keine Kontaktadresse. Wissen Sie, wer sie betreibt, senden Sie die Nachricht dorthin.',
  nothing: 'Gesendet wird nur, was Sie selbst senden.',
  lines: {
    entry: 'Eintrag: {entry}, Fassung {revision}',
    label: 'Gesuchte Beschriftung: {label}',
    device: 'Gerät: {device}',
    language: 'Sprache von LinkedIn: {language}',
    unknown: 'nicht angegeben',
    saw: 'Stattdessen gesehen: {text}',
  },
}
