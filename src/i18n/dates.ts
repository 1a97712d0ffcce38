import type { Language } from '../content/locales/index.ts'

// A day is written with its month in words: 3/11 is a different day in the US and in Europe.
const day = { day: 'numeric', month: 'long', year: 'numeric' } as const
const month = { month: 'long', year: 'numeric' } as const
const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const

const formatters = new Map<string, Intl.DateTimeFormat>()

/** Cached, because making a formatter takes some 50 ms on a slow phone, and it would happen at an answer. */
function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  // The time zone is part of the key: people travel with a tab open.
  const key = `${locale} ${new Date().getTimezoneOffset()} ${JSON.stringify(options)}`
  const kept = formatters.get(key) ?? new Intl.DateTimeFormat(locale, options)
  formatters.set(key, kept)
  return kept
}

function written({ locale, firstOfMonth }: Language, options: Intl.DateTimeFormatOptions, iso: string): string {
  const parts = formatter(locale, options).formatToParts(new Date(iso))
  return parts.map(({ type, value }) => (type === 'day' && value === '1' ? (firstOfMonth ?? value) : value)).join('')
}

/** `23 November 2026` from an ISO time in the person's time zone, or from an ISO date, which is the same day everywhere. */
export function formatDay(language: Language, iso: string): string {
  const isDate = iso.length === 'yyyy-mm-dd'.length
  return written(language, isDate ? { ...day, timeZone: 'UTC' } : day, iso)
}

/** `14:02` from an ISO time, in the person's time zone. */
export function formatTime(language: Language, iso: string): string {
  return written(language, clock, iso)
}

/** `23 November 2026, 14:02` from an ISO time, in the person's time zone. */
export function formatDayAndTime(language: Language, iso: string): string {
  return `${formatDay(language, iso)}${language.marks.dayAndTime}${formatTime(language, iso)}`
}

/** `November 2026` from an ISO date. */
export function formatMonth(language: Language, isoDate: string): string {
  return written(language, { ...month, timeZone: 'UTC' }, isoDate)
}

/**
 * The date of a source, as precise as known: a day, a month, a year, a span (`2024-09/2026`),
 * or `unknown`, whose text is passed in. Formatted in UTC, so that no time zone moves it to another day.
 */
export function formatKnownDate(language: Language, date: string, unknown: string): string {
  if (date === 'unknown') return unknown
  const [from = '', to] = date.split('/')
  const one = (part: string) =>
    part.length === 4 ? part : written(language, { ...(part.length === 7 ? month : day), timeZone: 'UTC' }, part)
  return to ? `${one(from)}${language.marks.range}${one(to)}` : one(from)
}
