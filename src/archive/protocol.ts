import type { ArchiveDetail, ArchiveFileId } from '../content/archive-files.ts'

/** A file that the person chose. `path`: includes folders if a whole folder was chosen. */
export type GivenFile = { readonly path: string; readonly file: Blob }

/** The page's request to the worker. `today`: ISO date. `person`: whom to count, once the person has been asked. */
export type ReadRequest = { readonly files: readonly GivenFile[]; readonly today: string; readonly person?: string }

/** Progress in bytes of the given, packed files. `file`: name of the one being read. */
export type Progressed = { readonly done: number; readonly total: number; readonly file: string }

/** Counts of one kind of file. Numbers and dates only, no text of any row. */
export type Finding = {
  readonly id: ArchiveFileId
  readonly count: number
  readonly details: Readonly<Partial<Record<ArchiveDetail, number>>>
  /** First and last date, as precise as known: `2011-03-04`, `2011-03` or `2011`. */
  readonly first?: string
  readonly last?: string
  /** Rows by year, ascending. */
  readonly years: readonly (readonly [year: number, count: number])[]
  /** Rows without a readable date, in files that have dates. */
  readonly undated: number
  /** Rows that could not be understood; they are in no other number. */
  readonly unread: number
}

/** Why a file in the archive was not counted. */
export const unreadReasons = ['damaged', 'encrypted', 'method', 'layout', 'too-big', 'zip-in-zip', 'gone'] as const
export type UnreadReason = (typeof unreadReasons)[number]

export type ArchiveReport = {
  readonly findings: readonly Finding[]
  /** Names of unknown files. */
  readonly unknown: readonly string[]
  readonly unread: readonly { readonly name: string; readonly reason: UnreadReason }[]
  /** Names of files that occurred twice and are counted once. */
  readonly twice: readonly string[]
  /** How many archives, folders and single files were read. */
  readonly sources: number
}

/** Why nothing could be counted. */
export const archiveProblems = [
  'nothing',
  'empty',
  'web-page',
  'other-archive',
  'pdf',
  'picture',
  'progress-file',
  'office-file',
  'unknown-file',
  'incomplete',
  'damaged-archive',
  'encrypted',
  'too-many',
  'too-big',
  'zip-in-zip',
  'not-linkedin',
  'gone',
  'crashed',
] as const
export type ArchiveProblem = (typeof archiveProblems)[number]

/** One of several people whose files were given. `names`: their archives or files. */
export type Person = { readonly key: string; readonly names: readonly string[] }

export type Outcome =
  | { readonly kind: 'report'; readonly report: ArchiveReport }
  | { readonly kind: 'people'; readonly people: readonly Person[] }
  | { readonly kind: 'problem'; readonly problem: ArchiveProblem; readonly name?: string }

/** Messages from the worker. */
export type Said =
  | { readonly kind: 'progress'; readonly progress: Progressed }
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
