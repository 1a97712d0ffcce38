import { use } from 'react'
import { type CatalogName, type Catalogs, type Language, loadCatalog } from '../content/locales/index.ts'
import { useLanguage } from '../i18n/LocaleProvider.tsx'
import { type Fetched, fetched } from './fetched.ts'

const catalogs = new Map<string, Fetched<unknown>>()

/** One catalog of a language, loaded once. */
export function wordsIn(language: Language, name: CatalogName): Fetched<unknown> {
  const key = `${language.tag}/${name}`
  const known = catalogs.get(key) ?? fetched(() => loadCatalog(language, name))
  catalogs.set(key, known)
  return known
}

/**
 * The words of one catalog in the page's language. A part loads its words together with its code (see part.tsx), so this
 * rarely suspends. Throws a LostPart when they could not be loaded.
 */
export function useWords<Name extends CatalogName>(name: Name): Catalogs[Name] {
  return use(wordsIn(useLanguage(), name).ask()) as Catalogs[Name]
}
