import type { OwnLabels } from '../own-labels.ts'

/** Italian. Sky TG24 and La Capitale, 2025-10: row and No grade B, group grade C. */
export const labels: OwnLabels = {
  sure: {
    'Settings & Privacy': 'Impostazioni e privacy',
    'Data privacy': 'Privacy dei dati',
    'Data for Generative AI Improvement': "Dati per migliorare l'IA generativa",
    No: 'No',
  },
  mayDiffer: {
    'How LinkedIn uses your data': 'Come LinkedIn utilizza i tuoi dati',
  },
}
