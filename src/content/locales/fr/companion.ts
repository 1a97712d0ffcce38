import type { Translated } from '../index.ts'

export const words: Translated<'companion'> = {
  title: '{name} – AI Opt-Out Guide for LinkedIn',
  ours: 'AI Opt-Out Guide for LinkedIn. Ne fait pas partie de LinkedIn.',
  elsewhere: 'Cette étape est dans la fenêtre principale.',
  allRows: 'Vous avez répondu pour tous les réglages du bilan.',
  nextRow: 'Réglage suivant',
  next: 'Continuer',
}
