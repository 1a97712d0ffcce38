import { GuideLink } from '../../guide/GuideLink.tsx'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage } from '../../i18n/LocaleProvider.tsx'
import { fill } from '../../i18n/translate.ts'
import { useWords } from '../../parts/words.ts'
import { savedArchiveNote } from '../../storage/archive-note.ts'
import { Notice } from '../../ui/Notice.tsx'

/** A reminder for people who have requested their archive and not counted it yet. */
export function ArchiveWaiting() {
  const w = useWords('archive').waiting
  const language = useLanguage()
  const { askedOn, counted } = savedArchiveNote()
  if (!askedOn || counted) return null
  return (
    <Notice>
      <h2>{w.title}</h2>
      <p>{fill(w.text, { date: formatDay(language, askedOn) })}</p>
      <p>
        <GuideLink to="archive">{w.go}</GuideLink>
      </p>
    </Notice>
  )
}
