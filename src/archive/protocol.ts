import type { ArchiveDetail, ArchiveFileId } from '../content/archive-files.ts'

/** A file the person gave. `path`: with its folders where a whole folder was given. */
export type GivenFile = { readonly path: string; readonly file: Blob }

/** What the page asks of the worker. `today`: ISO date. `person`: which of two people to count, after the question. */
export type ReadRequest = { readonly files: readonly GivenFile[]; readonly today: string; readonly person?: string }

/** Bytes as they lie in the given files. `file`: name of the one being read. */
export type Progressed = { readonly done: number; readonly total: number; readonly file: string }

/** What was counted of one kind of file. Numbers and dates alone: no text of a row. */
export type Finding = {
  readonly id: ArchiveFileId
  readonly count: number
  readonly details: Readonly<Partial<Record<ArchiveDetail, number>>>
  /** First and last date, as exact as they are known: `2011-03-04`, `2011-03` or `2011`. */
  readonly first?: string
  readonly last?: string
  /** Rows by year, ascending. */
  readonly years: readonly (readonly [year: number, count: number])[]
  /** Rows whose date we could not read, of files that have dates. */
  readonly undated: number
  /** Rows that could not be understood, and are in no other number. */
  readonly unread: number
}

/** Why a file in the archive was not counted. */
export const unreadReasons = ['damaged', 'encrypted', 'method', 'layout', 'too-big', 'zip-in-zip', 'gone'] as const
export type UnreadReason = (typeof unreadReasons)[number]

export type ArchiveReport = {
  readonly findings: readonly Finding[]
  /** Files whose names we do not know, by name. */
  readonly unknown: readonly string[]
  readonly unread: readonly { readonly name: string; readonly reason: UnreadReason }[]
  /** Files that were there twice and are counted once, by name. */
  readonly twice: readonly string[]
  /** How many archives, folders and single files it was read from. */
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

/** One of several people whose files were given. `names`: the archives or files that are theirs. */
export type Person = { readonly key: string; readonly names: readonly string[] }

export type Outcome =
  | { readonly kind: 'report'; readonly report: ArchiveReport }
  | { readonly kind: 'people'; readonly people: readonly Person[] }
  | { readonly kind: 'problem'; readonly problem: ArchiveProblem; readonly name?: string }

/** What the worker says. */
export type Said =
  | { readonly kind: 'progress'; readonly progress: Progressed }
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
