import type { OwnLabels } from '../own-labels.ts'

/** Spanish. El Destape, 2025-10: row grade B, the rest grade C. */
export const labels: OwnLabels = {
  sure: {
    'Data for Generative AI Improvement': 'Datos para mejorar la IA generativa',
  },
  mayDiffer: {
    'Settings & Privacy': 'Ajustes y privacidad',
    'Data privacy': 'Privacidad de datos',
    Me: 'Yo',
  },
}
