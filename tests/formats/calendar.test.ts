import ICAL from 'ical.js'
import ical from 'node-ical'
import { expect, test } from 'vitest'
import { calendarFile } from '../../src/formats/calendar.ts'

const parts = {
  on: '2027-02-28',
  title: 'Look again; at LinkedIn’s AI training, please',
  text: 'Öffnen, und nachsehen: ein recht langer Satz, der über fünfundsiebzig Bytes hinausgeht; mit \\ und „Zeichen“ 🧭.',
  url: 'https://opt-out.example.org/guide/',
  madeAt: '2026-11-25T10:20:30.123Z',
}
const file = calendarFile(parts)

test('is standard in its letters: line ends, folds of 75 octets, UTC stamp', () => {
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  expect(file).toContain('\r\nDTSTAMP:20261125T102030Z\r\n')
})

test('a first parser reads back the day, the words and the reminder', () => {
  const calendar = new ICAL.Component(ICAL.parse(file))
  const found = calendar.getFirstSubcomponent('vevent')
  if (!found) throw new Error('no event')
  const event = new ICAL.Event(found)
  expect(event.startDate.isDate).toBe(true)
  expect(event.startDate.toString()).toBe('2027-02-28')
  expect(event.endDate.toString()).toBe('2027-03-01')
  expect(event.summary).toBe(parts.title)
  expect(event.description).toBe(`${parts.text}\n${parts.url}`)
  expect(found.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString()).toBe('PT9H')
})

test('a second, independent parser agrees', () => {
  const events = Object.values(ical.sync.parseICS(file)).filter((entry) => entry?.type === 'VEVENT')
  expect(events).toHaveLength(1)
  expect(events[0]).toMatchObject({
    summary: parts.title,
    datetype: 'date',
    uid: 'look-again@opt-out.example.org.linkedin-ai-opt-out',
  })
})

test('the same address gives the same event, so that a new date replaces the old one', () => {
  const uid = (text: string) => /UID:(.*)\r/.exec(text)?.[1]
  expect(uid(calendarFile({ ...parts, on: '2027-05-01', madeAt: '2026-12-01T00:00:00.000Z' }))).toBe(uid(file))
})
