import type { ReactNode } from 'react'
import { useToday } from '../browser/browser-state.ts'
import { checkupItems } from '../content/checkup.ts'
import { type ClaimFacts, type ClaimId, claims, claimTopics } from '../content/claims.ts'
import { type Evidence, isDue, lastReviewedOn } from '../content/evidence.ts'
import { type Label, menuLabel, rowLabel } from '../content/linkedin-labels/label.ts'
import { hostOf } from '../content/links.ts'
import { languages } from '../content/locales/index.ts'
import type { MenuPlace } from '../content/menu-place.ts'
import { settings } from '../content/settings.ts'
import { type SourceFacts, type SourceId, sources } from '../content/sources.ts'
import { OutsideLink } from '../guide/OutsideLink.tsx'
import { PageFrame } from '../guide/PageFrame.tsx'
import { useEvidenceText } from '../guide/useEvidenceText.ts'
import { formatKnownDate, formatMonth } from '../i18n/dates.ts'
import { useLanguage } from '../i18n/LocaleProvider.tsx'
import { bracketed, labelled } from '../i18n/marks.ts'
import { fill, fillElements, pluralForm } from '../i18n/translate.ts'
import { LinkedInLabel } from '../linkedin/MenuPath.tsx'
import { useWords } from '../parts/words.ts'
import styles from './SourcesPage.module.css'

type Row = { id: string; label: Label; place: MenuPlace; evidence: Evidence; isConfirmed: boolean }

const rows: readonly Row[] = [
  ...settings.map((setting) => ({ ...setting, label: rowLabel(setting), isConfirmed: setting.confirmed })),
  ...checkupItems.map((item) => ({ ...item, label: rowLabel(item), isConfirmed: true })),
]

/** Every claim of the guide with its source, date, method, grade and review date. */
export function SourcesPage() {
  const w = useWords('sources')
  const evidence = useWords('evidence')
  const words = useWords('claims')
  const language = useLanguage()
  const all = Object.entries(claims) as [ClaimId, ClaimFacts][]
  const seen = [...all.map(([, claim]) => claim), ...rows.map((row) => row.evidence)].filter(
    ({ method }) => method === 'seen',
  ).length
  return (
    <PageFrame title={w.title} description={w.description}>
      <p>{w.lede}</p>
      <p>{seen === 0 ? w.neverSeen : fill(pluralForm(language.tag, w.someSeen, seen), { count: seen })}</p>
      <p>{fill(w.reviewed, { date: formatKnownDate(language, lastReviewedOn, evidence.unknownDate) })}</p>
      <h2>{w.grades}</h2>
      <ul>
        {(['A', 'B', 'C', 'D'] as const).map((grade) => (
          <li key={grade}>{`${grade}${language.marks.stop}${evidence.grade[grade]}`}</li>
        ))}
      </ul>
      {claimTopics.map((topic) => (
        <section key={topic}>
          <h2>{w.topics[topic]}</h2>
          <ul className={styles.claims}>
            {all
              .filter(([, claim]) => claim.topic === topic)
              .map(([id, claim]) => (
                <ClaimEntry key={id} id={id} text={words[id]} evidence={claim} />
              ))}
          </ul>
        </section>
      ))}
      <section>
        <h2>{w.rows}</h2>
        <ul className={styles.claims}>
          {rows.map(({ id, label, place, evidence: of, isConfirmed }) => (
            <ClaimEntry
              key={id}
              id={`row-${id}`}
              text={fillElements(isConfirmed ? w.row : w.rowUnconfirmed, {
                row: <LinkedInLabel label={label} />,
                section: <Place place={place} />,
              })}
              evidence={of}
            />
          ))}
        </ul>
      </section>
    </PageFrame>
  )
}

function Place({ place: { section, group } }: { place: MenuPlace }) {
  const language = useLanguage()
  return (
    <>
      <LinkedInLabel label={menuLabel(section)} />
      {group && language.marks.comma}
      {group && <LinkedInLabel label={menuLabel(group)} />}
    </>
  )
}

function ClaimEntry({ id, text, evidence }: { id: string; text: ReactNode; evidence: Evidence }) {
  const w = useWords('sources')
  const words = useWords('evidence')
  const shell = useWords('shell')
  const language = useLanguage()
  const today = useToday()
  const evidenceText = useEvidenceText()
  const isOld = today !== undefined && isDue(evidence, today)
  const softened = isOld ? fillElements(shell.asOf, { month: formatMonth(language, lastReviewedOn), text }) : text
  const dated = (date: string) => formatKnownDate(language, date, words.unknownDate)
  return (
    <li id={id} className={isOld ? styles.due : styles.claim} tabIndex={-1}>
      <p key={`text${isOld}`} className={styles.text}>
        {softened}
      </p>
      <p className={styles.facts}>{evidenceText(evidence)}</p>
      <p className={styles.facts} key={String(isOld)}>
        {isOld ? w.due : fill(w.again, { date: dated(evidence.reviewBy) })}
      </p>
      <ul className={styles.sources}>
        {evidence.sources.map((source) => (
          <li key={source}>
            <SourceEntry id={source} />
          </li>
        ))}
      </ul>
    </li>
  )
}

function SourceEntry({ id }: { id: SourceId }) {
  const w = useWords('sources')
  const words = useWords('evidence')
  const language = useLanguage()
  const source: SourceFacts = sources[id]
  // Names and titles are recorded once, in English.
  const name = <span lang="en">{labelled(languages[0], source.publisher, source.title)}</span>
  const details = [
    formatKnownDate(language, source.date, words.unknownDate),
    source.url ? [] : w.noAddress,
    source.readVia ? w.via[source.readVia] : [],
    source.homePageOnly ? w.homeOnly : [],
  ].flat()
  return (
    <>
      {source.url ? (
        <OutsideLink href={source.url}>
          {name}
          {`${language.marks.comma}${hostOf(source.url)}`}
        </OutsideLink>
      ) : (
        name
      )}{' '}
      <span className={styles.detail}>{bracketed(language, details.join(language.marks.semicolon))}</span>
    </>
  )
}
