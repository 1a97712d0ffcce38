import type { Translated } from '../index.ts'

export const words: Translated<'companion'> = {
  title: '{name} – AI Opt-Out Guide for LinkedIn',
  ours: 'AI Opt-Out Guide for LinkedIn. Kein Teil von LinkedIn.',
  elsewhere: 'Dieser Schritt steht im Hauptfenster.',
  allRows: 'Sie haben alle Einstellungen des Checks beantwortet.',
  nextRow: 'Nächste Einstellung',
  next: 'Weiter',
}
