import type { Evidence } from '../content/evidence.ts'
import { formatKnownDate } from '../i18n/dates.ts'
import { useLanguage } from '../i18n/LocaleProvider.tsx'
import { joined } from '../i18n/marks.ts'
import { fill } from '../i18n/translate.ts'
import { useWords } from '../parts/words.ts'

/** How a statement was checked, when, and how strong that is, as a text. */
export function useEvidenceText(): (evidence: Evidence) => string {
  const w = useWords('evidence')
  const shell = useWords('shell')
  const language = useLanguage()
  return ({ method, asOf, grade, seen }) => {
    const dated = (date: string) => formatKnownDate(language, date, w.unknownDate)
    if (seen) {
      const linkedIn = new Intl.DisplayNames(language.locale, { type: 'language' }).of(seen.language) ?? seen.language
      const device = shell.device.names[seen.device]
      return fill(w.seenOn, { method: w.method[method], date: dated(seen.on), language: linkedIn, device })
    }
    const how = fill(w.asOf, { method: w.method[method], date: dated(asOf) })
    return joined(language, how, method === 'search' ? w.searched : w.grade[grade])
  }
}
