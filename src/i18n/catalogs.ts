import { use } from 'react'
import { type CatalogName, type Catalogs, type Language, loadCatalog } from '../content/locales/index.ts'
import { fetchPart } from './fetch-part.ts'
import { useLanguage } from './LocaleProvider.tsx'

const fetched = new Map<string, Promise<unknown>>()

/** Fetches catalogs of a language once; resolves when all of them can be read without waiting. */
export async function loadWords(language: Language, names: readonly CatalogName[]): Promise<void> {
  await Promise.all(names.map((name) => loadOne(language, name)))
}

function loadOne(language: Language, name: CatalogName): Promise<unknown> {
  const key = `${language.tag}/${name}`
  const before = fetched.get(key)
  if (before) return before
  const words = fetchPart(
    () => loadCatalog(language, name),
    () => fetched.delete(key),
  )
  fetched.set(key, words)
  return words
}

/** The words of one catalog in the page's language. Suspends while they are on their way. */
export function useWords<Name extends CatalogName>(name: Name): Catalogs[Name] {
  return use(loadOne(useLanguage(), name)) as Catalogs[Name]
}
