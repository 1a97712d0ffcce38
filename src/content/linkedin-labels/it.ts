import type { LabelsIn } from './load.ts'

/** Italian. Sky TG24 and La Capitale, 2025-10: row and No grade B, group grade C. */
export const labels: LabelsIn = {
  sure: {
    'settings-and-privacy': 'Impostazioni e privacy',
    'data-privacy': 'Privacy dei dati',
    'ai-training': "Dati per migliorare l'IA generativa",
    no: 'No',
  },
  mayDiffer: {
    'how-linkedin-uses-your-data': 'Come LinkedIn utilizza i tuoi dati',
  },
}
