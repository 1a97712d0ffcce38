import type { OwnLabels } from '../own-labels.ts'

/** Italian. Sky TG24 and La Capitale, 2025-10: row and No grade B, group grade C. */
export const labels: OwnLabels = {
  sure: {
    'settings-and-privacy': 'Impostazioni e privacy',
    'data-privacy': 'Privacy dei dati',
    'data-for-generative-ai-improvement': "Dati per migliorare l'IA generativa",
    no: 'No',
  },
  mayDiffer: {
    'how-linkedin-uses-your-data': 'Come LinkedIn utilizza i tuoi dati',
  },
}
