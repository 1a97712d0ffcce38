import type { ArchiveReport, Finding } from '../archive/protocol.ts'
import { type ArchiveScope, archiveFiles, archiveScopes } from '../content/archive-files.ts'

/** The findings of one group, in the order of the table. */
export function findingsIn(report: ArchiveReport, scope: ArchiveScope): readonly Finding[] {
  return report.findings.filter(({ id }) => archiveFiles[id].scope === scope)
}

/** What LinkedIn's own list puts in scope and a person thinks of first, as one sentence tells it. */
export type Headline = {
  readonly parts: readonly { readonly id: Finding['id']; readonly count: number }[]
  /** The earliest date among them. */
  readonly from: string | undefined
}

const told: readonly (readonly Finding['id'][])[] = [
  ['shares'],
  ['comments'],
  ['articles'],
  ['votes'],
  ['recommendations-received'],
  ['resumes'],
  ['saved-answers', 'screening-answers'],
]

export function headlineOf({ findings }: ArchiveReport): Headline {
  const parts = told.flatMap((ids) => {
    const found = findings.filter(({ id, count }) => ids.includes(id) && count > 0)
    const [first] = found
    return first ? [{ id: first.id, count: found.reduce((sum, { count }) => sum + count, 0) }] : []
  })
  const dates = findings.flatMap(({ id, first }) => (told.flat().includes(id) && first ? [first] : []))
  return { parts, from: dates.sort()[0] }
}

/** The report as a file for programs. `at`: ISO time. */
export function archiveCountsJson(report: ArchiveReport, at: string): string {
  const groups = archiveScopes.map((scope) => ({ scope, findings: findingsIn(report, scope) }))
  const { unknown, unread, twice } = report
  const file = { type: 'linkedin-ai-opt-out-archive-counts', version: 1, countedAt: at, groups, unknown, unread, twice }
  return `${JSON.stringify(file, null, 2)}\n`
}

/**
 * The report as a table for a spreadsheet (RFC 4180). `names`: of the columns, and of each kind of file and group.
 * A cell that a spreadsheet would take for a formula is made a text.
 */
export function archiveCountsCsv(
  report: ArchiveReport,
  names: { columns: readonly string[]; file: (id: Finding['id']) => string; scope: (scope: ArchiveScope) => string },
): string {
  const rows = archiveScopes.flatMap((scope) =>
    findingsIn(report, scope).map(({ id, count, details, first, last }) => [
      names.scope(scope),
      names.file(id),
      String(count),
      String(details.words ?? ''),
      first ?? '',
      last ?? '',
    ]),
  )
  const others = [...report.unknown, ...report.unread.map(({ name }) => name)].map((name) => ['', name, '', '', '', ''])
  return [names.columns, ...rows, ...others].map((row) => `${row.map(asCell).join(',')}\r\n`).join('')
}

/** Quoted, with an apostrophe before what begins as a formula does. */
function asCell(text: string): string {
  const isFormula = ['=', '+', '-', '@', '\t', '\r', '\0'].some((start) => text.startsWith(start))
  return `"${(isFormula ? `'${text}` : text).replaceAll('"', '""')}"`
}
