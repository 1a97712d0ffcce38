import type { Translated } from '../index.ts'

export const words: Translated<'accessibility'> = {
  title: 'Accessibilité',
  description:
    'L’accessibilité de ce guide : ce que nous avons testé au clavier, au zoom et par contrôles automatiques. Ce qui ne l’est pas, et comment signaler un problème.',
  lede: 'Nous voulons que tout le monde puisse utiliser ce guide. Voici ce que nous avons testé, et ce qui reste à tester.',
  tested: {
    title: 'Ce que nous testons à chaque modification',
    axe: 'Chaque étape et chaque page avec axe-core, selon WCAG 2.2 AA, en couleurs claires, sombres et forcées. Aucune erreur trouvée.',
    keyboard: 'Tout le guide, la petite fenêtre et tous les formulaires, au clavier seul.',
    zoom: 'Chaque page à 320 pixels de large (400 % de zoom), sans défilement horizontal.',
    text: 'Texte plus espacé, animations réduites, et pages traduites par le navigateur.',
    focus: 'Après chaque étape, le focus passe à son titre. Chaque changement est annoncé une fois.',
    script: 'Chaque étape se lit sans JavaScript.',
  },
  notTested: {
    title: 'Pas encore testé',
    readers: 'Nous n’avons testé aucun vrai lecteur d’écran, comme NVDA, JAWS, VoiceOver ou TalkBack.',
    people: 'Aucune personne utilisant des technologies d’assistance ne l’a encore testé.',
    axeLimits: 'Les contrôles automatiques ne trouvent qu’une partie des problèmes.',
  },
  target: {
    title: 'Notre objectif',
    text: 'WCAG 2.2, niveau AA. Aucun audit externe n’a été fait.',
  },
  problem: {
    title: 'Quelque chose ne fonctionne pas pour vous ?',
    text: 'Dites à la personne qui héberge ce site ce que vous avez essayé et ce qui s’est passé.',
  },
}
