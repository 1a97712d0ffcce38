import type { MenuLabel } from '../content/linkedin-labels.ts'
import { useLinkedInLanguage } from './linkedin-language.ts'
import { useOwnLabels } from './own-labels.ts'

/** One of LinkedIn's labels as the person sees it there. */
export type ShownLabel = { readonly text: string; readonly lang: string; readonly mayDiffer: boolean }

/** A label in the language LinkedIn is shown in, or in English where it is not known. May suspend. */
export function useLabel(): (label: MenuLabel) => ShownLabel {
  const lang = useLinkedInLanguage()
  const own = useOwnLabels(lang)
  return (label) => {
    const sure = own?.sure[label]
    const text = sure ?? own?.mayDiffer[label]
    if (lang === 'en' || text === undefined) return { text: label, lang: 'en', mayDiffer: false }
    return { text, lang, mayDiffer: sure === undefined }
  }
}
