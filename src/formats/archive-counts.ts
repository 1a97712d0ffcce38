import type { ArchiveReport, Finding } from '../archive/protocol.ts'
import { type ArchiveFileFacts, type ArchiveScope, archiveFiles, archiveScopes } from '../content/archive-files.ts'

/** The findings of one group, in the order of the table. */
export function findingsIn(report: ArchiveReport, scope: ArchiveScope): readonly Finding[] {
  return report.findings.filter(({ id }) => archiveFiles[id].scope === scope)
}

/** What LinkedIn's list may cover, for the report's first sentence. */
export type Headline = {
  /**
   * The group that the parts are from: what the list names, else what it covers by our reading. Undefined if both are
   * empty.
   */
  readonly scope: 'in-scope' | 'by-our-reading' | undefined
  readonly parts: readonly { readonly id: Finding['id']; readonly count: number }[]
  /** The earliest known date among them, without jobs and schools, which may begin long before LinkedIn. */
  readonly from: string | undefined
}

/** Data for the first sentence of a report. It covers every finding of the group, not a selection. */
export function headlineOf(report: ArchiveReport): Headline {
  const groups = (['in-scope', 'by-our-reading'] as const).map((scope) => ({
    scope,
    found: findingsIn(report, scope).filter(({ count }) => count > 0),
  }))
  const { scope, found } = groups.find((group) => group.found.length > 0) ?? { scope: undefined, found: [] }
  const dates = found.flatMap(({ id, first }) => (first && !datesALife(id) ? [first] : []))
  return { scope, parts: found.map(({ id, count }) => ({ id, count })), from: dates.sort()[0] }
}

function datesALife(id: Finding['id']): boolean {
  const { shape }: ArchiveFileFacts = archiveFiles[id]
  return shape.kind === 'table' && shape.dates === 'life'
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
 * A cell that a spreadsheet would evaluate as a formula is turned into text.
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

/** A quoted cell, with an apostrophe before anything that begins like a formula. */
function asCell(text: string): string {
  const isFormula = ['=', '+', '-', '@', '\t', '\r', '\0'].some((start) => text.startsWith(start))
  return `"${(isFormula ? `'${text}` : text).replaceAll('"', '""')}"`
}
