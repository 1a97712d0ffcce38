import type { OwnLabels } from '../own-labels.ts'

/** Portuguese, Brazil. Bukib and SAPO TEK, 2025-11 (grade B); "Eu": guides, 2025 (grade C). */
export const labels: OwnLabels = {
  sure: {
    'Settings & Privacy': 'Configurações e privacidade',
    Settings: 'Configurações',
    'Data privacy': 'Privacidade dos dados',
    'How LinkedIn uses your data': 'Como o LinkedIn utiliza seus dados',
    'Data for Generative AI Improvement': 'Dados para aprimoramento da IA generativa',
    'Use my data for training content creation AI models':
      'Usar meus dados para treinar modelos de IA para criar conteúdos',
  },
  mayDiffer: {
    Me: 'Eu',
  },
}
