import type { Translated } from '../index.ts'

export const words: Translated<'way-out'> = {
  'not-found': {
    title: 'Si vous ne voyez pas l’option',
    steps: [
      'Rechargez la page de LinkedIn, ou essayez un autre navigateur.',
      'Si LinkedIn est dans une autre langue, le réglage a un autre nom. Cherchez « AI », « KI » ou « IA ».',
      'Absente de l’application ? Essayez un navigateur. Absente du navigateur ? Essayez l’application. Les guides divergent là-dessus.',
      'Selon LinkedIn, cet entraînement est activé par défaut en Europe, au Canada et à Hong Kong depuis le 3 novembre 2025. Pour la Chine continentale, on ne sait pas.',
      'LinkedIn dit ne pas utiliser les données des personnes qu’il croit avoir moins de 18 ans.',
      'Assurez-vous d’être dans le bon compte. À notre connaissance, chacun a sa propre option.',
    ],
  },
  'will-not-switch': {
    title: 'Si l’option ne se désactive pas',
    steps: [
      'Rechargez la page de LinkedIn et regardez encore l’option. Le changement s’enregistre aussitôt.',
      'Essayez un autre navigateur, ou l’application.',
      'Assurez-vous d’être dans le bon compte.',
      'Attendez un jour et réessayez. Selon un article, certaines personnes ont eu ce problème à l’automne 2025.',
    ],
  },
  form: 'Vous pouvez aussi utiliser le formulaire d’opposition de LinkedIn. C’est une demande, et LinkedIn décide.',
  write: 'Comment utiliser le formulaire d’opposition',
  openForm: 'Ouvrir le formulaire d’opposition sur {host}',
}
