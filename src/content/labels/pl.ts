import type { OwnLabels } from '../own-labels.ts'

/** Polish. Tabletowo, payload.pl and Wirtualne Media, 2025-09 (grade B). */
export const labels: OwnLabels = {
  sure: {
    'Settings & Privacy': 'Ustawienia i prywatność',
    Settings: 'Ustawienia',
    'Data privacy': 'Prywatność danych',
    'How LinkedIn uses your data': 'Jak LinkedIn wykorzystuje Twoje dane',
    'Data for Generative AI Improvement': 'Dane na potrzeby ulepszania generatywnej sztucznej inteligencji',
    'Use my data for training content creation AI models':
      'Użyj moich danych do trenowania modeli AI służących do tworzenia treści',
  },
  mayDiffer: {},
}
