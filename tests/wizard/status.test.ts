import { describe, expect, test } from 'vitest'
import { type CheckupFacts, type CheckupItemId, checkupItems, firstFor } from '../../src/content/checkup.ts'
import { regions } from '../../src/content/regions.ts'
import { settings } from '../../src/content/settings.ts'
import { emptyProgress, type Progress, type SettingKind } from '../../src/wizard/progress.ts'
import {
  checkupCount,
  doesApply,
  hasProgress,
  inOrder,
  isRead,
  lastReportedAt,
  nextUnfinished,
  settingCount,
  settingStatuses,
  statusOf,
} from '../../src/wizard/status.ts'
import { steps } from '../../src/wizard/steps.ts'
import { allSettingKinds } from './any-progress.ts'

const items: readonly (CheckupFacts & { readonly id: CheckupItemId })[] = checkupItems
const core = items.filter(({ isCounted }) => isCounted)
const at = '2026-11-23T10:00:00.000Z'
/** Of the guide as it is now, whatever its entries' revisions are. */
const newest = Math.max(...settings.map((each) => each.revision), ...items.map((each) => each.revision))
const look = (kind: SettingKind, revision = newest) => [{ kind, at, revision }] as const
const withSettings = (kinds: Readonly<Record<string, SettingKind>>): Progress => ({
  settings: Object.fromEntries(Object.entries(kinds).map(([id, kind]) => [id, look(kind)])),
  checkup: {},
})
const settingIds = settings.map(({ id }) => id)
const everySetting = (kind: SettingKind) => withSettings(Object.fromEntries(settingIds.map((id) => [id, kind])))

describe('status', () => {
  test('nothing reported is not started', () => {
    expect(statusOf(undefined, 1)).toBe('not-started')
    expect(statusOf([], 1)).toBe('not-started')
  })

  test.each(
    allSettingKinds.filter((kind) => kind !== 'later'),
  )('%s is an answer like any other, because not finding it is no mistake', (kind) =>
    expect(statusOf(look(kind), 1)).toBe('reported'))

  test('asks to look again when the entry’s revision rose, because LinkedIn moved it', () => {
    expect(statusOf(look('turned-off', 1), 2)).toBe('look-again')
    expect(statusOf(look('turned-off', 2), 2)).toBe('reported')
  })

  test('does not ask to look again for an answer of a newer guide, whose entry is ahead of ours', () => {
    expect(statusOf(look('turned-off', 3), 2)).toBe('reported')
  })

  test('put off stays put off when the revision rises, because there is nothing to look at again', () => {
    expect(statusOf(look('later', 1), 2)).toBe('later')
  })

  test('is that of the last look, because earlier ones are history', () => {
    expect(statusOf([...look('turned-off', 1), ...look('turned-off', 2)], 2)).toBe('reported')
  })
})

describe('the count of settings', () => {
  test('counts settings only, because a stand-in is optional', () => {
    expect(settingCount(emptyProgress)).toEqual({ reported: 0, total: settings.length })
    expect(settingCount(withSettings({ 'messaging-suggestions': 'turned-off' })).reported).toBe(0)
    expect(settingCount(everySetting('not-found'))).toEqual({ reported: settings.length, total: settings.length })
  })

  test('does not count what was put off or has to be looked at again', () => {
    expect(settingCount(everySetting('later')).reported).toBe(0)
    const old = { settings: { 'ai-training': look('turned-off', 0) }, checkup: {} }
    expect(settingCount(old).reported).toBe(0)
  })

  test('lists the settings in the order of the steps', () => {
    expect(settingStatuses(emptyProgress).map(({ setting }) => setting.id)).toEqual(
      steps.filter(({ kind }) => kind === 'setting').map(({ id }) => id),
    )
  })
})

describe('the count of the checkup', () => {
  test('counts core items only, so that the folded ones do not look like a duty', () => {
    expect(checkupCount(items, emptyProgress)).toEqual({ reported: 0, total: core.length })
    const all: Progress = {
      settings: {},
      checkup: Object.fromEntries(items.map(({ id }) => [id, [{ kind: 'fine-as-is', at, revision: newest }]])),
    }
    expect(checkupCount(items, all)).toEqual({ reported: core.length, total: core.length })
  })

  test('leaves out what does not apply where the person lives, or the count could never be full', () => {
    const limited = core.find(({ doesNotApplyIn }) => doesNotApplyIn?.length)
    const [region] = limited?.doesNotApplyIn ?? []
    if (!limited || !region) throw new Error('no item is left out anywhere')
    const elsewhere = regions.find(({ id }) => !limited.doesNotApplyIn?.includes(id))?.id
    expect(doesApply(limited, { region })).toBe(false)
    expect(doesApply(limited, { ...(elsewhere && { region: elsewhere }) })).toBe(true)
    expect(doesApply(limited, {})).toBe(true)
    const reported: Progress = {
      region,
      settings: {},
      checkup: { [limited.id]: [{ kind: 'changed', at, revision: newest }] },
    }
    expect(checkupCount(items, reported)).toEqual({
      reported: 0,
      total: core.filter((item) => doesApply(item, reported)).length,
    })
    expect(checkupCount(items, reported).total).toBeLessThan(core.length)
  })

  test.each(regions.map(({ id }) => id))('has something to count in %s', (region) => {
    expect(checkupCount(items, { ...emptyProgress, region }).total).toBeGreaterThan(0)
  })

  test('does not count a report of an older revision, because the row moved', () => {
    const newer = items.map((item) => (item.id === core[0]?.id ? { ...item, revision: item.revision + 1 } : item))
    const reported: Progress = {
      settings: {},
      checkup: { [core[0]?.id ?? '']: [{ kind: 'changed', at, revision: core[0]?.revision ?? 1 }] },
    }
    expect(checkupCount(items, reported).reported).toBe(1)
    expect(checkupCount(newer, reported).reported).toBe(0)
  })
})

describe('the order of the checkup', () => {
  test.each(Object.entries(firstFor))('for %s puts those named first and drops nothing', (_, first) => {
    const ordered = inOrder(items, first)
    expect(ordered.slice(0, first.length).map(({ id }) => id)).toEqual(first)
    expect([...ordered].sort((a, b) => items.indexOf(a) - items.indexOf(b))).toEqual(items)
  })

  test('keeps the order of the rest, and passes over names that are not there', () => {
    const letters = ['a', 'b', 'c'].map((id) => ({ id }))
    expect(inOrder(letters, ['nobody', 'c']).map(({ id }) => id)).toEqual(['c', 'a', 'b'])
    expect(inOrder(letters, [])).toEqual(letters)
  })
})

describe('what to do next', () => {
  const one = settings[0].id
  const two = settings[1].id
  /** Every setting after the first answered. */
  const others = Object.fromEntries(settingIds.slice(1).map((id) => [id, 'not-found'] as const))
  test.each<[string, Progress, string | undefined]>([
    ['nothing reported: the first setting', emptyProgress, one],
    ['the first reported: the second', withSettings({ [one]: 'turned-off' }), two],
    ['the first put off: one not looked at comes before', withSettings({ [one]: 'later' }), two],
    ['all else done: what was put off', withSettings({ [one]: 'later', ...others }), one],
    ['all put off: the first', everySetting('later'), one],
    ['all reported: nothing', everySetting('kept-on'), undefined],
    [
      'one to be looked at again comes before one put off',
      { settings: { [one]: look('later'), [two]: look('turned-off', 0) }, checkup: {} },
      two,
    ],
  ])('%s', (_, progress, next) => expect(nextUnfinished(progress)).toBe(next))
})

describe('what was read, and when', () => {
  test('a step is read once the person has gone past it', () => {
    expect(isRead('your-data', {})).toBe(false)
    expect(isRead('your-data', { resumeAt: 'your-data' })).toBe(false)
    expect(isRead('your-data', { resumeAt: 'checkup' })).toBe(true)
  })

  test('a choice alone is nothing to come back to', () => {
    expect(hasProgress({ ...emptyProgress, region: 'uk', device: 'computer' })).toBe(false)
    expect(hasProgress({ ...emptyProgress, resumeAt: 'your-data' })).toBe(true)
    expect(hasProgress(everySetting('later'))).toBe(true)
    expect(hasProgress({ settings: {}, checkup: { passkeys: [{ kind: 'later', at, revision: 1 }] } })).toBe(true)
  })

  test('the newest report on a setting is found; what was put off, and rows of the checkup, are none', () => {
    expect(lastReportedAt(emptyProgress)).toBeUndefined()
    const newer = '2026-12-01T00:00:00.000Z'
    expect(
      lastReportedAt({
        settings: {
          [settingIds[0] ?? '']: look('turned-off'),
          [settingIds[1] ?? '']: [{ kind: 'later', at: newer, revision: 1 }],
        },
        checkup: { passkeys: [{ kind: 'changed', at: newer, revision: 1 }] },
      }),
    ).toBe(look('turned-off')[0]?.at)
  })
})
