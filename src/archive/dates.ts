/**
 * Parses a date of LinkedIn's archive into a number such as 20110304, with 00 for a missing month or day. Returns 0
 * if it is not a date, is impossible, or is ambiguous. `today`: in the same form. `life`: a job or school,
 * which may lie long before LinkedIn or some years ahead.
 */
export function readDate(text: string, today: number, life = false): number {
  return checkedDate(parse(text.trim(), today), today, life)
}

/** The date, or 0 if it does not exist or is implausible. Dates as in readDate. */
export function checkedDate(found: number, today: number, life: boolean): number {
  if (!(found > 0)) return 0
  const [year, month, day] = [Math.floor(found / 10_000), Math.floor(found / 100) % 100, found % 100]
  if (month > 12 || day > daysIn(year, month)) return 0
  if (life) return year >= 1900 && year <= Math.floor(today / 10_000) + 10 ? found : 0
  // LinkedIn opened in 2003, and its staff used it a little earlier. A day ahead is another time zone.
  if (year < 2002) return 0
  return found <= today || found === nextDay(today) ? found : 0
}

/** `2011-03-04`, `2011-03` or `2011` of such a number. */
export function writtenDate(date: number): string {
  const text = String(date)
  const parts = [text.slice(0, 4), text.slice(4, 6), text.slice(6, 8)]
  return parts.filter((part, at) => at === 0 || part !== '00').join('-')
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const full = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** 1 to 12, or 99 for a word that is not an English month. Other languages were never seen, so they are not guessed. */
function monthOf(word: string | undefined): number {
  const small = (word ?? '').toLowerCase()
  const at = small === 'sept' ? 8 : small.length === 3 ? months.indexOf(small) : full.indexOf(small)
  return at < 0 ? 99 : at + 1
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function nextDay(date: number): number {
  const next = new Date(Date.UTC(Math.floor(date / 10_000), (Math.floor(date / 100) % 100) - 1, (date % 100) + 1))
  return next.getUTCFullYear() * 10_000 + (next.getUTCMonth() + 1) * 100 + next.getUTCDate()
}

const joined = (year: number, month: number, day: number) => {
  // A month or day written as 0 is an error; a missing one is not written at all.
  return month === 0 || day === 0 ? 0 : year * 10_000 + month * 100 + day
}

/** A two-digit year is of this century, as LinkedIn is. */
const yearOf = (text: string | undefined, today: number) => {
  const year = Number(text)
  if (text?.length !== 2) return year
  return year + 2000 <= Math.floor(today / 10_000) ? year + 2000 : 9999
}

const forms: readonly (readonly [pattern: RegExp, read: (found: RegExpExecArray, today: number) => number])[] = [
  // 2025-10-05 13:53:13, 2024/02/01 15:02:55 UTC, 2024-05-01
  [/^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T].*)?$/, ([, y, m, d]) => joined(Number(y), Number(m), Number(d))],
  // 1/29/26, 2:37 PM; month first, as LinkedIn writes it
  [
    /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})(?:,?\s.*)?$/,
    ([, m, d, y], today) => joined(yearOf(y, today), Number(m), Number(d)),
  ],
  // 08 Feb 2026, and 4-Apr-21 when saved by a spreadsheet
  [
    /^(\d{1,2})[ -]([A-Za-z]{3,9})[ -](\d{2}|\d{4})(?:,? .*)?$/,
    ([, d, m, y], today) => joined(yearOf(y, today), monthOf(m), Number(d)),
  ],
  // Tue Oct 07 09:12:01 UTC 2025
  [
    /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{1,2}) [\d:]+ \S+ (\d{4})$/,
    ([, m, d, y]) => joined(Number(y), monthOf(m), Number(d)),
  ],
  // Jul 11, 2025 10:00 AM - …, Jan 15, 1990
  [/^([A-Za-z]{3,9}) (\d{1,2}), (\d{4})(?:\s.*)?$/, ([, m, d, y]) => joined(Number(y), monthOf(m), Number(d))],
  // Mar 2020
  [/^([A-Za-z]{3,9}) (\d{4})$/, ([, m, y]) => Number(y) * 10_000 + monthOf(m) * 100],
  // 2017
  [/^(\d{4})$/, ([, y]) => Number(y) * 10_000],
  // You uploaded a feed photo on March 9, 2025 at 10:54 PM (GMT)
  [/ on ([A-Z][a-z]{2,8}) (\d{1,2}), (\d{4}) at /, ([, m, d, y]) => joined(Number(y), monthOf(m), Number(d))],
]

function parse(text: string, today: number): number {
  if (text.length > 200) return 0
  for (const [pattern, read] of forms) {
    const found = pattern.exec(text)
    if (found) return read(found, today)
  }
  return 0
}
