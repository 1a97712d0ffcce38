import type { OwnLabels } from '../own-labels.ts'

/** Dutch. iPhoned and Security.NL, 2025-10 (grade B). */
export const labels: OwnLabels = {
  sure: {
    'Settings & Privacy': 'Instellingen & Privacy',
    Settings: 'Instellingen',
    'Data privacy': 'Gegevensprivacy',
    'Data for Generative AI Improvement': 'Gegevens voor verbetering van generatieve AI',
    'Use my data for training content creation AI models':
      'Mijn gegevens gebruiken voor training van AI-modellen waarmee content wordt gemaakt',
    Off: 'Uit',
  },
  mayDiffer: {},
}
