import { useToday } from '../browser/browser-state.ts'
import { type Evidence, isDue, lastReviewedOn } from '../content/evidence.ts'
import { SourceLink } from '../guide/ClaimText.tsx'
import { useEvidenceText } from '../guide/useEvidenceText.ts'
import { formatMonth } from '../i18n/dates.ts'
import { useLanguage } from '../i18n/LocaleProvider.tsx'
import { fill } from '../i18n/translate.ts'
import { useWords } from '../parts/words.ts'
import styles from './EvidenceNote.module.css'

/**
 * How the label and menu path of a setting were checked, with a link to its sources. Says when its review is overdue.
 * `anchor`: of the entry on the page Sources; `of`: the entry's name, for screen reader users who list links.
 */
export function EvidenceNote({ evidence, anchor, of }: { evidence: Evidence; anchor: `row-${string}`; of: string }) {
  const w = useWords('evidence')
  const shell = useWords('shell')
  const language = useLanguage()
  const today = useToday()
  const isOld = today !== undefined && isDue(evidence, today)
  const text = useEvidenceText()(evidence)
  const softened = isOld ? fill(shell.asOf, { month: formatMonth(language, lastReviewedOn), text }) : text
  return (
    <p className={isOld ? styles.due : styles.note} data-screen-only="">
      <span key={softened}>{softened}</span> <SourceLink anchor={anchor} of={of} />
      {evidence.method !== 'seen' && ` ${w.notSeen}`}
    </p>
  )
}
