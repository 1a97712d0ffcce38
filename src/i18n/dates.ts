// A day is written with its month in words: 3/11 is a different day in the US and in Europe.
const day = { day: 'numeric', month: 'long', year: 'numeric' } as const
const month = { month: 'long', year: 'numeric' } as const
const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const

/** English dates are British: 23 November 2026. */
const inLocale = (tag: string) => (tag === 'en' ? 'en-GB' : tag)

const formatters = new Map<string, Intl.DateTimeFormat>()

/** Cached, because making a formatter takes some 50 ms on a slow phone, and it would happen at an answer. */
function formatter(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  // The time zone is part of the key: people travel with a tab open.
  const key = `${tag} ${new Date().getTimezoneOffset()} ${JSON.stringify(options)}`
  const kept = formatters.get(key) ?? new Intl.DateTimeFormat(inLocale(tag), options)
  formatters.set(key, kept)
  return kept
}

/** `23 November 2026` from an ISO time in the person's time zone, or from an ISO date, which is the same day everywhere. */
export function formatDay(tag: string, iso: string): string {
  const isDate = iso.length === 'yyyy-mm-dd'.length
  return formatter(tag, isDate ? { ...day, timeZone: 'UTC' } : day).format(new Date(iso))
}

/** `14:02` from an ISO time, in the person's time zone. */
export function formatTime(tag: string, iso: string): string {
  return formatter(tag, clock).format(new Date(iso))
}

/** `23 November 2026, 14:02` from an ISO time, in the person's time zone. */
export function formatDayAndTime(tag: string, iso: string): string {
  return `${formatDay(tag, iso)}, ${formatTime(tag, iso)}`
}

/** `November 2026` from an ISO date. */
export function formatMonth(tag: string, isoDate: string): string {
  return formatter(tag, { ...month, timeZone: 'UTC' }).format(new Date(isoDate))
}

/**
 * The date of a source, as precise as known: a day, a month, a year, a span (`2024-09/2026`),
 * or `unknown`, whose text is passed in. Formatted in UTC, so that no time zone moves it to another day.
 */
export function formatKnownDate(tag: string, date: string, unknown: string): string {
  if (date === 'unknown') return unknown
  const [from = '', to] = date.split('/')
  const one = (part: string) =>
    part.length === 4
      ? part
      : formatter(tag, { ...(part.length === 7 ? month : day), timeZone: 'UTC' }).format(new Date(part))
  return to ? `${one(from)} – ${one(to)}` : one(from)
}
