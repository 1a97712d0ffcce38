import { describe, expect, test } from 'vitest'
import {
  type CheckupFacts,
  type CheckupItemId,
  checkupItems,
  firstFive,
  firstFor,
  wishFor,
} from '../../src/content/checkup.ts'
import { claims } from '../../src/content/claims.ts'
import { menuLabel } from '../../src/content/linkedin-labels/label.ts'
import { linkedInPages } from '../../src/content/linkedin-pages.ts'
import { links } from '../../src/content/links.ts'
import { type ObjectionFacts, objectionByRegion } from '../../src/content/objection.ts'
import { priorities } from '../../src/content/priorities.ts'
import { type SettingFacts, settings } from '../../src/content/settings.ts'
import { linkedInValues, type ValueId } from '../../src/content/values.ts'
import recordings from './fixtures/recorded-settings.json' with { type: 'json' }

/** LinkedIn's settings as recorded from its pages, by our id: the one file to change after a new recording. */
type Recording = {
  readonly label: string
  readonly section: string
  readonly group: string
  readonly address: string
  readonly switches: readonly string[]
  readonly choices: readonly string[] | null
}
const recorded: Readonly<Record<string, Recording>> = recordings

const items: readonly (CheckupFacts & { readonly id: CheckupItemId })[] = checkupItems
const allSettings: readonly SettingFacts[] = settings
const standIns = allSettings.flatMap((setting) => setting.standIns ?? [])
/** Entries that the recordings are the evidence for. One that LinkedIn changes since has other evidence, and is left alone. */
const entries = [
  ...items.map((item) => ({ ...item, by: item.evidence.method })),
  ...allSettings.map((setting) => ({ ...setting, by: setting.evidence.method })),
  ...standIns.map((standIn) => ({ ...standIn, by: standIn.claims[0] && claims[standIn.claims[0]].method })),
].filter(({ id, by }) => by === 'recording' && Object.hasOwn(recorded, id))

describe('what was recorded stands in the guide as LinkedIn shows it', () => {
  test('every recording is of an entry, or it would be compared with nothing', () => {
    const ids: readonly string[] = [...items, ...allSettings, ...standIns].map(({ id }) => id)
    expect(Object.keys(recorded).filter((id) => !ids.includes(id))).toEqual([])
    expect(entries.length).toBeGreaterThan(0)
  })

  test.each(entries.map((entry) => [entry.id, entry] as const))('%s', (id, { place, link }) => {
    const page = recorded[id]
    expect(place?.row).toBe(page?.label)
    expect(place && menuLabel(place.section).en).toBe(page?.section)
    expect(place?.group && menuLabel(place.group).en).toBe(page?.group)
    expect(link && links[link]).toBe(page?.address)
    if (place?.toggle) expect(page?.switches).toContain(place.toggle)
  })

  test('a value of LinkedIn’s that we suggest is among the recorded ones, or people would look for it in vain', () => {
    const wrong = items.flatMap((item) => {
      const page = recorded[item.id]
      if (!page) return []
      const shown = page.choices ?? [linkedInValues.on, linkedInValues.off]
      const wishes = [undefined, ...priorities].map((priority) => wishFor(item, priority))
      return wishes
        .flatMap(({ suggested, fair = [] }) => [suggested, ...fair])
        .filter((id): id is ValueId => Object.hasOwn(linkedInValues, id))
        .filter((id) => !shown.includes(linkedInValues[id]))
        .map((id) => `${item.id}: ${id}`)
    })
    expect(wrong).toEqual([])
  })
})

describe('the checkup', () => {
  test('stands on LinkedIn’s pages, and every page has something', () => {
    const pages: readonly string[] = linkedInPages
    expect(items.filter(({ page }) => !pages.includes(page)).map(({ id }) => id)).toEqual([])
    expect(pages.filter((page) => !items.some((item) => item.page === page))).toEqual([])
  })

  test('begins with five for everybody and for each priority, each once and all counted', () => {
    for (const first of [firstFive, ...Object.values(firstFor)]) {
      expect(new Set(first).size).toBe(5)
      expect(first.filter((id) => !items.find((item) => item.id === id)?.isCounted)).toEqual([])
    }
  })
})

describe('objecting', () => {
  const regions: readonly (readonly [string, ObjectionFacts])[] = Object.entries(objectionByRegion)

  test('a law, a deadline or a company that we name has its claim; what has none says that it is not known', () => {
    const bare = regions.flatMap(([id, { says, due, controller }]) =>
      [says, due, controller].flatMap((fact) =>
        fact && (fact.claim === undefined) !== (fact.text === 'unknown') ? id : [],
      ),
    )
    expect(bare).toEqual([])
  })

  test('California’s agency is named to Californians only, because it can act for nobody else', () => {
    const named = regions.filter(([, { authorities }]) => authorities.some((id) => id === 'calprivacy'))
    expect(named.filter(([, { onlyCalifornia }]) => !onlyCalifornia).map(([id]) => id)).toEqual([])
  })
})
