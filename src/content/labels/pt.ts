import type { OwnLabels } from '../own-labels.ts'

/** Portuguese, Brazil. Bukib and SAPO TEK, 2025-11 (grade B); "Eu": guides, 2025 (grade C). */
export const labels: OwnLabels = {
  sure: {
    'settings-and-privacy': 'Configurações e privacidade',
    settings: 'Configurações',
    'data-privacy': 'Privacidade dos dados',
    'how-linkedin-uses-your-data': 'Como o LinkedIn utiliza seus dados',
    'data-for-generative-ai-improvement': 'Dados para aprimoramento da IA generativa',
    'use-my-data-for-training-content-creation-ai-models':
      'Usar meus dados para treinar modelos de IA para criar conteúdos',
  },
  mayDiffer: {
    me: 'Eu',
  },
}
