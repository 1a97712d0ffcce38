/**
 * The prefix of all keys of the guide. It contains the path, because two copies on one host share one storage.
 * `base`: path the guide is served under, with slashes at both ends.
 */
export function keyPrefix(base: string): string {
  return `linkedin-ai-opt-out${base}:`
}

/** Whether a tail belongs to something worth returning to: an answer, or the step to resume at. */
export const isReportTail = (tail: string) => /^(setting|checkup):|^resume-at$/.test(tail)

// Tails of the keys beside progress.
/** Prefix of the tails of unreadable texts, which are moved there before their key is overwritten. */
export const asideTail = 'aside:'
export const themeTail = 'theme'
/** When the archive was requested, and its counts if the person saved them. */
export const archiveNoteTail = 'archive'
export const linkedInLanguageTail = 'linkedin-language'
/** Name and address for the objection, if the person ticked that they may be saved. */
export const senderTail = 'objection-sender'
