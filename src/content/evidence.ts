import type { SourceId } from './sources.ts'

/** How a statement was checked. Nothing has been checked on a live account yet. */
export type Method = 'linkedin-text' | 'regulator' | 'press' | 'guide' | 'not-checked'

/** A: LinkedIn's or a regulator's own words. B: two independent sources or a strong one. C: one secondary source. D: unconfirmed. */
export type Grade = 'A' | 'B' | 'C' | 'D'

/** What stands behind a statement about LinkedIn. */
export type Evidence = {
  /** Date of what the source says: an ISO date, month or year, `from/to`, or `unknown`. */
  readonly asOf: string
  readonly method: Method
  readonly grade: Grade
  readonly sources: readonly SourceId[]
  /** ISO date by which somebody should look again. */
  readonly reviewBy: string
}

/** The day all statements were last gone through. */
export const lastReviewedOn = '2026-11-23'
/** Menus and labels move often. */
export const reviewMenusBy = '2027-05-23'
/** Law and rulings move slowly. */
export const reviewLawBy = '2027-11-23'

/** Whether a statement is past its review date. `today`: an ISO date. */
export function isDue(evidence: Pick<Evidence, 'reviewBy'>, today: string): boolean {
  return today > evidence.reviewBy
}
