import { describe, expect, test } from 'vitest'
import { type CheckupFacts, type CheckupItemId, checkupItems, firstFor } from '../../src/content/checkup.ts'
import { type ClaimFacts, claims } from '../../src/content/claims.ts'
import { links } from '../../src/content/links.ts'
import { priorities } from '../../src/content/priorities.ts'
import { regions } from '../../src/content/regions.ts'
import { type SettingFacts, settings } from '../../src/content/settings.ts'

const items: readonly (CheckupFacts & { readonly id: CheckupItemId })[] = checkupItems
const allSettings: readonly SettingFacts[] = settings
const standIns = allSettings.flatMap((setting) => setting.standIns ?? [])
const ids = items.map(({ id }) => id)

describe('the checkup', () => {
  test('has rows that count and rows that are folded, and each once', () => {
    for (const isCounted of [true, false])
      expect(items.filter((item) => item.isCounted === isCounted).length).toBeGreaterThan(0)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('puts first only rows that exist, and each once, or a priority would lose a row', () => {
    expect(Object.keys(firstFor).sort()).toEqual([...priorities].sort())
    for (const priority of priorities) {
      expect(
        firstFor[priority].filter((id) => !ids.includes(id)),
        priority,
      ).toEqual([])
      expect(new Set(firstFor[priority]).size, priority).toBe(firstFor[priority].length)
      expect(firstFor[priority].length, priority).toBeGreaterThan(0)
    }
  })

  test('links straight to a row only on grade A or B, because a guessed address can open something else', () => {
    const weak = items.filter(({ link, evidence }) => link && evidence.grade !== 'A' && evidence.grade !== 'B')
    expect(weak.map(({ id }) => id)).toEqual([])
  })

  test('has a section’s page for every row, because a straight link may stop working', () => {
    const astray = items.filter(({ fallback }) => !fallback.startsWith('category-') || !Object.hasOwn(links, fallback))
    expect(astray.map(({ id }) => id)).toEqual([])
    expect(items.filter(({ link }) => link && !Object.hasOwn(links, link)).map(({ id }) => id)).toEqual([])
  })

  test('leaves out only regions that exist, or the count would be wrong for nobody and right for nobody', () => {
    const known: readonly string[] = regions.map(({ id }) => id)
    expect(items.flatMap(({ doesNotApplyIn }) => doesNotApplyIn ?? []).filter((id) => !known.includes(id))).toEqual([])
  })
})

describe('the settings', () => {
  test('each has evidence and answers, because a person needs both to report on it', () => {
    for (const { id, evidence, answers } of allSettings) {
      expect(evidence.sources.length, id).toBeGreaterThan(0)
      expect(answers.length, id).toBeGreaterThan(0)
    }
  })

  test('each can be answered with “I don’t see it” and “I’m keeping it on”, because neither is an error', () => {
    for (const { id, answers } of allSettings) {
      expect(answers, id).toContain('not-found')
      expect(answers, id).toContain('kept-on')
    }
  })

  test('one that only the article names has no straight link and grade D, because we could not confirm it', () => {
    for (const { id, confirmed, link, evidence } of allSettings) {
      if (confirmed) expect(['A', 'B'], id).toContain(evidence.grade)
      else expect({ link, grade: evidence.grade }, id).toEqual({ link: undefined, grade: 'D' })
    }
  })

  test('each has a section’s page and only addresses that exist, because a straight link may stop working', () => {
    for (const { id, link, fallback } of allSettings) {
      expect(fallback, id).toMatch(/^category-/)
      expect(Object.keys(links), id).toContain(fallback)
      if (link) expect(Object.keys(links), id).toContain(link)
    }
  })

  test('a setting or stand-in stands on claims that exist, the stand-in’s first being the one it shows', () => {
    for (const { id, claims: of } of [...allSettings, ...standIns]) {
      expect(of.length, id).toBeGreaterThan(0)
      expect(
        of.filter((claim) => !Object.hasOwn(claims, claim)),
        id,
      ).toEqual([])
    }
  })
})

test('every region has a claim about regions behind its date, because dates differ and must be traceable', () => {
  for (const { id, claim } of regions) {
    const facts: ClaimFacts | undefined = Object.hasOwn(claims, claim) ? claims[claim] : undefined
    expect(facts?.topic, id).toBe('regions')
  }
})
