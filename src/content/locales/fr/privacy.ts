import type { Translated } from '../index.ts'

export const words: Translated<'privacy'> = {
  title: 'Confidentialité',
  description:
    'Ce que ce guide enregistre sur votre appareil, pour combien de temps, comment l’effacer et contrôler que rien n’est envoyé.',
  lede: 'Ce guide n’enregistre vos réponses que dans ce navigateur. Il n’utilise ni cookies ni mesure d’audience, et n’envoie vos réponses nulle part.',
  stored: {
    title: 'Ce qui est enregistré en ce moment',
    empty: 'Aucune réponse ni aucun choix enregistrés.',
    blocked: 'Ce navigateur ne nous permet pas d’enregistrer quoi que ce soit.',
    key: 'Nom',
    content: 'Contenu',
    live: 'Cette liste se met à jour. Elle montre tout ce que ce guide a mis dans le stockage local de ce navigateur.',
    noScript: 'Si JavaScript est désactivé, rien n’est enregistré.',
  },
  until: {
    title: 'Combien de temps',
    text: 'Jusqu’à ce que vous l’effaciez, ou que votre navigateur le fasse.',
    files: 'Votre navigateur conserve aussi les pages de ce guide, pour une consultation hors connexion.',
    safari: 'Safari peut l’effacer après sept jours sans visite.',
    private: 'Dans une fenêtre privée, tout disparaît quand vous la fermez.',
    shared: 'Sur un ordinateur partagé, toute personne qui utilise ce navigateur peut le voir.',
    again: 'Vous pouvez en garder une copie, en lien ou en fichier : {transfer}.',
  },
  promise: {
    unknown: 'On ne sait pas si ce navigateur l’efface quand la place manque.',
    'may-clear': 'Ce navigateur peut l’effacer quand la place manque.',
    kept: 'Ce navigateur dit qu’il le conservera jusqu’à ce que vous l’effaciez.',
    refused: 'Ce navigateur n’a pas accepté. Par précaution, enregistrez un lien ou un fichier.',
    ask: 'Demander à ce navigateur de le conserver',
  },
  erase: {
    title: 'Effacer vos données',
    button: 'Tout effacer sur cet appareil',
    text: 'Cela efface chaque réponse et chaque choix enregistrés pour ce guide, et ses pages hors connexion. Rien ne change sur LinkedIn.',
    yes: 'Tout effacer',
    no: 'Tout garder',
  },
  check: {
    title: 'Contrôlez vous-même',
    one: 'Ouvrez les outils de développement de votre navigateur (F12) et choisissez « Réseau ».',
    two: 'Rechargez cette page et parcourez le guide.',
    three: 'Chaque requête devrait aller à l’adresse de ce site. Des extensions du navigateur peuvent en ajouter.',
    four: 'Vous pouvez aussi couper la connexion une fois la page chargée, et continuer. Cela fonctionne de la même façon.',
  },
  build:
    'Cette copie provient de la version {id}. {list} contient l’empreinte de chaque fichier, à comparer avec votre propre compilation.',
  buildList: 'La liste des empreintes',
  host: 'La personne qui héberge ce site voit, comme pour tout site, votre adresse Internet et les pages que vous ouvrez. Vos réponses ne lui sont pas envoyées.',
}
