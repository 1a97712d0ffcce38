import type { CheckupFacts, CheckupItemId } from '../content/checkup.ts'
import type { ChangeReason, Recorded } from '../content/evidence.ts'
import { settings } from '../content/settings.ts'
import { type Look, lastLook, type Progress, type Report } from './progress.ts'
import { isEligible, type StepId, steps } from './steps.ts'

/** The status that a list shows for something that can be reported. */
export type ReportStatus = 'reported' | 'later' | 'look-again' | 'not-started'

/**
 * Status of a report, given the entry's current revision. A newer revision asks to look again, without changing what is
 * saved.
 */
export function statusOf(report: Report<string> | undefined, revision: number): ReportStatus {
  const last = lastLook(report)
  if (!last) return 'not-started'
  if (last.kind === 'later') return 'later'
  return last.revision < revision ? 'look-again' : 'reported'
}

/**
 * Why a report is asked for again: the reasons of all revisions since it was given. Undefined when it is not. `entry`:
 * with its changes, as they are today.
 */
export function reasonsSince(
  { revision, changes = [] }: Recorded,
  report: Report<string> | undefined,
): ChangeReason | 'both' | undefined {
  const given = lastLook(report)?.revision
  if (given === undefined || statusOf(report, revision) !== 'look-again') return undefined
  const reasons = new Set(changes.filter((change) => change.revision > given).map(({ reason }) => reason))
  if (reasons.size > 1) return 'both'
  return reasons.has('moved') ? 'moved' : 'corrected'
}

/** The look that counts as the current answer: the last one, unless it was put off or is of an older revision. */
export function currentLook<Kind extends string>(
  report: Report<Kind> | undefined,
  revision: number,
): Look<Kind> | undefined {
  return statusOf(report, revision) === 'reported' ? lastLook(report) : undefined
}

/** The settings that apply to this person, in order, each with its status. */
export function settingStatuses(progress: Progress) {
  return settings
    .filter(({ id }) => isEligible(id, progress))
    .map((setting) => ({ setting, status: statusOf(progress.settings[setting.id], setting.revision) }))
}

/** "1 of 2 settings reported": how many of this person's settings have a report that still counts. */
export function settingCount(progress: Progress): { reported: number; total: number } {
  const all = settingStatuses(progress)
  return { reported: all.filter(({ status }) => status === 'reported').length, total: all.length }
}

/** Whether LinkedIn says an item does not apply where this person lives. */
export function doesApply(item: CheckupFacts, { region }: Pick<Progress, 'region'>): boolean {
  return !region || !item.doesNotApplyIn?.includes(region)
}

type CheckupEntry = CheckupFacts & { readonly id: CheckupItemId }

/** How many of the counted items that apply here have a report that still counts, and how many there are. */
export function checkupCount(items: readonly CheckupEntry[], progress: Progress): { reported: number; total: number } {
  const counted = items.filter((item) => item.isCounted && doesApply(item, progress))
  const reported = counted.filter(({ id, revision }) => statusOf(progress.checkup[id], revision) === 'reported')
  return { reported: reported.length, total: counted.length }
}

/** All items, beginning with the named ones in the named order. */
export function inOrder<Item extends { id: string }>(items: readonly Item[], first: readonly string[]): Item[] {
  const named = first.flatMap((id) => items.find((item) => item.id === id) ?? [])
  return [...named, ...items.filter((item) => !named.includes(item))]
}

/** The first setting that is neither reported nor put off, else the first one that was put off or needs another look. */
export function nextUnfinished(progress: Progress): StepId | undefined {
  const open = settingStatuses(progress).filter(({ status }) => status !== 'reported')
  return (open.find(({ status }) => status !== 'later') ?? open[0])?.setting.id
}

/** Whether the person has passed a step that asks nothing. */
export function isRead(step: StepId, { resumeAt }: Pick<Progress, 'resumeAt'>): boolean {
  const positionOf = (id: StepId | undefined) => steps.findIndex((candidate) => candidate.id === id)
  return positionOf(resumeAt) > positionOf(step)
}

/** Whether there is anything to resume. */
export function hasProgress(progress: Progress): boolean {
  return (
    progress.resumeAt !== undefined ||
    Object.keys(progress.settings).length > 0 ||
    Object.keys(progress.checkup).length > 0
  )
}

/** ISO time of the newest report on a setting that still counts, or undefined. */
export function lastReportedAt(progress: Progress): string | undefined {
  return settingStatuses(progress)
    .flatMap(({ setting, status }) =>
      status === 'reported' ? (lastLook(progress.settings[setting.id])?.at ?? []) : [],
    )
    .sort()
    .at(-1)
}
