import { describe, expect, test } from 'vitest'
import { checkupItems } from '../../src/content/checkup.ts'
import { devices } from '../../src/content/devices.ts'
import { priorities } from '../../src/content/priorities.ts'
import { regions } from '../../src/content/regions.ts'
import { eventFromField } from '../../src/wizard/fields.ts'
import { emptyProgress } from '../../src/wizard/progress.ts'
import { transition, type WizardEvent } from '../../src/wizard/transition.ts'
import { allCheckupKinds, allSettingKinds, settingIds } from './any-progress.ts'

const at = '2026-11-23T10:00:00.000Z'
const entryIn =
  <Id extends string>(ids: readonly Id[]) =>
  (id: string) => {
    const known = ids.find((each) => each === id)
    return known && { id: known, revision: 3 }
  }
const entries = { setting: entryIn(settingIds), item: entryIn(checkupItems.map((item) => item.id)) }
const read = (name: string, value: string, isChecked = true) => eventFromField(name, value, isChecked, at, entries)

describe('a field stands for one event', () => {
  test.each(regions.map(({ id }) => id))('the region %s', (region) => {
    expect(read('choice:region', region)).toEqual({ type: 'region-chosen', region })
  })

  test('the empty choice of a region leaves it open', () => {
    expect(read('choice:region', '')).toEqual({ type: 'region-chosen', region: undefined })
  })

  test.each(devices)('the device %s', (device) => {
    expect(read('choice:device', device)).toEqual({ type: 'device-chosen', device })
  })

  test.each(priorities)('the priority %s', (priority) => {
    expect(read('choice:priority', priority)).toEqual({ type: 'priority-chosen', priority })
  })

  test.each(settingIds)('every answer to %s, with the revision that was shown', (settingId) => {
    for (const kind of allSettingKinds) {
      const event: WizardEvent = { type: 'setting-reported', settingId, kind, at, revision: 3 }
      expect(read(`setting:${settingId}`, kind)).toEqual(event)
    }
  })

  test.each(checkupItems.map(({ id }) => id))('every answer to %s, with the revision that was shown', (itemId) => {
    for (const kind of allCheckupKinds) {
      const event: WizardEvent = { type: 'checkup-reported', itemId, kind, at, revision: 3 }
      expect(read(`checkup:${itemId}`, kind)).toEqual(event)
    }
  })

  test('a ticked confirmation carries its time, and an unticked one takes it back', () => {
    expect(read('confirm:ai-training', 'on')).toEqual({ type: 'setting-confirmed', settingId: 'ai-training', at })
    expect(read('confirm:ai-training', 'on', false)).toEqual({
      type: 'setting-confirmed',
      settingId: 'ai-training',
      at: undefined,
    })
  })
})

describe('what is no field of ours stands for nothing, because a page holds other fields too', () => {
  test.each([
    ['', ''],
    ['q', 'anything'],
    ['choice', 'uk'],
    ['choice:', 'uk'],
    ['choice:region', 'atlantis'],
    ['choice:region', 'constructor'],
    ['choice:device', ''],
    ['choice:device', 'toaster'],
    ['choice:priority', ''],
    ['choice:priority', 'fame'],
    ['choice:theme', 'dark'],
    ['setting:', 'turned-off'],
    ['setting:made-up', 'turned-off'],
    ['setting:ai-training', ''],
    ['setting:ai-training', 'verified'],
    ['setting:ai-training', 'changed'],
    ['checkup:made-up', 'changed'],
    ['checkup:passkeys', ''],
    ['checkup:passkeys', 'turned-off'],
    ['theme', 'dark'],
    ['resume-at', 'checkup'],
    ['aside:setting:ai-training', 'turned-off'],
  ])('%s = %s', (name, value) => {
    expect(read(name, value)).toBeUndefined()
  })

  const state = { step: 'ai-training', progress: emptyProgress } as const
  test.each(
    ['choice', 'setting', 'checkup', 'confirm'].flatMap((group) =>
      ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'].map((id) => `${group}:${id}`),
    ),
  )('%s, which every object seems to have, changes nothing', (name) => {
    for (const value of ['on', 'turned-off', 'changed', '__proto__', 'constructor']) {
      for (const isChecked of [true, false]) {
        const event = read(name, value, isChecked)
        if (event) expect(transition(state, event)).toBe(state)
      }
    }
    expect(Object.prototype).not.toHaveProperty('kind')
  })
})
