import type { Translated } from '../index.ts'

export const words: Translated<'companion'> = {
  title: '{name} – AI Opt-Out Guide for LinkedIn',
  ours: 'AI Opt-Out Guide for LinkedIn. Kein Teil von LinkedIn.',
  elsewhere: 'Dieser Schritt ist im Fenster des Leitfadens.',
  allRows: 'Alle Zeilen des Checks sind beantwortet.',
  nextRow: 'Nächste Zeile',
  next: 'Weiter',
}
