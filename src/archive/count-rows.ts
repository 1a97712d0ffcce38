import type { ArchiveShape } from '../content/archive-files.ts'
import type { Row, RowHandler, Verdict } from './csv-scanner.ts'
import { readDate } from './dates.ts'
import { addDate, addDetail, emptyTally, type Tally, wordsIn } from './tally.ts'

/** What reading the rows of one file has come to. Plain data, so that a copy can go on for another dialect. */
export type RowState = {
  /** Names of the columns as they are compared; undefined before the header was found. */
  header: readonly string[] | undefined
  /** How many rows were looked at for the header. */
  tried: number
  /** LinkedIn writes a sentence where there is nothing to write. */
  isEmptyNote: boolean
  tally: Tally
  /** Of a file whose rows belong to several kinds. */
  parts: Map<MediaPart, Tally>
  /** Rows that were understood, and those of them whose date could be read: what a dialect is judged by. */
  rows: number
  dated: number
  /** For messages: rows by who sent them, the senders with the owner's name, and the conversations. */
  senders: Map<string, number>
  owners: Set<string>
  conversations: Set<string>
  sent: number
  hasDirection: boolean
  /** For the profile: the person's name. Never leaves the worker. */
  owner: string
  /** For invitations: addresses of those who sent the outgoing ones. */
  inviters: Set<string>
}

export type MediaPart = 'profile-photos' | 'feed-media' | 'other-media'

/** What is known of the person from other files, and the day. `owner`: name as the profile has it, or empty. */
export type RowContext = { readonly today: number; readonly owner: string }

export const newRowState = (): RowState => ({
  header: undefined,
  tried: 0,
  isEmptyNote: false,
  tally: emptyTally(),
  parts: new Map(),
  rows: 0,
  dated: 0,
  senders: new Map(),
  owners: new Set(),
  conversations: new Set(),
  sent: 0,
  hasDirection: false,
  owner: '',
  inviters: new Set(),
})

/** How many rows may stand before the header. */
const maxPreamble = 10

const columnsOf: Readonly<Record<'profile' | 'messages' | 'typed' | 'targeting' | 'media', readonly string[]>> = {
  profile: ['firstname', 'lastname'],
  messages: ['from', 'date'],
  typed: ['from', 'date'],
  targeting: [],
  media: ['datetime', 'mediadescription'],
}

/** Counts the rows of a file into `state`. */
export function rowHandler(shape: ArchiveShape, state: RowState, context: RowContext): RowHandler {
  const needs = shape.kind === 'table' ? shape.needs : shape.kind in columnsOf ? columnsOf[shape.kind as 'profile'] : []
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

/** A row has as many fields as the header; a comma too many at its end does no harm. */
function fits(row: Row, width: number): boolean {
  if (row.width < width) return false
  for (let field = width; field < row.width; field += 1) if (row.length(field) > 0) return false
  return true
}

/** A name as it is compared: small letters and digits alone. */
const compared = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '')

type Places = (name: string | undefined) => number

/** Where a column is, or -1. Of columns with the same name the first one counts. */
const placesIn =
  (header: readonly string[]): Places =>
  (name) =>
    name === undefined ? -1 : header.indexOf(name)

function counterOf(
  shape: ArchiveShape,
  state: RowState,
  { today, owner }: RowContext,
  place: Places,
  dateName: string | undefined,
): (row: Row) => void {
  const { tally } = state
  const date = place(dateName)
  const isLife = shape.kind === 'table' && shape.dates === 'life'
  function dateOf(row: Row, into = tally): void {
    if (date < 0) return
    const found = fastDate(row, date, today, isLife)
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
      const recent = { conversation: '', sender: '' }
      state.hasDirection = direction >= 0
      return (row) => {
        if (shape.kind === 'messages') {
          if (draft >= 0 && isYes(row.text(draft))) return addDetail(tally, 'drafts', 1)
          if (folder >= 0 && row.text(folder).toUpperCase() === 'SPAM') return addDetail(tally, 'spam', 1)
        }
        tally.count += 1
        dateOf(row)
        if (conversation >= 0) {
          const id = row.text(conversation)
          // They come one conversation after the other.
          if (id !== recent.conversation) state.conversations.add(id)
          recent.conversation = id
        }
        if (direction >= 0) {
          if (row.text(direction).toUpperCase() === 'OUTGOING') state.sent += 1
          return
        }
        const name = row.text(from).trim()
        const sender = url >= 0 ? row.text(url) : name
        state.senders.set(sender, (state.senders.get(sender) ?? 0) + 1)
        if (owner !== '' && name === owner) state.owners.add(sender)
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

const isYes = (text: string) => /^(?:yes|true)$/i.test(text)

/** A row's date. The form of most files, 2025-10-05 …, is read from the bytes: it is most of the work on a big file. */
function fastDate(row: Row, field: number, today: number, isLife: boolean): number {
  const length = row.length(field)
  if (length < 19) return readDate(row.text(field), today, isLife)
  const { bytes } = row
  const at = row.starts[field] ?? 0
  const separator = bytes[at + 4]
  if ((separator !== 45 && separator !== 47) || bytes[at + 7] !== separator || bytes[at + 10] !== 32) {
    return readDate(row.text(field), today, isLife)
  }
  const number = digits(bytes, at, 4) * 10_000 + digits(bytes, at + 5, 2) * 100 + digits(bytes, at + 8, 2)
  // What was right once is right again: neighbours often share their day.
  if (number === lastDate.number && today === lastDate.today && isLife === lastDate.isLife) return lastDate.result
  const result = readDate(row.text(field), today, isLife)
  lastDate = { number, today, isLife, result }
  return result
}
let lastDate = { number: -1, today: 0, isLife: false, result: 0 }

/** Digits as a number, or far beyond any date where one is no digit. */
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

/** How many messages the owner sent, or undefined where it cannot be told who the owner is. */
export function sentByOwner(state: RowState, inviters: ReadonlySet<string>): number | undefined {
  if (state.hasDirection) return state.sent
  const known = [...state.owners].filter((sender) => state.owners.size === 1 || inviters.has(sender))
  // No message under the owner's name: none was sent, or the name has changed.
  const owner = known.length === 1 ? known[0] : [...inviters].find((sender) => state.senders.has(sender))
  return owner === undefined ? undefined : (state.senders.get(owner) ?? 0)
}
