import { use } from 'react'
import { type CatalogName, type Catalogs, type Language, loadCatalog } from '../content/locales/index.ts'
import { useLanguage } from './LocaleProvider.tsx'
import { readable } from './readable.ts'

const fetched = new Map<string, Promise<unknown>>()

/**
 * How long a failed fetch stands, in milliseconds. Forgotten at once it would be asked again while React draws the
 * failure, which then waits anew, for ever, on an empty page; kept for ever no later visit could ask again.
 */
export const failureStands = 1000

/** Fetches catalogs of a language once; resolves when all of them can be read without waiting. */
export async function loadWords(language: Language, names: readonly CatalogName[]): Promise<void> {
  await Promise.all(names.map((name) => loadOne(language, name)))
}

function loadOne(language: Language, name: CatalogName): Promise<unknown> {
  const key = `${language.tag}/${name}`
  const before = fetched.get(key)
  if (before) return before
  const load = readable(loadCatalog(language, name))
  // A lost connection is no verdict: the next visit of the screen asks again.
  load.catch(() => setTimeout(() => fetched.delete(key), failureStands))
  fetched.set(key, load)
  return load
}

/** The words of one catalog in the page's language. Suspends while they are on their way. */
export function useWords<Name extends CatalogName>(name: Name): Catalogs[Name] {
  return use(loadOne(useLanguage(), name)) as Catalogs[Name]
}
