import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conflictsOf, merged, takenOver } from '../../src/wizard/merge.ts'
import { emptyProgress, type Progress, type SettingKind } from '../../src/wizard/progress.ts'
import { anyProgress, fixedSeed } from './any-progress.ts'

const today = '2026-11-25'
const reported = (kind: SettingKind, day: string): Progress => ({
  ...emptyProgress,
  settings: { 'ai-training': [{ kind, at: `${day}T12:00:00.000Z`, revision: 1 }] },
})
const mine = () => 'mine' as const

describe('two records', () => {
  test.each([
    ['2026-11-20', '2026-11-21', 'theirs'],
    ['2026-11-21', '2026-11-20', 'mine'],
    ['2026-11-21', '2026-11-21', 'ask'],
    ['2026-11-21', '2026-11-26', 'ask'],
    ['2030-01-01', '2026-11-21', 'ask'],
  ] as const)('of %s and %s: %s', (own, other, keep) => {
    expect(conflictsOf(reported('turned-off', own), reported('kept-on', other), today)).toMatchObject([{ keep }])
  })

  test('that say the same are no conflict, however exact their times', () => {
    const exact: Progress = {
      ...emptyProgress,
      settings: { 'ai-training': [{ kind: 'kept-on', at: '2026-11-20T08:13:00.000Z', revision: 1 }] },
    }
    expect(conflictsOf(exact, reported('kept-on', '2026-11-20'), today)).toEqual([])
  })

  test('put together keep every look, the chosen one last', () => {
    const both = merged(reported('turned-off', '2026-11-20'), reported('kept-on', '2026-11-21'), () => 'theirs', today)
    expect(both.settings['ai-training']?.map(({ kind }) => kind)).toEqual(['turned-off', 'kept-on'])
    const other = merged(reported('turned-off', '2026-11-20'), reported('kept-on', '2026-11-20'), mine, today)
    expect(other.settings['ai-training']?.map(({ kind }) => kind)).toEqual(['kept-on', 'turned-off'])
  })

  test('taken over by a link, which cannot hold them, keep the noted objection and the day to look again', () => {
    const own: Progress = {
      ...emptyProgress,
      objection: { sentOn: '2026-11-01', caseNumber: 'A1' },
      lookAgainOn: '2027-01-01',
    }
    const after = takenOver(own, reported('kept-on', '2026-11-20'))
    expect(after.objection).toEqual(own.objection)
    expect(after.lookAgainOn).toBe('2027-01-01')
    expect(takenOver(own, { ...emptyProgress, lookAgainOn: '2027-05-05' }).lookAgainOn).toBe('2027-05-05')
  })

  test('put together lose no report of either side, and no device travels', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (a, b) => {
        const both = merged(a, b, mine, today)
        for (const group of ['settings', 'checkup'] as const) {
          expect(new Set(Object.keys(both[group]))).toEqual(
            new Set([...Object.keys(a[group]), ...Object.keys(b[group])]),
          )
        }
        expect(both.device).toBe(a.device)
        expect(takenOver(a, b).device).toBe(a.device)
        expect(takenOver(a, b).settings).toEqual(b.settings)
      }),
      fixedSeed,
    )
  })
})
