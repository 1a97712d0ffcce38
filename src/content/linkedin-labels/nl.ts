import type { LabelsIn } from './load.ts'

/** Dutch. iPhoned and Security.NL, 2025-10 (grade B). */
export const labels: LabelsIn = {
  sure: {
    'settings-and-privacy': 'Instellingen & Privacy',
    settings: 'Instellingen',
    'data-privacy': 'Gegevensprivacy',
    'ai-training': 'Gegevens voor verbetering van generatieve AI',
    'ai-training:switch': 'Mijn gegevens gebruiken voor training van AI-modellen waarmee content wordt gemaakt',
    off: 'Uit',
  },
  mayDiffer: {},
}
