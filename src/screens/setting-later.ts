import { laterPart } from './lazy-screen.tsx'

/** Only some need it, and those who do not see it yet: its words come when the page answers. */
export const wayOut = laterPart('screens/WayOut.tsx', ['way-out'], () =>
  import('./WayOut.tsx').then((module) => module.WayOut),
)

/** How the way was checked, folded at its end. */
export const evidenceNote = laterPart('screens/EvidenceNote.tsx', ['evidence'], () =>
  import('./EvidenceNote.tsx').then((module) => module.EvidenceNote),
)
