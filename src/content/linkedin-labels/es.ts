import type { LabelsIn } from './load.ts'

/** Spanish. El Destape, 2025-10: row grade B, the rest grade C. */
export const labels: LabelsIn = {
  sure: {
    'ai-training': 'Datos para mejorar la IA generativa',
  },
  mayDiffer: {
    'settings-and-privacy': 'Ajustes y privacidad',
    'data-privacy': 'Privacidad de datos',
    me: 'Yo',
  },
}
