import { useHydrated } from '../browser/browser-state.ts'
import { useLanguage } from '../i18n/LocaleProvider.tsx'
import { useChosenLinkedInLanguage } from '../storage/linkedin-language.ts'

/** The language LinkedIn is shown in: the chosen one, else the page's. */
export function useLinkedInLanguage(): string {
  const { tag } = useLanguage()
  const isHydrated = useHydrated()
  const chosen = useChosenLinkedInLanguage((state) => state.tag)
  return (isHydrated && chosen) || tag
}
