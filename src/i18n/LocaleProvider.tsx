import { createContext, type ReactNode, use } from 'react'
import type { Language } from '../content/locales/index.ts'

const LocaleContext = createContext<Language | undefined>(undefined)

/** Gives the language of the page, which its address owns. The app's only context. */
export function LocaleProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LocaleContext value={language}>{children}</LocaleContext>
}

/** The language of the page. */
export function useLanguage(): Language {
  const language = use(LocaleContext)
  if (!language) throw new Error('useLanguage needs a LocaleProvider above it')
  return language
}
