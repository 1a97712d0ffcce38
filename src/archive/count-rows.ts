import type { ArchiveShape } from '../content/archive-files.ts'
import { addName, type ByteNames, isSame, noNames } from './byte-names.ts'
import type { Row, RowHandler, Verdict } from './csv-scanner.ts'
import { checkedDate, readDate } from './dates.ts'
import { addDate, addDetail, emptyTally, type Tally, wordsIn } from './tally.ts'

/** Running state of counting one file's rows. Plain data, so that a copy can continue in another dialect. */
export type RowState = {
  /** Normalised names of the columns; undefined until the header is found. */
  header: readonly string[] | undefined
  /** How many rows were searched for the header. */
  tried: number
  /** LinkedIn writes a sentence into files that would be empty. */
  isEmptyNote: boolean
  tally: Tally
  /** For files whose rows belong to several kinds. */
  parts: Map<MediaPart, Tally>
  /** Rows understood, and those of them with a readable date. The dialect with more is used. */
  rows: number
  dated: number
  /**
   * For messages: addresses of senders with the owner's name, conversations, and messages sent by the owner for
   * certain.
   */
  owners: ByteNames
  conversations: ByteNames
  sent: number
  hasDirection: boolean
  /** For the profile: the person's name. Never leaves the worker. */
  owner: string
  /** For invitations: addresses of those who sent the outgoing ones. */
  inviters: Set<string>
}

export type MediaPart = 'profile-photos' | 'feed-media' | 'other-media'

/**
 * What other files say about the person, and today's date. `owner`: the name in the profile, or empty. `inviters`:
 * addresses that sent the outgoing invitations.
 */
export type RowContext = {
  readonly today: number
  readonly owner: string
  readonly inviters: ReadonlySet<string>
}

export const newRowState = (): RowState => ({
  header: undefined,
  tried: 0,
  isEmptyNote: false,
  tally: emptyTally(),
  parts: new Map(),
  rows: 0,
  dated: 0,
  owners: noNames(),
  conversations: noNames(),
  sent: 0,
  hasDirection: false,
  owner: '',
  inviters: new Set(),
})

/** How many rows may precede the header. */
const maxPreamble = 10

const columnsOf: Readonly<Partial<Record<ArchiveShape['kind'], readonly string[]>>> = {
  profile: ['firstname', 'lastname'],
  messages: ['from', 'date'],
  typed: ['from', 'date'],
  targeting: [],
  media: ['datetime', 'mediadescription'],
}

/** Counts the rows of a file into `state`. */
export function rowHandler(shape: ArchiveShape, state: RowState, context: RowContext): RowHandler {
  const needs = shape.kind === 'table' ? shape.needs : (columnsOf[shape.kind] ?? [])
  const dateName = shape.kind === 'table' ? shape.date : shape.kind === 'media' ? 'datetime' : 'date'
  let columns = state.header ? placesIn(state.header) : undefined
  let count = columns ? counterOf(shape, state, context, columns, dateName) : undefined
  let isDateFirst = columns?.(dateName) === 0

  function findHeader(row: Row): Verdict {
    state.tried += 1
    if (state.tried > maxPreamble) return 'fine'
    const names = Array.from({ length: row.width }, (_, at) => compared(row.text(at)))
    if (row.width === 1 && /^no[a-z]+found$/.test(names[0] ?? '')) state.isEmptyNote = true
    if (!needs.every((name) => names.includes(name)) || names.every((name) => name === '')) return 'fine'
    state.header = names
    columns = placesIn(names)
    count = counterOf(shape, state, context, columns, dateName)
    isDateFirst = columns(dateName) === 0
    return 'fine'
  }

  return {
    onRow(row) {
      if (!count || !state.header) return findHeader(row)
      if (row.isOdd || !fits(row, state.header.length)) {
        state.tally.unread += 1
        return 'bad'
      }
      state.rows += 1
      count(row)
      return 'fine'
    },
    onUnread() {
      state.tally.unread += 1
    },
    startsRow: (bytes, at) => isDateFirst && startsWithDate(bytes, at),
  }
}

/** A row has as many fields as the header. An extra comma at its end is accepted. */
function fits(row: Row, width: number): boolean {
  if (row.width < width) return false
  for (let field = width; field < row.width; field += 1) if (row.length(field) > 0) return false
  return true
}

/** A name for comparison: lower-case letters and digits only. */
const compared = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '')

type Places = (name: string | undefined) => number

/** Index of a column, or -1. Of columns with the same name the first one is used. */
const placesIn =
  (header: readonly string[]): Places =>
  (name) =>
    name === undefined ? -1 : header.indexOf(name)

function counterOf(
  shape: ArchiveShape,
  state: RowState,
  { today, owner, inviters }: RowContext,
  place: Places,
  dateName: string | undefined,
): (row: Row) => void {
  const { tally } = state
  const date = place(dateName)
  const isLife = shape.kind === 'table' && shape.dates === 'life'
  function dateOf(row: Row, into = tally): void {
    if (date < 0) return
    const found = dateIn(row, date, today, isLife)
    if (found > 0) state.dated += 1
    addDate(into, found)
  }

  switch (shape.kind) {
    case 'table': {
      const texts = (shape.text ?? []).map(place).filter((at) => at >= 0)
      const apart = shape.apart ? place(shape.apart.column) : -1
      const inviter = place('inviterprofileurl')
      return (row) => {
        tally.count += 1
        dateOf(row)
        let hasText = false
        for (const at of texts) {
          if (row.length(at) === 0) continue
          const text = row.text(at)
          addDetail(tally, 'words', wordsIn(text))
          hasText ||= /[^\s"]/.test(text)
        }
        if (hasText) addDetail(tally, 'with-text', 1)
        if (shape.apart && row.text(apart).toUpperCase() === shape.apart.value) {
          addDetail(tally, shape.apart.as, 1)
          if (inviter >= 0) state.inviters.add(row.text(inviter))
        }
      }
    }
    case 'profile': {
      const names = ['firstname', 'lastname'].map(place)
      const texts = ['headline', 'summary'].map(place).filter((at) => at >= 0)
      return (row) => {
        state.owner ||= names.map((at) => row.text(at).trim()).join(' ')
        for (let field = 0; field < row.width; field += 1) if (row.length(field) > 0) tally.count += 1
        for (const at of texts) addDetail(tally, 'words', wordsIn(row.text(at)))
      }
    }
    case 'messages':
    case 'typed': {
      const [from, url, conversation] = [place('from'), place('senderprofileurl'), place('conversationid')]
      const [folder, draft, direction] = [place('folder'), place('ismessagedraft'), place('direction')]
      const sender = url >= 0 ? url : from
      const ownName = new TextEncoder().encode(owner)
      const ownAddresses = [...inviters].map((address) => new TextEncoder().encode(address))
      const isIn = (row: Row, field: number, bytes: Uint8Array) =>
        bytes.length > 0 && isSame(row.bytes, row.starts[field] ?? 0, row.ends[field] ?? 0, bytes)
      state.hasDirection = direction >= 0
      return (row) => {
        if (shape.kind === 'messages') {
          if (row.is(draft, 'yes') || row.is(draft, 'true')) return addDetail(tally, 'drafts', 1)
          if (row.is(folder, 'spam')) return addDetail(tally, 'spam', 1)
        }
        tally.count += 1
        dateOf(row)
        if (conversation >= 0) addField(state.conversations, row, conversation)
        if (direction >= 0) {
          if (row.is(direction, 'outgoing')) state.sent += 1
          return
        }
        if (isIn(row, from, ownName)) addField(state.owners, row, sender)
        else if (ownAddresses.some((address) => isIn(row, sender, address))) state.sent += 1
      }
    }
    case 'targeting':
      return (row) => {
        for (let field = 0; field < row.width; field += 1) {
          const items = row
            .text(field)
            .split(/[;|]/)
            .filter((item) => item.trim() !== '')
          if (items.length > 0) tally.count += 1
          addDetail(tally, 'segments', items.length)
        }
      }
    case 'media':
      return (row) => {
        const prose = row.text(date)
        const part = /profile photo/i.test(prose)
          ? 'profile-photos'
          : /feed (?:photo|video|image|document)/i.test(prose)
            ? 'feed-media'
            : 'other-media'
        const into = state.parts.get(part) ?? emptyTally()
        state.parts.set(part, into)
        into.count += 1
        dateOf(row, into)
      }
    case 'article':
    case 'part':
      return () => undefined
    default:
      return shape satisfies never
  }
}

const addField = (names: ByteNames, row: Row, field: number) =>
  addName(names, row.bytes, row.starts[field] ?? 0, row.ends[field] ?? 0)

/**
 * A row's date. The most common form, 2025-10-05 …, is parsed from the bytes, as dates are most of the work on a big
 * file.
 */
function dateIn(row: Row, field: number, today: number, isLife: boolean): number {
  const { bytes } = row
  const at = row.starts[field] ?? 0
  const separator = bytes[at + 4]
  const isPlain =
    row.length(field) >= 19 &&
    (separator === 45 || separator === 47) &&
    bytes[at + 7] === separator &&
    bytes[at + 10] === 32
  if (!isPlain) return readDate(row.text(field), today, isLife)
  const [year, month, day] = [digits(bytes, at, 4), digits(bytes, at + 5, 2), digits(bytes, at + 8, 2)]
  return month > 0 && day > 0 ? checkedDate(year * 10_000 + month * 100 + day, today, isLife) : 0
}

/** Digits as a number; NaN if there is another character. */
function digits(bytes: Uint8Array, at: number, count: number): number {
  let number = 0
  for (let place = at; place < at + count; place += 1) {
    const digit = (bytes[place] ?? 0) - 48
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : Number.NaN
  }
  return number
}

function startsWithDate(bytes: Uint8Array, at: number): boolean {
  const start = bytes[at] === 34 ? at + 1 : at
  return /^\d{1,4}[-/ ][\dA-Z]/.test(String.fromCharCode(...bytes.subarray(start, start + 8)))
}

/** How many messages the owner sent; undefined if the owner cannot be identified. */
export function sentByOwner(state: RowState, inviters: ReadonlySet<string>): number | undefined {
  if (state.hasDirection) return state.sent
  const { names, seen } = state.owners
  const isInviter = (name: Uint8Array) => inviters.has(new TextDecoder().decode(name))
  // Of several people with this name, the owner is the one who sent the invitations.
  const places = names.length > 1 ? names.flatMap((name, place) => (isInviter(name) ? [place] : [])) : [...names.keys()]
  const underName = places.reduce((sum, place) => sum + (seen[place] ?? 0), 0)
  return places.length > 0 || state.sent > 0 ? underName + state.sent : undefined
}
