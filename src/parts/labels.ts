import { type LabelsIn, loadLabels } from '../content/linkedin-labels/load.ts'
import { type Fetched, fetched } from './fetched.ts'
import { useFetched } from './useFetched.ts'

const languages = new Map<string, Fetched<LabelsIn | undefined>>()

/** LinkedIn's labels in a language, loaded once. Undefined if we know none. */
export function labelsIn(tag: string): Fetched<LabelsIn | undefined> {
  const known = languages.get(tag) ?? fetched(() => loadLabels(tag))
  languages.set(tag, known)
  return known
}

/** LinkedIn's labels in a language. Undefined until they are loaded; English ones are shown meanwhile. */
export function useLabelsIn(tag: string): LabelsIn | undefined {
  return useFetched(labelsIn(tag), tag !== 'en')
}
