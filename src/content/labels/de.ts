import type { OwnLabels } from '../own-labels.ts'

/** German. Row, path and switch: netzpolitik.org and Sonntagsblatt, 2025-10 (grade B); "Sie": guides, 2025 (grade C). */
export const labels: OwnLabels = {
  sure: {
    'Settings & Privacy': 'Einstellungen & Datenschutz',
    Settings: 'Einstellungen',
    'Data privacy': 'Datenschutz',
    'How LinkedIn uses your data': 'So verwendet LinkedIn Ihre Daten',
    'Data for Generative AI Improvement': 'Daten zur Verbesserung generativer KI',
    'Use my data for training content creation AI models':
      'Ihre Daten zum Schulen von KI-Modellen verwenden, um Inhalte zu erstellen',
    Off: 'Aus',
  },
  mayDiffer: {
    Me: 'Sie',
  },
}
