import type { OwnLabels } from '../own-labels.ts'

/** German. Row, path and switch: netzpolitik.org and Sonntagsblatt, 2025-10 (grade B); "Sie": guides, 2025 (grade C). */
export const labels: OwnLabels = {
  sure: {
    'settings-and-privacy': 'Einstellungen & Datenschutz',
    settings: 'Einstellungen',
    'data-privacy': 'Datenschutz',
    'how-linkedin-uses-your-data': 'So verwendet LinkedIn Ihre Daten',
    'data-for-generative-ai-improvement': 'Daten zur Verbesserung generativer KI',
    'use-my-data-for-training-content-creation-ai-models':
      'Ihre Daten zum Schulen von KI-Modellen verwenden, um Inhalte zu erstellen',
    off: 'Aus',
  },
  mayDiffer: {
    me: 'Sie',
  },
}
