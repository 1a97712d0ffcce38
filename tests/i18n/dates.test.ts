import { afterEach, describe, expect, test, vi } from 'vitest'
import { languages } from '../../src/content/locales/index.ts'
import { formatDay, formatDayAndTime, formatKnownDate, formatMonth, formatTime } from '../../src/i18n/dates.ts'

const [english, german, french] = languages

afterEach(() => void vi.unstubAllEnvs())

/** Runs in a zone of the world. Node follows the variable while it runs. */
function inZone(zone: string): void {
  vi.stubEnv('TZ', zone)
  const hour = new Intl.DateTimeFormat('en', { hour: '2-digit', hourCycle: 'h23' })
  const inThatZone = new Intl.DateTimeFormat('en', { hour: '2-digit', hourCycle: 'h23', timeZone: zone })
  const noon = new Date('2026-11-23T12:00:00Z')
  expect(hour.format(noon), 'the zone was not taken over').toBe(inThatZone.format(noon))
}

describe('a time is told in the person’s own zone', () => {
  test.each([
    ['Europe/Berlin', '23 November 2026, 14:02'],
    ['America/Los_Angeles', '23 November 2026, 05:02'],
    ['Asia/Kolkata', '23 November 2026, 18:32'],
    ['Pacific/Auckland', '24 November 2026, 02:02'],
  ])('in %s it is %s', (zone, text) => {
    inZone(zone)
    expect(formatDayAndTime(english, '2026-11-23T13:02:00.000Z')).toBe(text)
  })

  test('midnight is 00:00 and not 24:00', () => {
    inZone('Europe/Berlin')
    expect(formatTime(english, '2026-11-23T23:00:00.000Z')).toBe('00:00')
    expect(formatDay(english, '2026-11-23T23:00:00.000Z')).toBe('24 November 2026')
  })

  test('the night the clocks change has its hour twice, and both are told', () => {
    inZone('Europe/Berlin')
    expect(formatTime(english, '2026-10-25T00:30:00.000Z')).toBe('02:30')
    expect(formatTime(english, '2026-10-25T01:30:00.000Z')).toBe('02:30')
  })
})

test('a month is in words in each language, because 3/11 is another day in the US than in Europe', () => {
  inZone('Europe/Berlin')
  const iso = '2026-11-03T12:00:00.000Z'
  expect(formatDay(english, iso)).toBe('3 November 2026')
  expect(formatDay(german, iso)).toBe('3. November 2026')
  expect(formatDay(french, iso)).toBe('3 novembre 2026')
})

test('a day and its time are said as the language says them, and so is the first of a month', () => {
  inZone('Europe/Berlin')
  const iso = '2026-03-01T12:00:00.000Z'
  expect(formatDayAndTime(english, iso)).toBe('1 March 2026, 13:00')
  expect(formatDayAndTime(german, iso)).toBe('1. März 2026 um 13:00')
  expect(formatDayAndTime(french, iso)).toBe('1er mars 2026 à 13:00')
  expect(formatDay(french, '2026-03-11')).toBe('11 mars 2026')
})

describe('the date of a source is as exact as it is known, and the same in every zone', () => {
  test.each(['Pacific/Auckland', 'America/Los_Angeles', 'Europe/Berlin'])('%s', (zone) => {
    inZone(zone)
    const known = (date: string) => formatKnownDate(english, date, 'not known')
    expect(known('2025-11-01')).toBe('1 November 2025')
    expect(known('2024-09')).toBe('September 2024')
    expect(known('2026')).toBe('2026')
    expect(known('2024-09/2026')).toBe('September 2024 – 2026')
    expect(known('2025-01-01/2025-12-31')).toBe('1 January 2025 – 31 December 2025')
    expect(known('unknown')).toBe('not known')
    expect(formatMonth(english, '2025-11-01')).toBe('November 2025')
  })
})
