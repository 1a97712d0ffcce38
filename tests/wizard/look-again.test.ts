import { expect, test } from 'vitest'
import { isTimeToLook, monthsLater } from '../../src/wizard/look-again.ts'
import { emptyProgress, type Progress } from '../../src/wizard/progress.ts'
import { transition } from '../../src/wizard/transition.ts'

test.each([
  ['2026-11-25', 1, '2026-12-25'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2026-12-31', 1, '2027-01-31'],
])('%s and %i months is %s', (date, months, later) => {
  expect(monthsLater(date, months)).toBe(later)
})

test('the day counts from when it comes until the main switch has been looked at again', () => {
  const before: Progress = {
    ...emptyProgress,
    lookAgainOn: '2027-02-01',
    settings: { 'ai-training': [{ kind: 'turned-off', at: '2026-11-25T10:00:00.000Z', revision: 1 }] },
  }
  expect(isTimeToLook(before, '2027-01-31')).toBe(false)
  expect(isTimeToLook(before, '2027-02-01')).toBe(true)
  const { progress } = transition(
    { step: 'ai-training', progress: before },
    {
      type: 'setting-reported',
      settingId: 'ai-training',
      kind: 'already-off',
      at: '2027-02-03T10:00:00.000Z',
      revision: 1,
    },
  )
  expect(isTimeToLook(progress, '2027-02-03')).toBe(false)
  expect(progress.settings['ai-training']).toHaveLength(2)
  expect(isTimeToLook(emptyProgress, '2027-02-03')).toBe(false)
})
