import * as v from 'valibot'
import type { CheckupItemId } from '../content/checkup.ts'
import { devices } from '../content/devices.ts'
import { priorities } from '../content/priorities.ts'
import { regions } from '../content/regions.ts'
import { type StandInFacts, settings } from '../content/settings.ts'
import {
  checkupKinds,
  emptyProgress,
  type Look,
  maxLooks,
  type Progress,
  type Report,
  settingKinds,
} from '../wizard/progress.ts'
import { steps } from '../wizard/steps.ts'
import { type Migration, migrations } from './migrations.ts'

/**
 * Progress is saved as entries, one per choice and report, so that two tabs do not overwrite each other's answers.
 * An entry's tail is the end of its key: `choice:region`, `resume-at`, `setting:ai-training`, `checkup:passkeys`.
 * Ids of settings are checked against the content; those of checkup items only by their form, because the items are not
 * part of the first download. An item with an unknown id is kept and never shown.
 */
export type Entries = ReadonlyMap<string, unknown>

/** Result of reading one saved text. */
export type DecodedEntry =
  /** `isWhole` is false when some looks of a report could not be read. */
  | { readonly kind: 'read'; readonly value: unknown; readonly isWhole: boolean }
  /** Written by a newer version. `value` is set if this version can read it anyway. */
  | { readonly kind: 'newer'; readonly value?: unknown }
  | { readonly kind: 'unreadable' }
  /** Not an entry of progress, or one with an id that this version does not know. Must be left alone. */
  | { readonly kind: 'unknown' }

const isoTime = v.pipe(
  v.string(),
  v.regex(/^(19[7-9]|2[01]\d)\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/),
  v.check((text) => !Number.isNaN(Date.parse(text))),
)
const isoDate = v.pipe(v.string(), v.isoDate())
const objection = v.object({
  sentOn: isoDate,
  caseNumber: v.optional(v.pipe(v.string(), v.maxLength(60))),
})
const revision = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000))
const offLook = v.object({
  kind: v.picklist(['turned-off', 'already-off']),
  at: isoTime,
  revision,
  confirmedAt: v.optional(isoTime),
})
const settingLook = v.union([offLook, v.object({ kind: v.picklist(settingKinds), at: isoTime, revision })])
const checkupLook = v.object({
  kind: v.picklist(checkupKinds),
  at: isoTime,
  revision,
})

const settingIds: readonly string[] = settings.flatMap((setting) => [
  setting.id,
  ...('standIns' in setting ? setting.standIns.map(({ id }: StandInFacts) => id) : []),
])
const checkupId = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** The schema of a tail; undefined for unknown tails and ids. */
function schemaOf(tail: string): v.GenericSchema | 'looks-of-setting' | 'looks-of-item' | undefined {
  const [group, id = '', more] = tail.split(':')
  if (more !== undefined) return undefined
  if (tail === 'choice:region') return v.picklist(regions.map((region) => region.id))
  if (tail === 'choice:device') return v.picklist(devices)
  if (tail === 'choice:priority') return v.picklist(priorities)
  if (tail === 'choice:look-again-on') return isoDate
  if (tail === 'choice:objection') return objection
  if (tail === 'resume-at') return v.picklist(steps.map((step) => step.id))
  if (group === 'setting' && settingIds.includes(id)) return 'looks-of-setting'
  if (group === 'checkup' && id.length <= 60 && checkupId.test(id)) return 'looks-of-item'
  return undefined
}

/** Validates the value of an entry. Returns a fresh object with known members only. */
function decodeValue(tail: string, saved: unknown): DecodedEntry {
  const schema = schemaOf(tail)
  if (schema === undefined) return { kind: 'unknown' }
  if (typeof schema !== 'string') {
    const result = v.safeParse(schema, saved)
    return result.success ? { kind: 'read', value: result.output, isWhole: true } : { kind: 'unreadable' }
  }
  if (!Array.isArray(saved)) return { kind: 'unreadable' }
  const looks = saved.flatMap((look: unknown) => {
    const result = v.safeParse(schema === 'looks-of-setting' ? settingLook : checkupLook, look)
    return result.success ? [result.output as Look<string>] : []
  })
  if (looks.length === 0) return { kind: 'unreadable' }
  return { kind: 'read', value: looks.slice(-maxLooks), isWhole: looks.length === saved.length }
}

const envelope = v.object({ v: v.pipe(v.number(), v.integer(), v.minValue(1)), value: v.unknown() })

/** Reads one saved text. Never throws. `path`: the migrations; tests pass their own. */
export function decodeEntry(tail: string, text: string, path: readonly Migration[] = migrations): DecodedEntry {
  if (schemaOf(tail) === undefined) return { kind: 'unknown' }
  try {
    const saved = v.safeParse(envelope, JSON.parse(text))
    if (!saved.success) return { kind: 'unreadable' }
    const version = saved.output.v
    if (version > path.length + 1) {
      const understood = decodeValue(tail, saved.output.value)
      return understood.kind === 'read' ? { kind: 'newer', value: understood.value } : { kind: 'newer' }
    }
    let value = saved.output.value
    for (const migration of path.slice(version - 1)) value = migration.run(value, tail)
    return decodeValue(tail, value)
  } catch {
    // Not JSON, nested too deeply, or a failed migration. The caller sets the original text aside.
    return { kind: 'unreadable' }
  }
}

/** The text of one entry. The same value always gives the same text. */
export function encodeEntry(value: unknown, version: number = migrations.length + 1): string {
  return JSON.stringify({ v: version, value })
}

/** Progress as entries, by tail. Members are in a fixed order, so that equal reports give equal texts. */
export function entriesOf(progress: Progress): Entries {
  const { region, device, priority, lookAgainOn, objection: sent, resumeAt } = progress
  const choices: [string, unknown][] = [
    ['choice:region', region],
    ['choice:device', device],
    ['choice:priority', priority],
    ['choice:look-again-on', lookAgainOn],
    ['choice:objection', sent],
    ['resume-at', resumeAt],
  ]
  const reports = (group: string, of: Readonly<Record<string, Report<string> | undefined>>): [string, unknown][] =>
    Object.entries(of).map(([id, report]) => [`${group}:${id}`, report?.map(inOrder)])
  return new Map(
    [...choices, ...reports('setting', progress.settings), ...reports('checkup', progress.checkup)].filter(
      ([, value]) => value !== undefined,
    ),
  )
}

function inOrder({ kind, at, revision, confirmedAt }: Look<string>): Look<string> {
  return confirmedAt === undefined ? { kind, at, revision } : { kind, at, revision, confirmedAt }
}

/** Progress with one entry set, or removed if `value` is undefined. `value`: from decodeEntry. */
export function withEntry(progress: Progress, tail: string, value: unknown): Progress {
  const [group, id = ''] = tail.split(':')
  if (group === 'setting' || group === 'checkup') {
    const member = group === 'setting' ? 'settings' : 'checkup'
    const { [id as CheckupItemId]: _, ...others } = progress[member] as Progress['checkup']
    return { ...progress, [member]: value === undefined ? others : { ...others, [id]: value } }
  }
  const named = { 'resume-at': 'resumeAt', 'choice:look-again-on': 'lookAgainOn' } as const
  const member = named[tail as keyof typeof named] ?? (id as 'region' | 'device' | 'priority')
  const { [member]: _, ...others } = progress
  return (value === undefined ? others : { ...others, [member]: value }) as Progress
}

/** Progress as in a file: an object of entries by tail. */
export function encodeProgress(progress: Progress): Readonly<Record<string, unknown>> {
  return Object.fromEntries(entriesOf(progress))
}

/**
 * Reads progress from a file or link. Never throws; an invalid entry does not affect the others.
 * `unreadable`: tails of entries that were left out, also because of unknown ids.
 */
export function decodeProgress(saved: unknown): { progress: Progress; unreadable: readonly string[] } {
  const isObject = typeof saved === 'object' && saved !== null && !Array.isArray(saved)
  let progress = emptyProgress
  const unreadable: string[] = []
  for (const [tail, value] of isObject ? Object.entries(saved) : []) {
    const decoded = decodeValue(tail, value)
    if (decoded.kind === 'read') progress = withEntry(progress, tail, decoded.value)
    if (decoded.kind !== 'read' || !decoded.isWhole) unreadable.push(tail)
  }
  return { progress, unreadable }
}
