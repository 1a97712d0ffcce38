import type { OwnLabels } from '../own-labels.ts'

/** Dutch. iPhoned and Security.NL, 2025-10 (grade B). */
export const labels: OwnLabels = {
  sure: {
    'settings-and-privacy': 'Instellingen & Privacy',
    settings: 'Instellingen',
    'data-privacy': 'Gegevensprivacy',
    'data-for-generative-ai-improvement': 'Gegevens voor verbetering van generatieve AI',
    'use-my-data-for-training-content-creation-ai-models':
      'Mijn gegevens gebruiken voor training van AI-modellen waarmee content wordt gemaakt',
    off: 'Uit',
  },
  mayDiffer: {},
}
