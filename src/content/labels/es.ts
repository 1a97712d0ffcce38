import type { OwnLabels } from '../own-labels.ts'

/** Spanish. El Destape, 2025-10: row grade B, the rest grade C. */
export const labels: OwnLabels = {
  sure: {
    'data-for-generative-ai-improvement': 'Datos para mejorar la IA generativa',
  },
  mayDiffer: {
    'settings-and-privacy': 'Ajustes y privacidad',
    'data-privacy': 'Privacidad de datos',
    me: 'Yo',
  },
}
