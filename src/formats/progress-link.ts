import { addToCrc, crcOf } from '../archive/crc32.ts'
import { decodeProgress } from '../storage/codec.ts'
import { dayOnly, lastLook, type Progress, type Report } from '../wizard/progress.ts'
import { checkupKindCodes, entryCodes, priorityCodes, regionCodes, settingKindCodes, stepCodes } from './link-codes.ts'

/** Beginning of the fragment of a link with progress. */
export const linkMark = '#p='

/** Longest fragment that is read, in characters. A full guide takes about 300. */
const maxLength = 2000

/** Version of the layout below. A reader of version n reads every version up to n. */
const version = 1
/** Day 0 of the dates in a link. */
const epoch = Date.UTC(2020, 0, 1)
const dayLength = 86_400_000
const confirmedBit = 16
const hasRevisionBit = 32

/** Why a link could not be read, each with a sentence of its own. */
export const linkProblems = ['empty', 'too-long', 'incomplete', 'newer'] as const
export type LinkProblem = (typeof linkProblems)[number]
export type ReadLink =
  /** `unreadable`: how many entries this guide does not know and left out. */
  | { readonly kind: 'read'; readonly progress: Progress; readonly unreadable: number }
  | { readonly kind: 'problem'; readonly problem: LinkProblem }

const dayOf = (iso: string) => Math.min(65_535, Math.max(0, Math.floor((Date.parse(iso) - epoch) / dayLength)))
const timeOf = (day: number) => new Date(epoch + day * dayLength).toISOString().slice(0, 10) + dayOnly

/** The code of a value in a list, counted from one; 0 for none. */
const codeOf = (codes: readonly string[], value: string | undefined) => (value ? codes.indexOf(value) + 1 : 0)

/**
 * The fragment with the newest look of every report (by day, without time), the region and the step to resume at.
 * Leaves out the device, which depends on where the link is opened, and what matters most, which may reveal of whom a
 * person is afraid. Its letters and digits survive mail programs and changes of case.
 */
export function progressFragment(progress: Progress): string {
  const bytes = [version, codeOf(regionCodes, progress.region), 0, codeOf(stepCodes, progress.resumeAt)]
  const put = (tail: string, report: Report<string>, kinds: readonly string[]) => {
    const code = (entryCodes as readonly string[]).indexOf(tail)
    const look = lastLook(report)
    // Entries without a code are left out. A test checks that everything has one.
    if (code < 0 || !look || !kinds.includes(look.kind)) return
    const flags = (look.confirmedAt ? confirmedBit : 0) | (look.revision === 1 ? 0 : hasRevisionBit)
    bytes.push(code, kinds.indexOf(look.kind) | flags, ...twoBytes(dayOf(look.at)))
    if (look.confirmedAt) bytes.push(...twoBytes(dayOf(look.confirmedAt)))
    if (look.revision !== 1) bytes.push(...twoBytes(Math.min(look.revision, 65_535)))
  }
  for (const [id, report] of Object.entries(progress.settings)) put(`setting:${id}`, report, settingKindCodes)
  for (const [id, report] of Object.entries(progress.checkup)) put(`checkup:${id}`, report, checkupKindCodes)
  const sum = crcOf(addToCrc(bytes))
  return `${linkMark}${toBase32([...bytes, ...twoBytes(sum >>> 16), ...twoBytes(sum & 65_535)])}`
}

/** Reads the fragment of a link. Never throws. Ignores case, spaces, and punctuation that a mail program appended. */
export function readFragment(fragment: string): ReadLink {
  const problem = (which: LinkProblem): ReadLink => ({ kind: 'problem', problem: which })
  if (fragment.length > maxLength) return problem('too-long')
  const text = fragment
    .slice(linkMark.length)
    .replace(/%20|\s/g, '')
    .replace(/[.,;:!?)\]>'"]+$/, '')
    .toLowerCase()
  if (text === '') return problem('empty')
  const all = fromBase32(text)
  if (!all || all.length < 8) return problem('incomplete')
  const bytes = all.slice(0, -4)
  const sum = crcOf(addToCrc(bytes))
  const wanted = [...twoBytes(sum >>> 16), ...twoBytes(sum & 65_535)]
  if (all.slice(-4).some((byte, at) => byte !== wanted[at])) return problem('incomplete')
  if ((bytes[0] ?? 0) > version) return problem('newer')
  const saved = readBytes(bytes)
  if (!saved) return problem('newer')
  // The same schemas as for a file: a link can set nothing that a file could not.
  const { progress, unreadable } = decodeProgress(saved)
  return { kind: 'read', progress, unreadable: unreadable.length }
}

/** The entries of a link by tail. Undefined for an unknown code: with a valid checksum, a newer guide wrote it. */
function readBytes([, region = 0, priority = 0, resumeAt = 0, ...rest]: readonly number[]) {
  const saved: Record<string, unknown> = {}
  const choices = [
    ['choice:region', regionCodes[region - 1], region],
    // Written by the first edition only, and skipped.
    [undefined, priorityCodes[priority - 1], priority],
    ['resume-at', stepCodes[resumeAt - 1], resumeAt],
  ] as const
  for (const [tail, value, code] of choices) {
    if (code > 0 && value === undefined) return undefined
    if (tail && value) saved[tail] = value
  }
  let at = 0
  const two = () => {
    const [high = Number.NaN, low = Number.NaN] = rest.slice(at, at + 2)
    at += 2
    return high * 256 + low
  }
  while (at < rest.length) {
    const tail = entryCodes[rest[at] ?? -1]
    const flags = rest[at + 1] ?? 0
    at += 2
    const kinds: readonly string[] = tail?.startsWith('setting') ? settingKindCodes : checkupKindCodes
    const kind = kinds[flags & 15]
    const day = two()
    const confirmedAt = flags & confirmedBit ? two() : undefined
    const revision = flags & hasRevisionBit ? two() : 1
    if (!tail || !kind || Number.isNaN(day + (confirmedAt ?? 0) + revision)) return undefined
    saved[tail] = [
      { kind, at: timeOf(day), revision, ...(confirmedAt !== undefined && { confirmedAt: timeOf(confirmedAt) }) },
    ]
  }
  return saved
}

const twoBytes = (value: number): [number, number] => [(value >> 8) & 255, value & 255]

/** RFC 4648, in small letters and without padding. */
const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'

function toBase32(bytes: readonly number[]): string {
  let text = ''
  let buffer = 0
  let bits = 0
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += alphabet[(buffer >> bits) & 31]
    }
    buffer &= (1 << bits) - 1
  }
  return bits > 0 ? text + alphabet[(buffer << (5 - bits)) & 31] : text
}

function fromBase32(text: string): number[] | undefined {
  const bytes: number[] = []
  let buffer = 0
  let bits = 0
  for (const letter of text) {
    const value = alphabet.indexOf(letter)
    if (value < 0) return undefined
    buffer = (buffer << 5) | value
    bits += 5
    if (bits >= 8) {
      bits -= 8
      bytes.push((buffer >> bits) & 255)
    }
    buffer &= (1 << bits) - 1
  }
  return bits < 5 && buffer === 0 ? bytes : undefined
}
