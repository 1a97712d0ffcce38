import { use } from 'react'
import { loadOwnLabels, type OwnLabels } from '../content/own-labels.ts'

const loaded = new Map<string, OwnLabels | undefined>()
const pending = new Map<string, Promise<void>>()

/** Fetches LinkedIn's words in a language; without them the English ones are shown. */
export function loadLabels(tag: string): Promise<void> {
  const before = pending.get(tag)
  if (before) return before
  const load = loadOwnLabels(tag)
    .catch(() => undefined)
    .then((labels) => void loaded.set(tag, labels))
  pending.set(tag, load)
  return load
}

/** LinkedIn's words in a language, as far as they are known. Suspends while they are on their way. */
export function useOwnLabels(tag: string): OwnLabels | undefined {
  if (tag !== 'en' && !loaded.has(tag)) use(loadLabels(tag))
  return loaded.get(tag)
}
