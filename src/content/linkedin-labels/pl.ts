import type { LabelsIn } from './load.ts'

/** Polish. Tabletowo, payload.pl and Wirtualne Media, 2025-09 (grade B). */
export const labels: LabelsIn = {
  sure: {
    'settings-and-privacy': 'Ustawienia i prywatność',
    settings: 'Ustawienia',
    'data-privacy': 'Prywatność danych',
    'how-linkedin-uses-your-data': 'Jak LinkedIn wykorzystuje Twoje dane',
    'ai-training': 'Dane na potrzeby ulepszania generatywnej sztucznej inteligencji',
    'ai-training:switch': 'Użyj moich danych do trenowania modeli AI służących do tworzenia treści',
  },
  mayDiffer: {},
}
