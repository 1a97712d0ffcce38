import { encodeProgress } from '../storage/codec.ts'
import type { Progress } from '../wizard/progress.ts'

/** A file that a person saves and may open again. `source` says which program wrote it. */
export type ProgressFile = {
  readonly type: 'linkedin-ai-opt-out-progress'
  readonly version: 1
  readonly source: 'linkedin-ai-opt-out'
  /** ISO time. */
  readonly savedAt: string
  readonly progress: unknown
}

/** The text of a progress file. `savedAt`: ISO time. */
export function writeProgressFile(progress: Progress, savedAt: string): string {
  const file: ProgressFile = {
    type: 'linkedin-ai-opt-out-progress',
    version: 1,
    source: 'linkedin-ai-opt-out',
    savedAt,
    progress: encodeProgress(progress),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** A fixed ASCII name with the day, no word of the person's in it. `savedAt`: ISO time. */
export function fileName(kind: 'progress' | 'summary' | 'unreadable', savedAt: string): string {
  const ending = kind === 'progress' ? 'json' : 'txt'
  return `linkedin-ai-opt-out-${kind}-${savedAt.slice(0, 10)}.${ending}`
}
