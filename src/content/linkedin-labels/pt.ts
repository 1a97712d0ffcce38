import type { LabelsIn } from './load.ts'

/** Portuguese, Brazil. Bukib and SAPO TEK, 2025-11 (grade B); "Eu": guides, 2025 (grade C). */
export const labels: LabelsIn = {
  sure: {
    'settings-and-privacy': 'Configurações e privacidade',
    settings: 'Configurações',
    'data-privacy': 'Privacidade dos dados',
    'how-linkedin-uses-your-data': 'Como o LinkedIn utiliza seus dados',
    'ai-training': 'Dados para aprimoramento da IA generativa',
    'ai-training:switch': 'Usar meus dados para treinar modelos de IA para criar conteúdos',
  },
  mayDiffer: {
    me: 'Eu',
  },
}
