import type { Translated } from '../index.ts'

export const words: Translated<'trouble'> = {
  offer: { text: 'Cette page existe aussi en français.', link: 'La lire en français' },
  goesOn: 'Vous pouvez continuer. Mais enregistrez vos réponses dans un fichier avant de fermer cet onglet.',
  saveFile: 'Enregistrer mes réponses dans un fichier',
  asideTitle: 'Certaines réponses enregistrées étaient illisibles',
  asideText: 'Nous les avons mises de côté sans y toucher. Vous pouvez les garder dans un fichier.',
  asideSave: 'Enregistrer les réponses illisibles',
  newerTitle: 'Vous avez utilisé ici une version plus récente du guide',
  newerText:
    'Elle a enregistré des réponses que cette version ne sait pas lire. Nous n’y touchons pas. Rechargez pour avoir la plus récente.',
  reload: 'Recharger cette page',
  erased: {
    done: 'Effacé. Ce navigateur ne conserve plus rien pour ce guide.',
    failed:
      'Ce navigateur ne nous a pas laissés tout effacer. Effacez les données de ce site dans les réglages du navigateur.',
    undo: 'Annuler',
    undoUntil: 'Vous pouvez annuler tant que vous restez sur cette page.',
    undone: 'Vos réponses sont de retour.',
  },
  notFound: {
    title: 'Page introuvable',
    text: 'Il n’y a pas de page à cette adresse. Vos réponses enregistrées sont toujours là.',
    home: 'Aller à la page d’accueil',
  },
  newVersion: {
    title: 'Une nouvelle version du guide est prête',
    text: 'La page va se recharger. Vos réponses sont conservées.',
    use: 'Recharger avec la nouvelle version',
  },
  broken: {
    title: 'Un problème est survenu sur cette page',
    text: 'Rien n’a été effacé. Rechargez la page, ou enregistrez d’abord vos réponses dans un fichier.',
    again: 'Réessayer',
  },
}
