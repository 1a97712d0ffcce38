import type { Label } from '../content/linkedin-labels/label.ts'
import { useLinkedInLanguage } from '../guide/linkedin-language.ts'
import { useLabelsIn } from '../parts/labels.ts'

/** One of LinkedIn's labels, as the person sees it there. */
export type ShownLabel = { readonly text: string; readonly lang: string; readonly mayDiffer: boolean }

/** A label in the language LinkedIn is shown in. Falls back to English if it is unknown or not loaded. */
export function useLabel(): (label: Label) => ShownLabel {
  const lang = useLinkedInLanguage()
  const labels = useLabelsIn(lang)
  return ({ id, en }) => {
    const sure = labels?.sure[id]
    const text = sure ?? labels?.mayDiffer[id]
    if (lang === 'en' || text === undefined) return { text: en, lang: 'en', mayDiffer: false }
    return { text, lang, mayDiffer: sure === undefined }
  }
}
