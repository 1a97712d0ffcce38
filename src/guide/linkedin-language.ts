import { useHydrated } from '../browser/browser-state.ts'
import { useLanguage } from '../i18n/LocaleProvider.tsx'
import { useChosenLinkedInLanguage } from '../storage/linkedin-language.ts'

/** The language LinkedIn is shown in: the chosen one, else the one the page's language suggests. */
export function useLinkedInLanguage(): string {
  const { linkedIn } = useLanguage()
  const isHydrated = useHydrated()
  const chosen = useChosenLinkedInLanguage((state) => state.tag)
  return (isHydrated && chosen) || linkedIn
}
