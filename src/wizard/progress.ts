import type { CheckupItemId } from '../content/checkup.ts'
import type { DeviceId } from '../content/devices.ts'
import type { Priority } from '../content/priorities.ts'
import type { RegionId } from '../content/regions.ts'
import type { SettingAnswer, SettingId } from '../content/settings.ts'
import type { StepId } from './steps.ts'

export const settingKinds = [
  'turned-off',
  'already-off',
  'kept-on',
  'not-found',
  'will-not-switch',
  'not-using',
  'later',
] as const satisfies readonly (SettingAnswer | 'not-using' | 'later')[]
export type SettingKind = (typeof settingKinds)[number]

export const checkupKinds = ['changed', 'fine-as-is', 'not-found', 'later'] as const
export type CheckupKind = (typeof checkupKinds)[number]

/** What a person said they saw, when, and with which revision of the guide's entry. The guide cannot check it. */
export type Look<Kind extends string> = {
  readonly kind: Kind
  /** ISO time. */
  readonly at: string
  readonly revision: number
  /** ISO time of "I reloaded the page and it is still off". Only an off answer can have it. */
  readonly confirmedAt?: string
}

/** All looks at one thing, oldest first, never empty. The last one counts. */
export type Report<Kind extends string> = readonly Look<Kind>[]
export type SettingReport = Report<SettingKind>
export type CheckupReport = Report<CheckupKind>
/** A report on a setting or on an item. */
export type AnyReport = Report<SettingKind | CheckupKind>

/** An objection in writing: ISO date of sending, and LinkedIn's case number where there is one. */
export type Objection = { readonly sentOn: string; readonly caseNumber?: string }

/** What the person told us, and nothing else. No entry: not started. Counts and labels are derived. */
export type Progress = {
  readonly region?: RegionId
  readonly device?: DeviceId
  readonly priority?: Priority
  /** That an objection was sent, as the person noted it. */
  readonly objection?: Objection
  /** ISO date on which the person wants to look again. */
  readonly lookAgainOn?: string
  /** The step to resume at. Only the start screen reads it; an address always takes precedence. */
  readonly resumeAt?: StepId
  readonly settings: { readonly [Id in SettingId]?: SettingReport }
  readonly checkup: { readonly [Id in CheckupItemId]?: CheckupReport }
}

export const emptyProgress: Progress = { settings: {}, checkup: {} }

/** The look that counts. */
export function lastLook<Kind extends string>(report: Report<Kind> | undefined): Look<Kind> | undefined {
  return report?.at(-1)
}

/** Maximum number of looks in a report; the oldest are dropped. */
export const maxLooks = 60

/** Time of a look that came by a link, which contains days only. Answers given here never have exactly this time. */
export const dayOnly = 'T12:00:00.000Z'

/** Whether an answer says the switch is off, which is what a reload can confirm. */
export function isOff(kind: SettingKind | undefined): boolean {
  return kind === 'turned-off' || kind === 'already-off'
}
