import type { Translated } from '../index.ts'

export const words: Translated<'way-out'> = {
  'not-found': {
    title: 'Si vous ne le voyez pas',
    steps: [
      'Rechargez la page, ou essayez un autre navigateur.',
      'LinkedIn est peut-être dans une autre langue. Le libellé change alors ; cherchez IA, AI ou KI.',
      'Dans l’application ? Essayez un navigateur. Dans un navigateur ? Essayez l’application. Les guides divergent là-dessus.',
      'Il est arrivé en Europe, au Canada et à Hong Kong le 3 novembre 2025. Pour la Chine continentale, c’est inconnu.',
      'LinkedIn dit laisser de côté les personnes qu’il croit avoir moins de 18 ans, quoi que montre le bouton.',
      'Vérifiez que vous êtes dans le bon compte. Chacun a son propre bouton.',
    ],
  },
  'will-not-switch': {
    title: 'S’il ne se désactive pas',
    steps: [
      'Rechargez la page et regardez encore le bouton. Il s’enregistre tout seul.',
      'Essayez un autre navigateur, ou l’application à la place du navigateur.',
      'Vérifiez que vous êtes dans le bon compte.',
      'Attendez un jour et réessayez. Un article rapporte le même souci à l’automne 2025.',
    ],
  },
  form: 'Ce qui existe toujours, c’est le formulaire d’opposition de LinkedIn. C’est une demande, et LinkedIn décide.',
  write: 'Comment s’opposer par écrit',
  openForm: 'Ouvrir le formulaire d’opposition sur {host}',
}
