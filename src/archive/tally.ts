import type { ArchiveDetail, ArchiveFileId } from '../content/archive-files.ts'
import { writtenDate } from './dates.ts'
import type { Finding } from './protocol.ts'

/** Counts while a file is read. Plain data, so that a second reading of the same rows can start from a copy. */
export type Tally = {
  count: number
  details: Map<ArchiveDetail, number>
  /** Rows by year, from 1900 on. */
  years: Uint32Array
  /** As 20110304, 0 for none. */
  first: number
  last: number
  undated: number
  unread: number
}

export const emptyTally = (): Tally => ({
  count: 0,
  details: new Map(),
  years: new Uint32Array(200),
  first: 0,
  last: 0,
  undated: 0,
  unread: 0,
})

export function addDetail(tally: Tally, detail: ArchiveDetail, by: number): void {
  tally.details.set(detail, (tally.details.get(detail) ?? 0) + by)
}

const firstYear = 1900

/** Records the date of a counted row. `date`: as 20110304, 0 where it could not be read. */
export function addDate(tally: Tally, date: number): void {
  if (date === 0) {
    tally.undated += 1
    return
  }
  const year = Math.floor(date / 10_000) - firstYear
  tally.years[year] = (tally.years[year] ?? 0) + 1
  if (tally.first === 0 || date < tally.first) tally.first = date
  if (date > tally.last) tally.last = date
}

/** Number of words: what is between spaces and contains a letter or a digit. */
export function wordsIn(text: string): number {
  let words = 0
  for (const part of text.split(/\s+/u)) if (/[\p{L}\p{N}]/u.test(part)) words += 1
  return words
}

/** Merges tallies of one kind into a finding, as LinkedIn splits big files into parts. */
export function findingOf(id: ArchiveFileId, tallies: readonly Tally[]): Finding {
  const all = emptyTally()
  for (const tally of tallies) {
    all.count += tally.count
    all.undated += tally.undated
    all.unread += tally.unread
    for (const [detail, count] of tally.details) addDetail(all, detail, count)
    for (const [year, count] of tally.years.entries()) all.years[year] = (all.years[year] ?? 0) + count
    if (tally.first && (all.first === 0 || tally.first < all.first)) all.first = tally.first
    all.last = Math.max(all.last, tally.last)
  }
  return {
    id,
    count: all.count,
    details: Object.fromEntries(all.details),
    ...(all.first && { first: writtenDate(all.first), last: writtenDate(all.last) }),
    years: [...all.years].flatMap((count, year) => (count > 0 ? [[year + firstYear, count] as const] : [])),
    undated: all.undated,
    unread: all.unread,
  }
}
