import fc from 'fast-check'
import { checkupItems } from '../../src/content/checkup.ts'
import { devices } from '../../src/content/devices.ts'
import { priorities } from '../../src/content/priorities.ts'
import { regions } from '../../src/content/regions.ts'
import { type SettingFacts, type SettingId, settings } from '../../src/content/settings.ts'
import type { CheckupKind, Look, Progress, SettingKind } from '../../src/wizard/progress.ts'
import { steps } from '../../src/wizard/steps.ts'
import type { WizardEvent } from '../../src/wizard/transition.ts'

// Kinds as keys of a record: the compiler keeps each list complete and free of others.
const settingKindsInTypes: Record<SettingKind, true> = {
  'turned-off': true,
  'already-off': true,
  'kept-on': true,
  'not-found': true,
  'will-not-switch': true,
  'not-using': true,
  later: true,
}
const checkupKindsInTypes: Record<CheckupKind, true> = {
  changed: true,
  'fine-as-is': true,
  'not-found': true,
  later: true,
}
export const allSettingKinds = Object.keys(settingKindsInTypes) as SettingKind[]
export const allCheckupKinds = Object.keys(checkupKindsInTypes) as CheckupKind[]

const allSettings: readonly SettingFacts[] = settings
/** Ids of the settings and of their stand-ins. */
export const settingIds = allSettings.flatMap(({ id, standIns }) => [
  id,
  ...(standIns ?? []).map((standIn) => standIn.id),
]) as SettingId[]
const itemIds = checkupItems.map(({ id }) => id)

/** The same numbers in every run, so that a failure can be seen again. */
export const fixedSeed = { seed: 20261123, numRuns: 300 } as const

const region = fc.constantFrom(...regions.map(({ id }) => id))
const device = fc.constantFrom(...devices)
const priority = fc.constantFrom(...priorities)
const step = fc.constantFrom(...steps.map(({ id }) => id))
const settingId = fc.constantFrom(...settingIds)
const itemId = fc.constantFrom(...itemIds)
const settingKind = fc.constantFrom(...allSettingKinds)
const checkupKind = fc.constantFrom(...allCheckupKinds)
const revision = fc.integer({ min: 1, max: 5 })
const at = fc
  .date({ min: new Date('2016-01-01T00:00:00Z'), max: new Date('2036-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString())

const settingLook: fc.Arbitrary<Look<SettingKind>> = fc.oneof(
  fc.record(
    { kind: fc.constantFrom('turned-off', 'already-off'), at, revision, confirmedAt: at },
    { requiredKeys: ['kind', 'at', 'revision'] },
  ),
  fc.record({ kind: settingKind, at, revision }),
)
const checkupLook: fc.Arbitrary<Look<CheckupKind>> = fc.record({ kind: checkupKind, at, revision })
const looks = <Kind extends string>(look: fc.Arbitrary<Look<Kind>>) => fc.array(look, { minLength: 1, maxLength: 5 })

/** Any progress a person could have. */
export const anyProgress: fc.Arbitrary<Progress> = fc.record(
  {
    region,
    device,
    priority,
    resumeAt: step.filter((id) => id !== 'start'),
    settings: fc.dictionary(settingId, looks(settingLook), { noNullPrototype: true }),
    checkup: fc.dictionary(itemId, looks(checkupLook), { noNullPrototype: true }),
  },
  { requiredKeys: ['settings', 'checkup'] },
)

/** Few days, so that looks of one day meet each other. */
const fewDays = fc.constantFrom(
  '2026-11-23T08:00:00.000Z',
  '2026-11-23T23:59:59.999Z',
  '2026-11-24T00:00:00.000Z',
  '2016-11-24T09:00:00.000Z',
)

/** Any event a screen could send, sensible or not. */
export const anyEvent: fc.Arbitrary<WizardEvent> = fc.oneof(
  fc.constantFrom<WizardEvent>({ type: 'next' }, { type: 'back' }, { type: 'progress-erased' }),
  fc.record({ type: fc.constant('go-to'), step }),
  fc.record({ type: fc.constant('region-chosen'), region: fc.option(region, { nil: undefined }) }),
  fc.record({ type: fc.constant('device-chosen'), device }),
  fc.record({ type: fc.constant('priority-chosen'), priority: fc.option(priority, { nil: undefined }) }),
  fc.record({ type: fc.constant('setting-reported'), settingId, kind: settingKind, at: fewDays, revision }),
  fc.record({
    type: fc.constant('setting-confirmed'),
    settingId,
    at: fc.option(fewDays, { nil: undefined }),
  }),
  fc.record({ type: fc.constant('setting-taken-back'), settingId }),
  fc.record({ type: fc.constant('checkup-reported'), itemId, kind: checkupKind, at: fewDays, revision }),
  fc.record({ type: fc.constant('checkup-taken-back'), itemId }),
  fc.record({ type: fc.constant('progress-replaced'), progress: anyProgress }),
)

/** The same value, which now throws when anything in it is written. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) deepFreeze(inner)
  }
  return value
}
