import type { OwnLabels } from '../own-labels.ts'

/** Polish. Tabletowo, payload.pl and Wirtualne Media, 2025-09 (grade B). */
export const labels: OwnLabels = {
  sure: {
    'settings-and-privacy': 'Ustawienia i prywatność',
    settings: 'Ustawienia',
    'data-privacy': 'Prywatność danych',
    'how-linkedin-uses-your-data': 'Jak LinkedIn wykorzystuje Twoje dane',
    'data-for-generative-ai-improvement': 'Dane na potrzeby ulepszania generatywnej sztucznej inteligencji',
    'use-my-data-for-training-content-creation-ai-models':
      'Użyj moich danych do trenowania modeli AI służących do tworzenia treści',
  },
  mayDiffer: {},
}
