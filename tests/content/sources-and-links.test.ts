import { describe, expect, test } from 'vitest'
import { checkupItems } from '../../src/content/checkup.ts'
import { type ClaimFacts, type ClaimId, claims } from '../../src/content/claims.ts'
import type { Evidence, Recorded } from '../../src/content/evidence.ts'
import { links } from '../../src/content/links.ts'
import { type SettingFacts, settings } from '../../src/content/settings.ts'
import { type SourceFacts, sources } from '../../src/content/sources.ts'
import { allowedHosts } from './allowed-hosts.ts'
import { neverShip } from './never-ship.ts'
import { sourceFiles } from './source-files.ts'

const allClaims = Object.entries(claims) as [ClaimId, ClaimFacts][]
const allSettings: readonly SettingFacts[] = settings
const standIns = allSettings.flatMap((setting) => setting.standIns ?? [])
const allSources = Object.entries(sources) as [string, SourceFacts][]

/** Everything with evidence, by its anchor on the page Sources. */
const evidence: readonly (readonly [string, Evidence])[] = [
  ...allClaims,
  ...allSettings.map((setting) => [`row-${setting.id}`, setting.evidence] as const),
  ...checkupItems.map((item) => [`row-${item.id}`, item.evidence] as const),
]

const addresses: readonly (readonly [string, string])[] = [
  ...Object.entries(links),
  ...allSources.flatMap(([id, { url }]) => (url === null ? [] : [[id, url] as const])),
]

/** A day, a month or a year that the calendar has. */
const isDate = (date: string) => /^\d{4}(-\d{2}){0,2}$/.test(date) && new Date(date).toISOString().startsWith(date)
const isDateOrSpan = (date: string) => date.split('/').length <= 2 && date.split('/').every(isDate)
/** The first day that a day, month, year or span covers, as an ISO date. */
const firstDay = (date: string) => new Date(date.split('/')[0] ?? '').toISOString().slice(0, 10)

/** The last day that a day, month, year or span covers, as an ISO date. */
function lastDay(date: string): string {
  const last = date.split('/').at(-1) ?? ''
  const [year = 0, month, day] = last.split('-').map(Number)
  return day ? last : new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10)
}

const twice = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index)

describe('every statement can be traced', () => {
  test('a claim without a source fails unless we saw it or searched in vain, because a person must be able to check it', () => {
    const without = evidence.filter(([, { sources }]) => sources.length === 0)
    expect(without.filter(([, { method }]) => method !== 'seen' && method !== 'search').map(([id]) => id)).toEqual([])
  })

  test('what was seen says where, and nothing else does, because a claim of our own must be exact', () => {
    expect(
      evidence.filter(([, { method, seen }]) => (method === 'seen') !== (seen !== undefined)).map(([id]) => id),
    ).toEqual([])
  })

  test('a claim dated after its newest source fails, because the source cannot say it of that day', () => {
    const late = evidence.filter(([, { asOf, method, sources: ids }]) => {
      const dates = ids.map((id) => sources[id].date).filter((date) => date !== 'unknown')
      return (
        method !== 'search' &&
        method !== 'seen' &&
        asOf !== 'unknown' &&
        dates.length === ids.length &&
        dates.every((date) => lastDay(date) < firstDay(asOf))
      )
    })
    expect(late.map(([id, { asOf }]) => `${id}: ${asOf}`)).toEqual([])
  })

  test('every revision after the first says why, because people are told the reason', () => {
    const wrong = [...allSettings, ...standIns, ...checkupItems].filter(({ revision, changes = [] }: Recorded) => {
      const numbers = changes.map((change) => change.revision)
      return numbers.join() !== Array.from({ length: revision - 1 }, (_, index) => index + 2).join()
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  test('a source id that nobody knows fails, because the page Sources could not name it', () => {
    const unknown = evidence.flatMap(([id, of]) =>
      of.sources.filter((source) => !Object.hasOwn(sources, source)).map((source) => `${id}: ${source}`),
    )
    expect(unknown).toEqual([])
  })

  test('the same source twice under one claim fails, because two look stronger than one', () => {
    expect(evidence.filter(([, of]) => twice(of.sources).length > 0).map(([id]) => id)).toEqual([])
  })

  test('a source without a date fails, because an old text must look old; a date nobody knows says `unknown`', () => {
    const undated = allSources.filter(([, { date }]) => date !== 'unknown' && !isDateOrSpan(date))
    expect(undated.map(([id, { date }]) => `${id}: ${date}`)).toEqual([])
  })

  test('a claim without a date fails, for the same reason', () => {
    const undated = evidence.filter(([, { asOf }]) => asOf !== 'unknown' && !isDateOrSpan(asOf))
    expect(undated.map(([id, { asOf }]) => `${id}: ${asOf}`)).toEqual([])
  })

  test('a claim is looked at again after its date, or it would be out of date on its first day', () => {
    const early = evidence.filter(
      ([, { asOf, reviewBy }]) => !isDate(reviewBy) || (asOf !== 'unknown' && reviewBy <= firstDay(asOf)),
    )
    expect(early.map(([id, { asOf, reviewBy }]) => `${id}: ${asOf}, again by ${reviewBy}`)).toEqual([])
  })
})

describe('no id names two things', () => {
  test('settings, stand-ins and rows of the checkup share no id, because reports are saved under it', () => {
    expect(twice([...allSettings, ...standIns, ...checkupItems].map(({ id }) => id))).toEqual([])
  })

  test('claims and rows share no anchor on the page Sources, because a link would lead to the wrong one', () => {
    expect(twice(evidence.map(([anchor]) => anchor))).toEqual([])
    expect(allClaims.filter(([id]) => id.startsWith('row-')).map(([id]) => id)).toEqual([])
  })
})

describe('no link leads astray', () => {
  test('a link that is not https fails, because anybody on the way could change the page', () => {
    expect(addresses.filter(([, address]) => new URL(address).protocol !== 'https:')).toEqual([])
  })

  test('a link to a host that is not on the list fails, because a lookalike host is hard to see', () => {
    expect(addresses.filter(([, address]) => !allowedHosts.includes(new URL(address).host))).toEqual([])
  })

  test('a step sends people to LinkedIn only, because they arrive there signed in', () => {
    expect(Object.entries(links).filter(([, address]) => new URL(address).host !== 'www.linkedin.com')).toEqual([])
  })

  test('a host on the list that no link uses fails, because it would let a wrong link through', () => {
    const used = new Set(addresses.map(([, address]) => new URL(address).host))
    expect(allowedHosts.filter((host) => !used.has(host))).toEqual([])
    expect(twice(allowedHosts)).toEqual([])
  })
})

describe('addresses that must never be in the build', () => {
  test('the list is as long as its own comment says, because a shorter one would pass quietly', () => {
    const starting = (...parts: string[]) =>
      neverShip.filter((address) => parts.some((part) => address.startsWith(`https://www.linkedin.com/${part}`))).length
    expect(starting('mypreferences/d/settings/data-for-generative-ai'), 'wrong ones of the main switch').toBe(2)
    expect(starting('mypreferences/d/connections-'), 'guess').toBe(1)
    expect(starting('mypreferences/d/close-', 'mypreferences/d/hibernate-'), 'close or hibernate').toBe(2)
    expect(starting('psettings/'), 'code of 2020').toBe(8)
    expect(neverShip).toHaveLength(13)
    expect(twice(neverShip)).toEqual([])
  })

  test('the files are really read, or the next test would prove nothing', () => {
    expect(sourceFiles['src/content/links.ts']).toContain(links['ai-training'])
    expect(Object.keys(sourceFiles).length).toBeGreaterThan(80)
  })

  test('none of them is in any file, with or without its host, because two of them close an account', () => {
    const found = Object.entries(sourceFiles).flatMap(([file, text]) =>
      neverShip.filter((address) => text.includes(new URL(address).pathname)).map((address) => `${file}: ${address}`),
    )
    expect(found).toEqual([])
  })
})
