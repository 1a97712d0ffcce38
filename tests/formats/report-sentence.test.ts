import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { words } from '../../src/content/locales/en/summary.ts'
import { languages } from '../../src/content/locales/index.ts'
import { reportSentence } from '../../src/formats/report-sentence.ts'
import { checkupKinds, isOff, settingKinds } from '../../src/wizard/progress.ts'
import { allCheckupKinds, allSettingKinds } from '../wizard/any-progress.ts'

const [english] = languages

beforeEach(() => void vi.stubEnv('TZ', 'Europe/Berlin'))
afterEach(() => void vi.unstubAllEnvs())

const at = '2026-11-23T13:02:00.000Z'
const sentence = (...looks: Parameters<typeof reportSentence>[2] & object) => reportSentence(words, english, looks)

test('the lists of kinds are complete, or the loops below would prove too little', () => {
  expect([...settingKinds].sort()).toEqual([...allSettingKinds].sort())
  expect([...checkupKinds].sort()).toEqual([...allCheckupKinds].sort())
})

describe('a report as a sentence', () => {
  test.each(
    [...new Set([...settingKinds, ...checkupKinds])].filter((kind) => kind !== 'later'),
  )('%s says what the person reported and when, and nothing of what LinkedIn does', (kind) => {
    const text = sentence({ kind, at, revision: 1 })
    expect(text).toMatch(/^On 23 November 2026, 14:02, you noted that .+\.$/)
    expect(text).not.toMatch(/[{}]|undefined|verified|disabled/)
  })

  test('each kind has a sentence of its own, because two that read alike tell nothing', () => {
    const kinds = [...new Set([...settingKinds, ...checkupKinds])]
    expect(new Set(kinds.map((kind) => sentence({ kind, at, revision: 1 }))).size).toBe(kinds.length)
  })

  test('put off has no day, because nothing was looked at', () => {
    expect(sentence({ kind: 'later', at, revision: 1 })).toBe(words.report.later)
  })

  test('no report says so', () => {
    expect(reportSentence(words, english, undefined)).toBe(words.report['not-started'])
  })

  test('a confirmation names the day of the reload, because that is when it was still off', () => {
    const confirmedAt = '2026-11-24T07:30:00.000Z'
    for (const kind of settingKinds.filter(isOff)) {
      const text = sentence({ kind, at, revision: 1, confirmedAt })
      expect(text).toMatch(/^On 24 November 2026, 08:30, .*after a reload\.$/)
      expect(text).not.toBe(sentence({ kind, at: confirmedAt, revision: 1 }))
    }
  })

  test('only the last look is told', () => {
    expect(sentence({ kind: 'kept-on', at, revision: 1 }, { kind: 'turned-off', at, revision: 1 })).toBe(
      sentence({ kind: 'turned-off', at, revision: 1 }),
    )
  })
})
