import type { LabelsIn } from './load.ts'

/** French. Row and path: APD, Belgium, 2025-09; switch: Next, 2025-09 (grade B); "Vous": guides, 2025 (grade C). */
export const labels: LabelsIn = {
  sure: {
    'settings-and-privacy': 'Préférences et confidentialité',
    'data-privacy': 'Confidentialité des données',
    'ai-training': "Données pour l'amélioration de l'IA générative",
    'ai-training:switch': "Utiliser mes données pour entraîner des modèles d'IA de création de contenu",
  },
  mayDiffer: {
    me: 'Vous',
  },
}
