import type { Translated } from '../index.ts'

export const words: Translated<'menu-correction'> = {
  lede: 'Sagen Sie uns, was Sie sehen, damit der Leitfaden stimmt. Schreiben Sie keinen Namen und kein Konto.',
  saw: 'Was sehen Sie stattdessen?',
  language: 'Sprache, in der LinkedIn angezeigt wird',
  result: 'Ihre Meldung',
  copy: 'Meldung kopieren',
  copied: 'Meldung kopiert',
  send: 'Bringen Sie sie zu {contact}',
  noContact:
    'Diese Kopie des Leitfadens nennt keine Adresse für Meldungen. Kopieren Sie sie und geben Sie sie dem, der diese Kopie betreibt.',
  nothing: 'Von selbst wird nichts gesendet.',
  lines: {
    entry: 'Eintrag: {entry}, Fassung {revision}',
    label: 'Gesuchte Beschriftung: {label}',
    device: 'Gerät: {device}',
    language: 'Sprache von LinkedIn: {language}',
    unknown: 'nicht gesagt',
    saw: 'Stattdessen gesehen: {text}',
  },
}
