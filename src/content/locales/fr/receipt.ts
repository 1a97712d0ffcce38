import type { Translated } from '../index.ts'

export const words: Translated<'receipt'> = {
  title: 'Reçu',
  description: 'Vos réponses sur une page, à imprimer ou à garder : quoi, quand, et selon quelle révision du guide.',
  lede: 'Fait le {date}, sur votre propre appareil. Ce sont vos notes ; personne n’a regardé chez LinkedIn pour cela.',
  print: 'Imprimer, ou enregistrer en PDF',
  printHint: 'Dans la fenêtre d’impression, vous pouvez choisir « Enregistrer au format PDF ».',
  region: 'Où vous habitez : {region}',
  regionOpen: 'Où vous habitez : non indiqué',
  device: 'Changé : {device}',
  reported: 'Ce que vous avez noté',
  label: 'Libellé de LinkedIn',
  looks: 'Chaque vérification',
  look: '{report} Révision {revision} de l’entrée du guide.',
  rows: 'Lignes du bilan de confidentialité',
  none: 'Rien n’est encore noté.',
  proves: {
    title: 'Ce qu’il prouve, et ce qu’il ne prouve pas',
    does: 'Que vous avez écrit, ces jours-là, ce que vous avez vu dans les réglages de LinkedIn.',
    doesNot: 'Il ne prouve pas ce que LinkedIn fait de vos données. Gardez avec lui une capture d’écran du bouton.',
  },
  notes: {
    title: 'Notes',
    caseNumber: 'Numéro de dossier du formulaire de LinkedIn',
    objection: 'Opposition écrite envoyée le {date}.',
    screenshot: 'Où se trouve la capture d’écran',
    account: 'Quel compte LinkedIn',
    never: 'Ce que vous tapez ici s’imprime et n’est pas gardé.',
  },
}
