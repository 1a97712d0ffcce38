import type { OwnLabels } from '../own-labels.ts'

/** French. Row and path: APD, Belgium, 2025-09; switch: Next, 2025-09 (grade B); "Vous": guides, 2025 (grade C). */
export const labels: OwnLabels = {
  sure: {
    'settings-and-privacy': 'Préférences et confidentialité',
    'data-privacy': 'Confidentialité des données',
    'data-for-generative-ai-improvement': "Données pour l'amélioration de l'IA générative",
    'use-my-data-for-training-content-creation-ai-models':
      "Utiliser mes données pour entraîner des modèles d'IA de création de contenu",
  },
  mayDiffer: {
    me: 'Vous',
  },
}
