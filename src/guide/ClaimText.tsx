import type { ClaimId } from '../content/claims.ts'
import { lastReviewedOn } from '../content/evidence.ts'
import { formatMonth } from '../i18n/dates.ts'
import { useLanguage } from '../i18n/LocaleProvider.tsx'
import { fill } from '../i18n/translate.ts'
import { useWords } from '../parts/words.ts'
import styles from './ClaimText.module.css'
import { GuideLink } from './GuideLink.tsx'
import { useIsDue } from './useIsDue.ts'

/** A statement with a link to its source. Past its review date it is marked and worded more carefully. */
export function ClaimText({ claim, text }: { claim: ClaimId; text: string }) {
  const w = useWords('shell')
  const language = useLanguage()
  const isOld = useIsDue(claim)
  const softened = isOld ? fill(w.asOf, { month: formatMonth(language, lastReviewedOn), text }) : text
  return (
    <span className={isOld ? styles.due : undefined}>
      <span key={softened}>{softened}</span> <SourceLink anchor={claim} of={text} />
    </span>
  )
}

/** A link to an entry of the page Sources. `of`: what it is the source of, for screen reader users who list links. */
export function SourceLink({ anchor, of }: { anchor: ClaimId | `row-${string}`; of: string }) {
  const w = useWords('shell')
  return (
    <GuideLink
      className={styles.source}
      to="sources"
      end={`#${anchor}`}
      aria-label={fill(w.sourceOf, { of })}
      data-screen-only=""
    >
      {w.source}
    </GuideLink>
  )
}
