import type { Translated } from '../index.ts'

export const words: Translated<'companion'> = {
  title: '{name} – AI Opt-Out Guide for LinkedIn',
  ours: 'AI Opt-Out Guide for LinkedIn. Ne fait pas partie de LinkedIn.',
  elsewhere: 'Cette étape est dans la fenêtre du guide.',
  allRows: 'Toutes les lignes du bilan ont une réponse.',
  nextRow: 'Ligne suivante',
  next: 'Continuer',
}
