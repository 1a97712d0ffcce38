import type { LabelId } from './label.ts'

/**
 * LinkedIn's words in another language it is shown in, verbatim, as far as they are known: the menu and the main switch.
 * `mayDiffer`: from one weak source. Facts, not translations of ours.
 */
export type LabelsIn = {
  readonly sure: Readonly<Partial<Record<LabelId, string>>>
  readonly mayDiffer: Readonly<Partial<Record<LabelId, string>>>
}

const files = import.meta.glob<{ labels: LabelsIn }>('./??.ts')

/** Fetches LinkedIn's words in a language; none for English, which stands with the entries, and for those we know nothing of. */
export async function loadLabels(tag: string): Promise<LabelsIn | undefined> {
  return (await files[`./${tag}.ts`]?.())?.labels
}
