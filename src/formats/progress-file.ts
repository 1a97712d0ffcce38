import { decodeProgress, encodeProgress } from '../storage/codec.ts'
import type { Progress } from '../wizard/progress.ts'

/** A file that a person saves and may open again. `source`: the program that wrote it. */
export type ProgressFile = {
  readonly type: 'linkedin-ai-opt-out-progress'
  readonly version: 1
  readonly source: 'linkedin-ai-opt-out'
  /** ISO time. */
  readonly savedAt: string
  readonly progress: unknown
}

/**
 * The text of a progress file. `savedAt`: ISO time. Leaves out the device, which depends on where the file is opened,
 * and what matters most, which may reveal of whom a person is afraid.
 */
export function writeProgressFile({ device: _, priority: __, ...progress }: Progress, savedAt: string): string {
  const file: ProgressFile = {
    type: 'linkedin-ai-opt-out-progress',
    version: 1,
    source: 'linkedin-ai-opt-out',
    savedAt,
    progress: encodeProgress(progress),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

const endings = {
  progress: 'json',
  'look-again': 'ics',
  summary: 'txt',
  unreadable: 'txt',
  'archive-counts': 'json',
  'archive-table': 'csv',
} as const

/** A fixed ASCII name with the day, and nothing that the person entered. `savedAt`: ISO time. */
export function fileName(kind: keyof typeof endings, savedAt: string): string {
  const ending = endings[kind]
  return `linkedin-ai-opt-out-${kind}-${savedAt.slice(0, 10)}.${ending}`
}

/** Largest file that is opened, in bytes. A guide with a long history takes some 100,000. */
export const maxFileSize = 1_000_000

/** Why a file could not be opened, each with a sentence of its own. */
export const fileProblems = [
  'empty',
  'too-big',
  'archive',
  'picture',
  'pdf',
  'web-page',
  'not-ours',
  'damaged',
  'newer',
  /** Moved or deleted between choosing and reading. */
  'gone',
] as const
export type FileProblem = (typeof fileProblems)[number]
export type ReadFile =
  | { readonly kind: 'read'; readonly progress: Progress; readonly unreadable: readonly string[] }
  | { readonly kind: 'problem'; readonly problem: FileProblem }

const magic: readonly (readonly [start: string, problem: FileProblem])[] = [
  ['PK', 'archive'],
  ['%PDF', 'pdf'],
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
  ['RIFF', 'picture'],
  ['<!doctype', 'web-page'],
  ['<html', 'web-page'],
]

/** Reads what a person opened as a progress file. Never throws; known members only. */
export function readProgressFile(bytes: Uint8Array): ReadFile {
  const problem = (which: FileProblem): ReadFile => ({ kind: 'problem', problem: which })
  if (bytes.length === 0) return problem('empty')
  if (bytes.length > maxFileSize) return problem('too-big')
  const start = String.fromCharCode(...bytes.slice(0, 16)).trimStart()
  const other = magic.find(([mark]) => start.toLowerCase().startsWith(mark.toLowerCase()))
  if (other) return problem(other[1])
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return problem('not-ours')
  }
  if (isNestedDeeply(text)) return problem('damaged')
  let file: Partial<Record<keyof ProgressFile, unknown>>
  try {
    file = JSON.parse(text)
  } catch {
    return problem(text.includes('linkedin-ai-opt-out-progress') ? 'damaged' : 'not-ours')
  }
  if (typeof file !== 'object' || file === null || file.type !== 'linkedin-ai-opt-out-progress')
    return problem('not-ours')
  if (typeof file.version !== 'number' || !Number.isInteger(file.version) || file.version < 1) return problem('damaged')
  if (file.version > 1) return problem('newer')
  const isObject = typeof file.progress === 'object' && file.progress !== null && !Array.isArray(file.progress)
  if (!isObject) return problem('damaged')
  // Files of the first edition contain what matters most. It is skipped without reporting it as unreadable.
  const { 'choice:priority': _, ...saved } = file.progress as Record<string, unknown>
  return { kind: 'read', ...decodeProgress(saved) }
}

/** JSON.parse accepts 200,000 levels, on which recursive code overflows the stack, so depth is checked before parsing. */
function isNestedDeeply(text: string, limit = 20): boolean {
  let depth = 0
  for (const letter of text) {
    if (letter === '{' || letter === '[') depth += 1
    else if (letter === '}' || letter === ']') depth -= 1
    if (depth > limit) return true
  }
  return false
}
