type LookAgain = {
  /** ISO date, in the person's time zone. */
  on: string
  title: string
  text: string
  /** Address of the guide. Not of LinkedIn's menu, which may have moved by then. */
  url: string
  /** ISO time at which the file is made. */
  madeAt: string
}

/**
 * A calendar file (iCalendar, RFC 5545) with one all-day event and a reminder at nine in the morning. It has no time
 * zone, so it is on that day wherever the person is. The same address gives the same UID, so a new date replaces the
 * old one.
 */
export function calendarFile({ on, title, text, url, madeAt }: LookAgain): string {
  const day = (iso: string) => iso.replaceAll('-', '')
  const next = new Date(Date.parse(`${on}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//linkedin-ai-opt-out//guide//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:look-again@${new URL(url).hostname}.linkedin-ai-opt-out`,
    `DTSTAMP:${madeAt.replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${day(on)}`,
    `DTEND;VALUE=DATE:${day(next)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(`${text}\n${url}`)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

const escaped = (text: string) => text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll('\n', '\\n')

/** Folds a line: at most 75 octets, continued on the next line after a space, without splitting a character. */
function folded(line: string): string {
  const size = (text: string) => new TextEncoder().encode(text).length
  let folds = ''
  let rest = ''
  for (const letter of line) {
    if (size(rest + letter) > 75) {
      folds += `${rest}\r\n`
      rest = ' '
    }
    rest += letter
  }
  return folds + rest
}
