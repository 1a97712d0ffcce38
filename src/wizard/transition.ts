import type { CheckupItemId } from '../content/checkup.ts'
import type { DeviceId } from '../content/devices.ts'
import type { Priority } from '../content/priorities.ts'
import type { RegionId } from '../content/regions.ts'
import type { SettingId } from '../content/settings.ts'
import {
  type CheckupKind,
  type CheckupReport,
  emptyProgress,
  isOff,
  type Look,
  lastLook,
  maxLooks,
  type Objection,
  type Progress,
  type Report,
  type SettingKind,
  type SettingReport,
} from './progress.ts'
import { isEligible, type StepId, steps } from './steps.ts'

/** Current step (from the address) and what the person told us (from the store). */
export type WizardState = { readonly step: StepId; readonly progress: Progress }

/** Moves are named in the imperative, facts in the past tense. `at`: ISO time; `revision`: of the entry shown. */
export type WizardEvent =
  | { type: 'next' }
  | { type: 'back' }
  | { type: 'go-to'; step: StepId }
  | { type: 'region-chosen'; region: RegionId | undefined }
  | { type: 'device-chosen'; device: DeviceId }
  | { type: 'priority-chosen'; priority: Priority | undefined }
  | { type: 'look-again-chosen'; on: string | undefined }
  | { type: 'objection-noted'; objection: Objection | undefined }
  | { type: 'setting-reported'; settingId: SettingId; kind: SettingKind; at: string; revision: number }
  | { type: 'setting-confirmed'; settingId: SettingId; at: string | undefined }
  | { type: 'setting-taken-back'; settingId: SettingId }
  | { type: 'checkup-reported'; itemId: CheckupItemId; kind: CheckupKind; at: string; revision: number }
  | { type: 'checkup-taken-back'; itemId: CheckupItemId }
  | { type: 'progress-replaced'; progress: Progress }
  | { type: 'progress-erased' }

/** Pure. An event that does not apply returns the same state object. */
export function transition(state: WizardState, event: WizardEvent): WizardState {
  const { progress } = state
  const here = steps.findIndex(({ id }) => id === state.step)
  const canEnter = ({ id }: { id: StepId }) => isEligible(id, progress)
  switch (event.type) {
    case 'next':
      return enter(state, steps.slice(here + 1).find(canEnter)?.id)
    case 'back':
      return enter(state, steps.slice(0, here).findLast(canEnter)?.id)
    case 'go-to':
      return enter(state, steps.find((step) => step.id === event.step && canEnter(step))?.id)
    case 'region-chosen':
      return withChoice(state, 'region', event.region)
    case 'device-chosen':
      return withChoice(state, 'device', event.device)
    case 'priority-chosen':
      return withChoice(state, 'priority', event.priority)
    case 'look-again-chosen':
      return withChoice(state, 'lookAgainOn', event.on)
    case 'objection-noted':
      return withChoice(state, 'objection', event.objection)
    case 'setting-reported': {
      const before = reportOf(progress.settings, event.settingId)
      return withSetting(state, event.settingId, before, reported(before, event))
    }
    case 'setting-confirmed': {
      const before = reportOf(progress.settings, event.settingId)
      return withSetting(state, event.settingId, before, confirmed(before, event.at))
    }
    case 'setting-taken-back': {
      const before = reportOf(progress.settings, event.settingId)
      return withSetting(state, event.settingId, before, before?.slice(0, -1))
    }
    case 'checkup-reported': {
      const before = reportOf(progress.checkup, event.itemId)
      return withCheckup(state, event.itemId, before, reported(before, event))
    }
    case 'checkup-taken-back': {
      const before = reportOf(progress.checkup, event.itemId)
      return withCheckup(state, event.itemId, before, before?.slice(0, -1))
    }
    case 'progress-replaced':
      return event.progress === progress ? state : { ...state, progress: event.progress }
    case 'progress-erased':
      return progress === emptyProgress ? state : { ...state, progress: emptyProgress }
    default:
      // An unknown event, such as one of a newer version, is ignored.
      event satisfies never
      return state
  }
}

/** A report by its id, without inherited members such as `constructor`: ids can come from the page's form fields. */
function reportOf<Id extends string, Of>(reports: { readonly [Key in Id]?: Of }, id: Id): Of | undefined {
  return Object.hasOwn(reports, id) ? reports[id] : undefined
}

/** Enters a step by an event, which makes it the step to resume at. */
function enter(state: WizardState, step: StepId | undefined): WizardState {
  if (!step || step === state.step) return state
  return { step, progress: resumingAt(state.progress, step) }
}

/** The start offers to resume, so it is never the step to resume at. */
function resumingAt(progress: Progress, step: StepId): Progress {
  return step === 'start' || step === progress.resumeAt ? progress : { ...progress, resumeAt: step }
}

type Choice = 'region' | 'device' | 'priority' | 'lookAgainOn' | 'objection'

function withChoice<Key extends Choice>(state: WizardState, key: Key, value: Progress[Key]): WizardState {
  if (state.progress[key] === value) return state
  const { [key]: _, ...rest } = state.progress
  // A choice taken back is removed, not set to undefined, so that it equals one that was never made.
  const progress = value === undefined ? (rest as Progress) : { ...state.progress, [key]: value }
  return { ...state, progress }
}

/**
 * A look on the same day replaces the previous one, so that a slip leaves no history;
 * a look on another day is added. "Later" is only recorded if there is no answer, and an answer replaces it.
 */
function reported<Kind extends string>(
  before: Report<Kind> | undefined,
  { kind, at, revision }: { kind: Kind; at: string; revision: number },
): Report<Kind> | undefined {
  const last = lastLook(before)
  if (last && kind === 'later') return before
  if (last?.kind === kind && last.revision === revision && isSameDay(last.at, at)) return before
  const look: Look<Kind> = { kind, at, revision }
  const kept = last && (last.kind === 'later' || isSameDay(last.at, at)) ? before?.slice(0, -1) : before
  return [...(kept ?? []), look].slice(-maxLooks)
}

function isSameDay(a: string, b: string): boolean {
  return a.slice(0, 10) === b.slice(0, 10)
}

function confirmed(before: SettingReport | undefined, at: string | undefined): SettingReport | undefined {
  const last = lastLook(before)
  if (!before || !last || !isOff(last.kind) || last.confirmedAt === at) return before
  const { confirmedAt: _, ...look } = last
  return [...before.slice(0, -1), at === undefined ? look : { ...look, confirmedAt: at }]
}

function withSetting(
  state: WizardState,
  id: SettingId,
  before: SettingReport | undefined,
  after: SettingReport | undefined,
): WizardState {
  if (after === before) return state
  const { [id]: _, ...others } = state.progress.settings
  const settings = after?.length ? { ...others, [id]: after } : others
  return { ...state, progress: resumingAt({ ...state.progress, settings }, state.step) }
}

function withCheckup(
  state: WizardState,
  id: CheckupItemId,
  before: CheckupReport | undefined,
  after: CheckupReport | undefined,
): WizardState {
  if (after === before) return state
  const { [id]: _, ...others } = state.progress.checkup
  const checkup = after?.length ? { ...others, [id]: after } : others
  return { ...state, progress: resumingAt({ ...state.progress, checkup }, state.step) }
}
