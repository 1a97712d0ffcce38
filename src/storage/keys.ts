/**
 * What all keys of the guide begin with. The sub-folder it is served from is part of it, because two copies on one
 * host share one storage. `base`: path the guide is served under, with slashes at both ends.
 */
export function keyPrefix(base: string): string {
  return `linkedin-ai-opt-out${base}:`
}

/** Whether a key's tail is of something a person comes back to: an answer, or the step they were at. */
export const isReportTail = (tail: string) => /^(setting|checkup):|^resume-at$/.test(tail)

/** Tail of the key under which an unreadable text is kept, so that nothing is written over it. */
export const asideTail = 'aside:'
/** Tail of the key that holds the colours. */
export const themeTail = 'theme'
/** Tail of the key that holds when the archive was asked for, and counts of it where the person keeps them. */
export const archiveNoteTail = 'archive'
/** Tail of the key that holds which language LinkedIn is shown in. */
export const linkedInLanguageTail = 'linkedin-language'
/** Tail of the key that holds name and address for the objection, where the person ticked that they may be kept. */
export const senderTail = 'objection-sender'
