import { archiveNoteTail } from './keys.ts'
import { savedText, saveText } from './progress-store.ts'

/** Saved counts of one kind of file: numbers and dates only. `id`: of content/archive-files.ts. */
export type KeptCount = {
  readonly id: string
  readonly count: number
  readonly first?: string
  readonly last?: string
}

/** What is saved about LinkedIn's archive. Dates are ISO. */
export type ArchiveNote = {
  readonly askedOn?: string
  readonly counted?: { readonly on: string; readonly counts: readonly KeptCount[] }
}

/** What is saved on this device; empty if there is nothing or it cannot be read. */
export function savedArchiveNote(): ArchiveNote {
  const text = savedText(archiveNoteTail)
  if (text === null) return {}
  try {
    const { value } = JSON.parse(text) as {
      value?: { askedOn?: unknown; counted?: { on?: unknown; counts?: unknown } }
    }
    const on = asDay(value?.counted?.on)
    const counts = Array.isArray(value?.counted?.counts) ? value.counted.counts.flatMap(asCount) : []
    const askedOn = asDay(value?.askedOn)
    return { ...(askedOn && { askedOn }), ...(on && { counted: { on, counts } }) }
  } catch {
    return {}
  }
}

/** Saves the note, or removes it if it is empty. False if storage refuses. */
export function saveArchiveNote(note: ArchiveNote): boolean {
  const isEmpty = note.askedOn === undefined && note.counted === undefined
  return saveText(archiveNoteTail, isEmpty ? null : JSON.stringify({ v: 1, value: note }))
}

const day = /^\d{4}-\d{2}-\d{2}$/
const asDay = (value: unknown) => (typeof value === 'string' && day.test(value) ? value : undefined)

function asCount(value: unknown): KeptCount[] {
  const { id, count, first, last } = (value ?? {}) as Record<string, unknown>
  if (typeof id !== 'string' || typeof count !== 'number' || !Number.isSafeInteger(count) || count < 0) return []
  return [{ id, count, ...dated({ first, last }) }]
}

function dated(dates: { first: unknown; last: unknown }): { first?: string; last?: string } {
  const { first, last } = dates
  const isDate = (date: unknown): date is string => typeof date === 'string' && /^\d{4}(-\d{2}){0,2}$/.test(date)
  return { ...(isDate(first) && { first }), ...(isDate(last) && { last }) }
}
