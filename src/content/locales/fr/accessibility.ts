import type { Translated } from '../index.ts'

export const words: Translated<'accessibility'> = {
  title: 'Accessibilité',
  description:
    'Ce qui a été testé pour le clavier, le lecteur d’écran, les grands caractères et les couleurs, et ce qui ne l’a pas été.',
  lede: 'Ce guide doit marcher pour tout le monde. Voici ce qui a été testé, et ce qui ne l’a pas été.',
  tested: {
    title: 'Testé à chaque changement',
    axe: 'Chaque étape et chaque page, avec axe-core selon WCAG 2.2 AA : clair, sombre et couleurs forcées. Il ne trouve rien.',
    keyboard: 'Tout le guide, la petite fenêtre et les pages avec formulaires, au clavier seul.',
    zoom: 'Chaque page à 320 pixels de large, soit 400 % de zoom, sans défilement de côté.',
    text: 'Texte plus espacé, moins de mouvement, et pages traduites par le navigateur.',
    focus: 'Après chaque étape, le focus est sur son titre ; ce qui se passe est dit une fois, discrètement.',
    script: 'Chaque étape se lit sans JavaScript.',
  },
  notTested: {
    title: 'Pas encore testé',
    readers:
      'Aucun vrai lecteur d’écran : NVDA, JAWS, VoiceOver et TalkBack n’ont pas été essayés. Un scénario est dans docs/accessibility.md.',
    people: 'Aucune personne qui dépend de ces outils ne l’a essayé.',
    axeLimits: 'Les contrôles automatiques ne trouvent qu’une partie de ce qui peut clocher.',
  },
  target: {
    title: 'Ce qu’il vise',
    text: 'WCAG 2.2, niveau AA. Personne d’extérieur ne l’a contrôlé.',
  },
  problem: {
    title: 'Quelque chose ne marche pas pour vous ?',
    text: 'Dites-le à qui tient cette copie du guide. Ce que vous avez essayé et ce qui s’est passé suffit.',
  },
}
