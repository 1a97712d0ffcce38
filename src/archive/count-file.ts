import type { ArchiveShape } from '../content/archive-files.ts'
import { newRowState, type RowContext, type RowState, rowHandler } from './count-rows.ts'
import { CsvScanner, type Dialect } from './csv-scanner.ts'
import { readDate } from './dates.ts'
import { addDate, addDetail, emptyTally, type Tally, wordsIn } from './tally.ts'

/** How many bytes are examined to detect the separator. */
const sample = 4096

/**
 * Counts a table while its bytes arrive. Undefined if its header is unknown. LinkedIn escapes quotes in two ways, which
 * read the same up to the first backslash before a quote. From there both are tried, and the better one is used.
 */
export async function countTable(
  stream: ReadableStream<Uint8Array>,
  watch: Watch,
  shape: ArchiveShape,
  context: RowContext,
): Promise<RowState | undefined> {
  const state = newRowState()
  let other: { scanner: CsvScanner; state: RowState } | undefined
  let scanner: CsvScanner | undefined
  let delimiter = comma
  let wasBackslash = false
  await forEachChunk(stream, watch, (chunk) => {
    if (!scanner) {
      delimiter = delimiterOf(chunk)
      scanner = new CsvScanner({ delimiter, escape: 'doubled' }, rowHandler(shape, state, context))
    }
    if (!other && hasEscape(chunk, wasBackslash)) {
      const copy = structuredClone(state)
      const dialect: Dialect = { delimiter, escape: 'backslash' }
      other = { state: copy, scanner: scanner.fork(dialect, rowHandler(shape, copy, context)) }
    }
    wasBackslash = chunk.at(-1) === backslash
    scanner.feed(chunk)
    other?.scanner.feed(chunk)
  })
  scanner?.end()
  other?.scanner.end()
  const better = other && isBetter(other.state, state) ? other.state : state
  const isKnown = better.header !== undefined || better.isEmptyNote || better.tried === 0
  return isKnown ? better : undefined
}

const comma = 44
const backslash = 92
const quote = 34

function isBetter(a: RowState, b: RowState): boolean {
  const score = ({ rows, dated, tally }: RowState) => rows + dated - tally.unread
  return score(a) > score(b)
}

function hasEscape(chunk: Uint8Array, wasBackslash: boolean): boolean {
  if (wasBackslash && chunk[0] === quote) return true
  let at = chunk.indexOf(backslash)
  while (at >= 0) {
    if (chunk[at + 1] === quote) return true
    at = chunk.indexOf(backslash, at + 1)
  }
  return false
}

/** The most frequent separator of the first line: a comma, a tab (2018), or a semicolon (saved by some spreadsheets). */
function delimiterOf(start: Uint8Array): number {
  const end = start.indexOf(10)
  const line = start.subarray(0, end < 0 ? sample : end)
  const count = (byte: number) => line.reduce((sum, each) => sum + Number(each === byte), 0)
  const candidates = [comma, 9, 59].map((byte) => ({ byte, count: count(byte) }))
  return candidates.reduce((best, each) => (each.count > best.count ? each : best)).byte
}

/** Sees each chunk of a file as it is unpacked; may throw to stop. */
type Watch = (chunk: Uint8Array) => void

/**
 * Passes on a text as chunks of UTF-8 without a byte order mark, whatever its encoding. The first chunk is long enough
 * to detect the separator. Not a TransformStream: awaiting twice per chunk would take half of the time on a big file.
 */
async function forEachChunk(
  stream: ReadableStream<Uint8Array>,
  watch: Watch,
  take: (chunk: Uint8Array) => void,
): Promise<void> {
  const reader = stream.getReader()
  const encoder = new TextEncoder()
  let decoder: TextDecoder | undefined
  let start: Uint8Array | undefined = new Uint8Array(0)
  const hand = (bytes: Uint8Array) => {
    if (bytes.length > 0) take(decoder ? encoder.encode(decoder.decode(bytes, { stream: true })) : bytes)
  }
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (value) watch(value)
      if (start) {
        start = value ? joined(start, value) : start
        if (!done && start.length < sample) continue
        const mark = markOf(start)
        if (mark === 'utf-16le' || mark === 'utf-16be') decoder = new TextDecoder(mark)
        hand(mark === 'utf-8' ? start.subarray(3) : start)
        start = undefined
      } else if (value) {
        hand(value)
      }
      if (done) return
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

function markOf(start: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be'
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) return 'utf-8'
  return undefined
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b
  const all = new Uint8Array(a.length + b.length)
  all.set(a)
  all.set(b, a.length)
  return all
}

/** How the archives of some years mark a draft; in others its date is dashes and its heading has no link. */
const isCalledDraft = /^not published/i
/** The public address of a published article, which its heading links to. */
const hasAddress = /<h1>\s*<a [^>]*href="[^"]*\/pulse\/[^"]/i

/** Size limit of an article, in bytes. */
const maxArticle = 4 * 1024 * 1024

/**
 * Words and day of an article. It is published if it has a date or a public address, otherwise a draft. The HTML is
 * searched as text and never parsed. Undefined if it is too long.
 */
export async function countArticle(
  stream: ReadableStream<Uint8Array>,
  watch: Watch,
  { today }: RowContext,
): Promise<{ tally: Tally; isDraft: boolean } | undefined> {
  const decoder = new TextDecoder()
  let html = ''
  await forEachChunk(stream, watch, (chunk) => {
    if (html.length <= maxArticle) html += decoder.decode(chunk, { stream: true })
  })
  if (html.length > maxArticle) return undefined
  const stated = /<p class="published">([^<]*)<\/p>/i.exec(html)?.[1]?.trim() ?? ''
  const publishedOn = readDate(stated.replace(/^published on\s*/i, ''), today)
  const tally = emptyTally()
  tally.count = 1
  addDate(tally, publishedOn)
  const body = html
    .replace(/<(head|style|script)\b[^>]*>[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<p class="(?:created|published)">[^<]*<\/p>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
  addDetail(tally, 'words', wordsIn(body))
  return { tally, isDraft: publishedOn === 0 && (isCalledDraft.test(stated) || !hasAddress.test(html)) }
}
