import type { Translated } from '../index.ts'

export const words: Translated<'receipt'> = {
  title: 'Relevé à imprimer',
  description:
    'Un relevé d’une page à imprimer ou à enregistrer en PDF : ce que vous avez trouvé sur LinkedIn, et quand.',
  lede: 'Fait le {date}, sur votre propre appareil. Ce sont vos notes : personne ne les a comparées à LinkedIn.',
  print: 'Imprimer ou enregistrer en PDF',
  printHint: 'Dans la fenêtre d’impression, vous pouvez choisir « Enregistrer au format PDF ».',
  region: 'Où vous habitez : {region}',
  regionOpen: 'Où vous habitez : non indiqué',
  device: 'Appareil choisi dans le guide : {device}',
  reported: 'Vos réponses',
  label: 'Nom sur LinkedIn',
  looks: 'Chacune de vos réponses',
  look: '{report} Indications, version {revision}.',
  rows: 'Réglages du bilan de confidentialité',
  none: 'Vous n’avez encore répondu à rien.',
  proves: {
    title: 'Ce que ce relevé montre, et ce qu’il ne montre pas',
    does: 'Il montre ce que vous avez noté sur les réglages de LinkedIn, et quand.',
    doesNot: 'Il ne prouve pas ce que LinkedIn fait de vos données. Joignez-y une capture d’écran de l’option.',
  },
  notes: {
    title: 'Notes',
    caseNumber: 'Numéro de dossier du formulaire de LinkedIn',
    objection: 'Vous avez noté avoir envoyé une opposition le {date}.',
    screenshot: 'Où vous gardez la capture d’écran',
    account: 'Quel compte LinkedIn',
    never: 'Ce que vous tapez ici est imprimé, mais pas enregistré.',
  },
}
