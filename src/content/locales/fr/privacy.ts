import type { Translated } from '../index.ts'

export const words: Translated<'privacy'> = {
  title: 'Confidentialité',
  description:
    'Ce que ce guide garde, où, jusqu’à quand, comment l’effacer, et comment vérifier que rien n’est envoyé.',
  lede: 'Le guide garde vos réponses dans ce navigateur, sur cet appareil. Il n’envoie rien, et n’a ni cookies ni statistiques.',
  stored: {
    title: 'Ce qui est gardé en ce moment',
    empty: 'Rien n’est gardé.',
    blocked: 'Ce navigateur ne nous laisse rien garder.',
    key: 'Clé',
    content: 'Contenu',
    live: 'Cette liste est à jour. Elle montre chaque clé que nous avons dans le stockage local de ce navigateur.',
    noScript: 'JavaScript désactivé, rien n’est gardé.',
  },
  until: {
    title: 'Jusqu’à quand',
    text: 'Jusqu’à ce que vous l’effaciez, ou votre navigateur.',
    files: 'Votre navigateur garde aussi les pages du guide, pour les ouvrir sans réseau.',
    safari: 'Safari peut l’effacer après sept jours sans visite.',
    private: 'Une fenêtre privée ne le garde que jusqu’à sa fermeture.',
    shared: 'Sur un ordinateur partagé, d’autres qui utilisent ce navigateur peuvent le voir.',
    again: 'Un lien ou un fichier enregistré ramène vos réponses : {transfer}.',
  },
  promise: {
    unknown: 'On ne sait pas si ce navigateur l’efface quand la place manque.',
    'may-clear': 'Ce navigateur peut l’effacer quand la place manque.',
    kept: 'Ce navigateur dit qu’il le garde jusqu’à ce que vous l’effaciez.',
    refused: 'Ce navigateur n’a pas accepté. Enregistrez un lien ou un fichier pour être sûr.',
    ask: 'Demander à ce navigateur de le garder',
  },
  erase: {
    title: 'L’effacer',
    button: 'Tout effacer sur cet appareil',
    text: 'Cela efface chaque réponse et chaque choix que ce navigateur garde pour le guide, et ses pages gardées pour le hors-ligne. Les réglages chez LinkedIn restent comme ils sont.',
    yes: 'Tout effacer',
    no: 'Garder',
  },
  check: {
    title: 'Vérifiez vous-même',
    one: 'Ouvrez les outils de développement de votre navigateur (F12) et choisissez Réseau.',
    two: 'Rechargez cette page et suivez le guide.',
    three: 'Chaque ligne nomme ce site. Il n’y en a pas d’autre.',
    four: 'Ou coupez le réseau une fois la page chargée, et répondez. Cela marche pareil.',
  },
  build:
    'Cette copie vient de la version {id}. {list} donne l’empreinte de chaque fichier, à comparer avec une copie faite par vous.',
  buildList: 'La liste des empreintes',
  host: 'Qui tient cette copie du guide voit quelles pages vous ouvrez, comme pour tout site. Vos réponses n’en font pas partie.',
}
