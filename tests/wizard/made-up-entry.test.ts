import { expect, test, vi } from 'vitest'
import { checkupItems } from '../../src/content/checkup.ts'
import { type SettingFacts, type SettingId, settings } from '../../src/content/settings.ts'
import { decodeEntry, decodeProgress, encodeEntry, encodeProgress } from '../../src/storage/codec.ts'
import { eventFromField } from '../../src/wizard/fields.ts'
import { emptyProgress, type Progress } from '../../src/wizard/progress.ts'
import { checkupCount, nextUnfinished, settingCount, settingStatuses } from '../../src/wizard/status.ts'
import { isEligible, pathOfStep, type StepId, stepFromPath, steps } from '../../src/wizard/steps.ts'
import { transition, type WizardEvent } from '../../src/wizard/transition.ts'

// Invented: LinkedIn has no such settings. Content is data, so this is what adding an entry looks like to the other rooms.
vi.mock('../../src/content/settings.ts', async (importOriginal) => {
  const content = await importOriginal<typeof import('../../src/content/settings.ts')>()
  const [entry] = content.settings
  const standIn = { id: 'invented-stand-in', revision: 2, revisedOn: '2026-11-23', answers: ['not-using'], claims: [] }
  const invented = [
    { ...entry, id: 'invented-everywhere', revision: 4, standIns: [standIn] },
    { ...entry, id: 'invented-in-canada', revision: 1, appliesTo: ['canada'] },
  ]
  // In place of the real ones, so that nothing here depends on how many those are.
  return { ...content, settings: [...content.settings.slice(0, 2), ...invented] }
})

const id = 'invented-everywhere' as StepId & SettingFacts['id'] & 'ai-training'
const canadian = 'invented-in-canada' as typeof id
const real = settings.slice(0, -2).map((setting) => setting.id)
const newest = Math.max(...settings.map((setting) => setting.revision))
const at = '2026-11-23T10:00:00.000Z'
const stepIds = steps.map((step) => step.id)
const reportedEverything = (ids: readonly string[], revision: number): Progress => ({
  settings: Object.fromEntries(ids.map((each) => [each, [{ kind: 'turned-off', at, revision }]])),
  checkup: {},
})

test('an added setting is a step before the checkup, with an address, by its entry alone', () => {
  expect(settings.map((setting) => setting.id)).toContain(id)
  expect(stepIds.indexOf(id)).toBe(stepIds.indexOf('checkup') - 2)
  expect(stepFromPath(pathOfStep(id))?.id).toBe(id)
  let state: Parameters<typeof transition>[0] = { step: real.at(-1) as StepId, progress: emptyProgress }
  state = transition(state, { type: 'next' })
  expect(state.step).toBe(id)
})

test('an added setting is counted, and is what comes next when all others are reported', () => {
  expect(settingCount(emptyProgress).total).toBe(settings.length)
  expect(settingStatuses(emptyProgress).map(({ setting }) => setting.id)).toContain(id)
  expect(nextUnfinished(reportedEverything(real, newest))).toBe(id)
  // Its revision is 4: a report of revision 3 asks to look again, one of revision 4 counts.
  expect(settingCount(reportedEverything([id], 3)).reported).toBe(0)
  expect(settingCount(reportedEverything([id], 4)).reported).toBe(1)
})

test('a setting of one region is passed over and not counted in another, and a deep link cannot enter it by the guide', () => {
  const inUk: Progress = { ...emptyProgress, region: 'uk' }
  expect(isEligible(canadian, { region: 'canada' })).toBe(true)
  expect(isEligible(canadian, emptyProgress)).toBe(true)
  expect(isEligible(canadian, inUk)).toBe(false)
  expect(settingCount(inUk).total).toBe(settingCount({ ...emptyProgress, region: 'canada' }).total - 1)
  expect(transition({ step: id, progress: inUk }, { type: 'next' }).step).toBe('checkup')
  expect(transition({ step: 'checkup', progress: inUk }, { type: 'back' }).step).toBe(id)
  expect(transition({ step: id, progress: emptyProgress }, { type: 'next' }).step).toBe(canadian)
  const uk = { step: id, progress: inUk } as const
  expect(transition(uk, { type: 'go-to', step: canadian })).toBe(uk)
  // Whoever was on it when the region was chosen goes on to the neighbours, not to the start.
  expect(transition({ step: canadian, progress: inUk }, { type: 'next' }).step).toBe('checkup')
  expect(transition({ step: canadian, progress: inUk }, { type: 'back' }).step).toBe(id)
})

test.each([id, 'invented-stand-in'])('%s has a field, is reported and saved, and is read again', (name) => {
  const shown = { setting: () => ({ id: name as SettingId, revision: 4 }), item: () => undefined }
  const event = eventFromField(`setting:${name}`, 'not-using', true, at, shown)
  expect(event).toMatchObject({ type: 'setting-reported', settingId: name })
  const { progress } = transition({ step: id, progress: emptyProgress }, event as WizardEvent)
  const looks = [{ kind: 'not-using', at, revision: 4 }]
  expect(progress).toEqual({ resumeAt: id, settings: { [name]: looks }, checkup: {} })
  expect(decodeProgress(encodeProgress(progress))).toEqual({ progress, unreadable: [] })
  expect(decodeEntry(`setting:${name}`, encodeEntry(looks))).toEqual({ kind: 'read', value: looks, isWhole: true })
  expect(decodeEntry('resume-at', encodeEntry(id))).toMatchObject({ kind: 'read', value: id })
})

test('an added checkup item is counted and saved by its entry alone', () => {
  // Invented too. Its id needs no list: items are no part of the first download.
  const invented = { ...checkupItems[0], id: 'invented-item' as 'passkeys', revision: 2 }
  const items = [...checkupItems, invented]
  const before = checkupCount(checkupItems, emptyProgress)
  expect(checkupCount(items, emptyProgress).total).toBe(before.total + 1)
  const event = eventFromField('checkup:invented-item', 'changed', true, at, {
    setting: () => undefined,
    item: () => invented,
  })
  const { progress } = transition({ step: 'checkup', progress: emptyProgress }, event as WizardEvent)
  expect(checkupCount(items, progress).reported).toBe(1)
  expect(decodeProgress(encodeProgress(progress))).toEqual({ progress, unreadable: [] })
})
