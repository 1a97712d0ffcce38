import { createContext, type ReactNode, use } from 'react'
import type { Language } from '../content/locales/index.ts'

const LocaleContext = createContext<Language | undefined>(undefined)

/** Provides the language of the page, which the address determines. */
export function LocaleProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LocaleContext value={language}>{children}</LocaleContext>
}

/** The language of the page. */
export function useLanguage(): Language {
  const language = use(LocaleContext)
  if (!language) throw new Error('useLanguage needs a LocaleProvider above it')
  return language
}
