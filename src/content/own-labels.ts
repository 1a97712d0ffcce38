import type { MenuLabel } from './linkedin-labels.ts'

/**
 * LinkedIn's words in another language it is shown in, verbatim, as far as they are known: the menu and the main switch.
 * `mayDiffer`: from one weak source. Facts, not translations of ours.
 */
export type OwnLabels = {
  readonly sure: Readonly<Partial<Record<MenuLabel, string>>>
  readonly mayDiffer: Readonly<Partial<Record<MenuLabel, string>>>
}

const files = import.meta.glob<{ labels: OwnLabels }>('./labels/*.ts')

/** Fetches LinkedIn's words in a language; none for English, which is here, and for those we know nothing of. */
export async function loadOwnLabels(tag: string): Promise<OwnLabels | undefined> {
  return (await files[`./labels/${tag}.ts`]?.())?.labels
}
