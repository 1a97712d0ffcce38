import { useEffect, useRef, useState } from 'react'
import type { ArchiveReport, Finding } from '../../archive/protocol.ts'
import { announce } from '../../browser/announcement.tsx'
import { useToday } from '../../browser/browser-state.ts'
import { saveFile } from '../../browser/save-file.ts'
import {
  type ArchiveDetail,
  type ArchiveFileFacts,
  type ArchiveScope,
  archiveDetails,
  archiveFiles,
  archiveScopes,
  notInArchive,
} from '../../content/archive-files.ts'
import { hostOf, links } from '../../content/links.ts'
import { archiveCountsCsv, archiveCountsJson, findingsIn, headlineOf } from '../../formats/archive-counts.ts'
import { fileName } from '../../formats/progress-file.ts'
import { ClaimText, SourceLink } from '../../guide/ClaimText.tsx'
import { OutsideLink } from '../../guide/OutsideLink.tsx'
import { formatKnownDate, formatMonth } from '../../i18n/dates.ts'
import { useLanguage } from '../../i18n/LocaleProvider.tsx'
import { besideEachOther, joined, listed } from '../../i18n/marks.ts'
import { fill } from '../../i18n/translate.ts'
import { useWords } from '../../parts/words.ts'
import { saveArchiveNote, savedArchiveNote } from '../../storage/archive-note.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import styles from './ArchivePage.module.css'
import { useCounted } from './useCounted.ts'

type ReportProps = { report: ArchiveReport; isSample: boolean; onForget: () => void }

/** What the archive holds, group by group, beside what LinkedIn says of each. */
export function ArchiveReportView({ report, isSample, onForget }: ReportProps) {
  const w = useWords('archive')
  const language = useLanguage()
  const counted = useCounted()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: false }), [])
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {w.report.title}
      </h2>
      {isSample && (
        <Notice>
          <p>{w.open.sampleIs}</p>
        </Notice>
      )}
      <Headline report={report} />
      <p className={styles.soft}>{joined(language, w.report.whose, counted(w.report.several, report.sources))}</p>
      {archiveScopes.map((scope) => (
        <Group key={scope} scope={scope} findings={findingsIn(report, scope)} />
      ))}
      <section>
        <h3>{w.report.missing.title}</h3>
        <ul>
          {notInArchive.map(({ id, claim }) => (
            <li key={id}>
              <ClaimText claim={claim} text={w.report.missing[id]} />
            </li>
          ))}
        </ul>
      </section>
      <NotCounted report={report} />
      <Delete />
      <Take report={report} isSample={isSample} onForget={onForget} />
    </>
  )
}

function Headline({ report }: { report: ArchiveReport }) {
  const w = useWords('archive').report
  const files = useWords('archive-files')
  const language = useLanguage()
  const counted = useCounted()
  const { scope, parts, from } = headlineOf(report)
  if (!scope) return <p className={styles.headline}>{w.headlineNone}</p>
  const list = listed(
    language,
    parts.map(({ id, count }) => counted(files[id].count, count)),
  )
  if (scope === 'by-our-reading') return <p className={styles.headline}>{fill(w.headlineByReading, { list })}</p>
  const text = from ? fill(w.headline, { list, month: formatMonth(language, from) }) : fill(w.headlineUndated, { list })
  return <p className={styles.headline}>{text}</p>
}

function Group({ scope, findings }: { scope: ArchiveScope; findings: readonly Finding[] }) {
  const w = useWords('archive').report
  const { title, text } = w.groups[scope]
  const [first] = findings
  const claim = first ? archiveFiles[first.id].claim : scope === 'not-used' ? 'used-not-list' : 'used-list'
  return (
    <section className={styles.group}>
      <h3>{title}</h3>
      <p>
        {`${text} `}
        <SourceLink anchor={claim} of={title} />
      </p>
      {findings.length === 0 ? (
        <p>{w.none}</p>
      ) : (
        <ul className={styles.findings}>
          {findings.map((finding) => (
            <FindingRow key={finding.id} finding={finding} />
          ))}
        </ul>
      )}
    </section>
  )
}

function FindingRow({ finding }: { finding: Finding }) {
  const w = useWords('archive').report
  const { name, count } = useWords('archive-files')[finding.id]
  const language = useLanguage()
  const counted = useCounted()
  const day = (date: string) => formatKnownDate(language, date, '')
  const { first, last, undated, unread, years } = finding
  const lines = [
    ...shownDetails(finding).map(([detail, number]) => counted(w.details[detail], number)),
    ...(undated > 0 && years.length > 0 ? [counted(w.undated, undated)] : []),
    ...(unread > 0 ? [counted(w.unreadRows, unread)] : []),
  ]
  return (
    <li className={styles.finding}>
      <h4>{name}</h4>
      <p className={styles.count}>{counted(count, finding.count)}</p>
      {first && last && <p className={styles.soft}>{first === last ? day(first) : day(`${first}/${last}`)}</p>}
      {lines.length > 0 && <p className={styles.soft}>{besideEachOther(lines)}</p>}
      {years.length > 1 && <Years name={name} years={years} />}
    </li>
  )
}

/** The details to show: without those that repeat the count. */
function shownDetails({ id, count, details }: Finding): readonly (readonly [ArchiveDetail, number])[] {
  const { shape }: ArchiveFileFacts = archiveFiles[id]
  return archiveDetails.flatMap((detail) => {
    const number = details[detail]
    if (number === undefined || (detail === 'with-text' && number === count)) return []
    return number > 0 || (detail === 'sent' && shape.kind !== 'table') ? [[detail, number] as const] : []
  })
}

/** A bar chart by year, and the same numbers as a table for screen readers. */
function Years({ name, years }: { name: string; years: Finding['years'] }) {
  const w = useWords('archive').report
  const language = useLanguage()
  const numbers = new Intl.NumberFormat(language.locale)
  const from = years[0]?.[0] ?? 0
  const to = years.at(-1)?.[0] ?? from
  const most = Math.max(...years.map(([, count]) => count))
  const width = to - from + 1
  return (
    <details className={styles.years}>
      <summary>
        <svg viewBox={`0 0 ${width * 6} 24`} width={width * 6} height="24" aria-hidden="true" focusable="false">
          {years.map(([year, count]) => {
            const height = Math.max(1, (count / most) * 24)
            return <rect key={year} x={(year - from) * 6} y={24 - height} width="5" height={height} />
          })}
        </svg>
        <span>{w.byYear}</span>
      </summary>
      <table>
        <caption className="visually-hidden">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{w.year}</th>
            <th scope="col">{w.table.count}</th>
          </tr>
        </thead>
        <tbody>
          {years.map(([year, count]) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>{numbers.format(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

/** Files of the archive that are in none of the counts, with the reason. */
function NotCounted({ report: { unknown, unread, twice } }: { report: ArchiveReport }) {
  const w = useWords('archive').report
  return (
    <>
      {unread.length > 0 && (
        <section>
          <h3>{w.unread.title}</h3>
          <ul>
            {unread.map(({ name, reason }) => (
              <li key={`${name}${reason}`}>
                <bdi>{name}</bdi> <span>{w.unread.reasons[reason]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {twice.length > 0 && <Names title={w.twice.title} names={twice} />}
      {unknown.length > 0 && <Names title={w.unknown.title} text={w.unknown.text} names={unknown} />}
    </>
  )
}

/** Limit of listed names. LinkedIn's archives have fewer files. */
const mostNames = 200

function Names({ title, text, names }: { title: string; text?: string; names: readonly string[] }) {
  return (
    <section>
      <h3>{title}</h3>
      {text && <p>{text}</p>}
      <ul>
        {[...new Set(names)].slice(0, mostNames).map((name) => (
          <li key={name}>
            <bdi className={styles.name}>{name}</bdi>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Delete() {
  const w = useWords('archive').report.delete
  const href = links['job-application']
  return (
    <section>
      <h3>{w.title}</h3>
      <p>
        <ClaimText claim="past-remove" text={w.text} />
      </p>
      <p>{w.limits}</p>
      <p>
        <OutsideLink href={href}>{fill(w.jobs, { host: hostOf(href) })}</OutsideLink>
      </p>
    </section>
  )
}

/** Ways to save the report. Nothing of it is saved without being asked. */
function Take({ report, isSample, onForget }: ReportProps) {
  const w = useWords('archive').report
  const files = useWords('archive-files')
  const today = useToday()
  const [kept, setKept] = useState<boolean>()
  function keep() {
    const { askedOn } = savedArchiveNote()
    const counts = report.findings.map(({ id, count, first, last }) => ({
      id,
      count,
      ...(first && { first }),
      ...(last && { last }),
    }))
    const isKept = saveArchiveNote({ ...(askedOn && { askedOn }), counted: { on: today ?? '', counts } })
    setKept(isKept)
    announce(isKept ? w.kept : w.notKept)
  }
  function save(kind: 'archive-counts' | 'archive-table') {
    const at = new Date().toISOString()
    if (kind === 'archive-counts')
      return saveFile(fileName(kind, at), archiveCountsJson(report, at), 'application/json')
    const names = {
      columns: [w.table.group, w.table.what, w.table.count, w.table.words, w.table.from, w.table.to],
      file: (id: Finding['id']) => files[id].name,
      scope: (scope: ArchiveScope) => w.groups[scope].title,
    }
    saveFile(fileName(kind, at), archiveCountsCsv(report, names), 'text/csv')
  }
  return (
    <div className={styles.choices} data-screen-only="">
      {!isSample && (
        <Button look="primary" onClick={keep}>
          {w.keep}
        </Button>
      )}
      <Button look="plain" onClick={() => window.print()}>
        {w.print}
      </Button>
      <Button look="plain" onClick={() => save('archive-counts')}>
        {w.json}
      </Button>
      <Button look="plain" onClick={() => save('archive-table')}>
        {w.csv}
      </Button>
      <Button look="link" onClick={onForget}>
        {w.again}
      </Button>
      {kept !== undefined && <p className={styles.kept}>{kept ? w.kept : w.notKept}</p>}
    </div>
  )
}
