import type { OwnLabels } from '../own-labels.ts'

/** French. Row and path: APD, Belgium, 2025-09; switch: Next, 2025-09 (grade B); "Vous": guides, 2025 (grade C). */
export const labels: OwnLabels = {
  sure: {
    'Settings & Privacy': 'Préférences et confidentialité',
    'Data privacy': 'Confidentialité des données',
    'Data for Generative AI Improvement': "Données pour l'amélioration de l'IA générative",
    'Use my data for training content creation AI models':
      "Utiliser mes données pour entraîner des modèles d'IA de création de contenu",
  },
  mayDiffer: {
    Me: 'Vous',
  },
}
