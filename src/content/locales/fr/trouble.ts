import type { Translated } from '../index.ts'

export const words: Translated<'trouble'> = {
  offer: { text: 'Cette page existe aussi en français.', link: 'La lire en français' },
  goesOn: 'Vous pouvez continuer quand même. Enregistrez vos réponses dans un fichier avant de fermer cet onglet.',
  saveFile: 'Enregistrer mes réponses dans un fichier',
  asideTitle: 'Certaines réponses gardées étaient illisibles',
  asideText: 'Nous les avons mises de côté sans rien y changer. Vous pouvez en garder le texte dans un fichier.',
  asideSave: 'Enregistrer le texte illisible',
  newerTitle: 'Une version plus récente du guide est passée ici',
  newerText: 'Elle a gardé des réponses que cette page ne sait pas lire. Nous n’y touchons pas. Rechargez la page.',
  reload: 'Recharger cette page',
  erased: {
    done: 'Effacé. Ce navigateur ne garde plus rien pour le guide.',
    failed: 'Ce navigateur ne nous a pas laissés tout effacer. Effacez les données de ce site dans ses réglages.',
    undo: 'Annuler',
    undoUntil: 'C’est possible tant que vous restez sur cette page.',
    undone: 'Vos réponses sont de retour.',
  },
  notFound: {
    title: 'Page introuvable',
    text: 'Il n’y a pas de page à cette adresse. Vos réponses gardées sont intactes.',
    home: 'Aller au début du guide',
  },
  newVersion: {
    title: 'Une nouvelle version du guide est prête',
    text: 'Vos réponses restent. La page se recharge.',
    use: 'Utiliser la nouvelle version',
  },
  broken: {
    title: 'Quelque chose n’a pas marché sur cette page',
    text: 'Rien n’a été effacé. Rechargez la page, ou enregistrez d’abord vos réponses dans un fichier.',
    again: 'Réessayer',
  },
}
