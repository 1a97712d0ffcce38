import { use } from 'react'
import { type CatalogName, type Catalogs, type Language, loadCatalog } from '../content/locales/index.ts'
import { useLanguage } from './LocaleProvider.tsx'

const loaded = new Map<string, unknown>()
const pending = new Map<string, Promise<void>>()

/**
 * How long a failed fetch stands, in milliseconds. Forgotten at once it would be asked again while React draws the
 * failure, which then waits anew, for ever, on an empty page; kept for ever no later visit could ask again.
 */
export const failureStands = 1000

/** Fetches catalogs of a language once; resolves when all of them can be read without waiting. */
export async function loadWords(language: Language, names: readonly CatalogName[]): Promise<void> {
  await Promise.all(names.map((name) => loadOne(language, name)))
}

function loadOne(language: Language, name: CatalogName): Promise<void> {
  const key = `${language.tag}/${name}`
  const before = pending.get(key)
  if (before) return before
  const load = loadCatalog(language, name).then(
    (words) => void loaded.set(key, words),
    (error: unknown) => {
      // A lost connection is no verdict: the next visit of the screen asks again.
      setTimeout(() => pending.delete(key), failureStands)
      throw error
    },
  )
  pending.set(key, load)
  return load
}

/** The words of one catalog in the page's language. Suspends while they are on their way. */
export function useWords<Name extends CatalogName>(name: Name): Catalogs[Name] {
  const language = useLanguage()
  const key = `${language.tag}/${name}`
  if (!loaded.has(key)) use(loadOne(language, name))
  return loaded.get(key) as Catalogs[Name]
}
