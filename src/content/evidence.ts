import type { DeviceId } from './devices.ts'
import type { SourceId } from './sources.ts'

/**
 * How a statement was checked. `recording`: on recordings of LinkedIn's own pages. `seen`: in an account of somebody of this
 * project, as it is now. `search`: we searched and found nothing, which is a method of its own and no weak source.
 */
export type Method = 'seen' | 'recording' | 'linkedin-text' | 'law' | 'regulator' | 'press' | 'guide' | 'search'

/** A: LinkedIn's or a regulator's own words. B: two independent sources or a strong one. C: one secondary source. D: unconfirmed. */
export type Grade = 'A' | 'B' | 'C' | 'D'

/** What stands behind a statement about LinkedIn. */
export type Evidence = {
  /** Date of what the source says: an ISO date, month or year, `from/to`, or `unknown`. Never later than the newest source. */
  readonly asOf: string
  readonly method: Method
  readonly grade: Grade
  /** Empty only for what was seen in an account or searched for in vain. */
  readonly sources: readonly SourceId[]
  /** Where it was seen, for the method `seen`. Never whose account it was. */
  readonly seen?: { readonly on: string; readonly language: string; readonly device: DeviceId }
  /** ISO date by which somebody should look again. */
  readonly reviewBy: string
}

/**
 * Why an entry has a new revision. `moved`: LinkedIn moved or renamed it, or changed what it does. `corrected`: we were wrong. A
 * corrected label alone raises no revision; corrected advice does.
 */
export type ChangeReason = 'moved' | 'corrected'

/** An entry whose answers are asked for again when it changes. */
export type Recorded = {
  /** Begins with 1. Raise it, and add the change, when people who answered should look again. */
  readonly revision: number
  /** Every revision after the first, oldest first. `on`: ISO date. */
  readonly changes?: readonly { readonly revision: number; readonly on: string; readonly reason: ChangeReason }[]
}

/** The day all statements were last gone through. */
export const lastReviewedOn = '2026-11-28'
/** Menus and labels move often. */
export const reviewMenusBy = '2027-05-28'
/** Law and rulings move slowly. */
export const reviewLawBy = '2027-11-28'

/** Whether a statement is past its review date. `today`: an ISO date. */
export function isDue(evidence: Pick<Evidence, 'reviewBy'>, today: string): boolean {
  return today > evidence.reviewBy
}
