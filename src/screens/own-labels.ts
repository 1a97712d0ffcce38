import { use } from 'react'
import { loadOwnLabels, type OwnLabels } from '../content/own-labels.ts'
import { readable } from '../i18n/readable.ts'

const fetched = new Map<string, Promise<OwnLabels | undefined>>()

/** Fetches LinkedIn's words in a language; without them the English ones are shown. */
export function loadLabels(tag: string): Promise<OwnLabels | undefined> {
  const before = fetched.get(tag)
  if (before) return before
  const load = readable(loadOwnLabels(tag).catch(() => undefined))
  fetched.set(tag, load)
  return load
}

/** LinkedIn's words in a language, as far as they are known. Suspends while they are on their way. */
export function useOwnLabels(tag: string): OwnLabels | undefined {
  return tag === 'en' ? undefined : use(loadLabels(tag))
}
