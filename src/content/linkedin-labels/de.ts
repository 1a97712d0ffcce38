import type { LabelsIn } from './load.ts'

/** German. Row, path and switch: netzpolitik.org and Sonntagsblatt, 2025-10 (grade B); "Sie": guides, 2025 (grade C). */
export const labels: LabelsIn = {
  sure: {
    'settings-and-privacy': 'Einstellungen & Datenschutz',
    settings: 'Einstellungen',
    'data-privacy': 'Datenschutz',
    'how-linkedin-uses-your-data': 'So verwendet LinkedIn Ihre Daten',
    'ai-training': 'Daten zur Verbesserung generativer KI',
    'ai-training:switch': 'Ihre Daten zum Schulen von KI-Modellen verwenden, um Inhalte zu erstellen',
    off: 'Aus',
  },
  mayDiffer: {
    me: 'Sie',
  },
}
