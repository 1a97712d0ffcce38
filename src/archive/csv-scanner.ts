/** How a file separates and escapes. LinkedIn doubles quotes in most files and puts a backslash before them in some. */
export type Dialect = { readonly delimiter: number; readonly escape: 'doubled' | 'backslash' }

/** The consumer's verdict on a row. A `bad` row may have swallowed others after a lost quote. */
export type Verdict = 'fine' | 'bad'

export type RowHandler = {
  /** One row, valid only during the call: the scanner reuses it. */
  onRow: (row: Row) => Verdict
  /** Bytes that could not be read as a row. */
  onUnread: () => void
  /** Whether a line begins as rows of this file do; false if unknown. */
  startsRow: (bytes: Uint8Array, at: number) => boolean
}

const quote = 34
const backslash = 92
const lf = 10
const cr = 13

/** Longest row, in bytes. A row beyond it has lost its closing quote. */
const maxRow = 16 * 1024 * 1024
/**
 * Limits on how often a lost quote is recovered from, and how many bytes are read again for it. Then the rest is given
 * up.
 */
const maxRescues = 10_000
const maxRescued = 256 * 1024 * 1024

const atStart = 0
const plain = 1
const quoted = 2
const afterQuote = 3

/** A row as the bytes between its separators. */
export class Row {
  bytes: Uint8Array = new Uint8Array(0)
  width = 0
  /** A closing quote was not followed by a separator. */
  isOdd = false
  starts = new Int32Array(64)
  ends = new Int32Array(64)
  private decoder = new TextDecoder()

  length(field: number): number {
    return field < this.width ? (this.ends[field] ?? 0) - (this.starts[field] ?? 0) : 0
  }

  /** Whether a field is this word, ignoring case. `word`: lower-case ASCII. */
  is(field: number, word: string): boolean {
    if (this.length(field) !== word.length) return false
    const start = this.starts[field] ?? 0
    for (let at = 0; at < word.length; at += 1) {
      if (((this.bytes[start + at] ?? 0) | 32) !== word.charCodeAt(at)) return false
    }
    return true
  }

  /** The text of a field, unescaped. Empty if there is no such field. */
  text(field: number): string {
    if (field < 0 || field >= this.width) return ''
    return this.decoder.decode(this.bytes.subarray(this.starts[field], this.ends[field]))
  }

  add(start: number, end: number): void {
    if (this.width === this.starts.length) {
      this.starts = grown(this.starts)
      this.ends = grown(this.ends)
    }
    this.starts[this.width] = start
    this.ends[this.width] = end
    this.width += 1
  }
}

/**
 * Index of the next quote; there is a sentinel behind the last byte. A call costs as much as checking a few bytes in
 * place.
 */
function quoteFrom(bytes: Uint8Array, from: number): number {
  const near = from + 6
  for (let at = from; at < near; at += 1) if (bytes[at] === quote) return at
  return bytes.indexOf(quote, near)
}

function grown(values: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(values.length * 2)
  larger.set(values)
  return larger
}

/** Finds rows and fields in chunks of bytes, without decoding the whole file. Any split into chunks gives the same rows. */
export class CsvScanner {
  private buffer: Uint8Array<ArrayBuffer>
  private length = 0
  private position = 0
  private rowStart = 0
  private fieldStart = 0
  private fieldEnd = 0
  private state = atStart
  private wasCr = false
  private row = new Row()
  private rescues = 0
  private rescued = 0
  private isGivenUp = false
  private dialect: Dialect
  private handler: RowHandler

  constructor(dialect: Dialect, handler: RowHandler, buffer = new Uint8Array(256 * 1024)) {
    this.dialect = dialect
    this.handler = handler
    this.buffer = buffer
  }

  /** A copy of the scanner at the same position, for another dialect and consumer. */
  fork(dialect: Dialect, handler: RowHandler): CsvScanner {
    const copy = new CsvScanner(dialect, handler, this.buffer.slice())
    const { length, position, rowStart, fieldStart, fieldEnd, state, wasCr, rescues, rescued, isGivenUp } = this
    Object.assign(copy, { length, position, rowStart, fieldStart, fieldEnd, state, wasCr, rescues, rescued, isGivenUp })
    copy.row.isOdd = this.row.isOdd
    for (let field = 0; field < this.row.width; field += 1) {
      copy.row.add(this.row.starts[field] ?? 0, this.row.ends[field] ?? 0)
    }
    return copy
  }

  feed(chunk: Uint8Array): void {
    if (this.isGivenUp) return
    this.makeRoom(chunk.length + 1)
    this.buffer.set(chunk, this.length)
    this.length += chunk.length
    // The sentinel stops the search for a quote before leftovers of earlier chunks.
    this.buffer[this.length] = quote
    this.scan()
    while (this.length - this.rowStart > maxRow && !this.isGivenUp) this.rescue()
  }

  /** To be called after the last byte. */
  end(): void {
    while (!this.isGivenUp) {
      if (this.state === quoted) {
        this.rescue()
        continue
      }
      if (this.state === atStart) this.fieldStart = this.position
      if (this.state === afterQuote) this.endField(this.fieldEnd)
      else if (this.position > this.rowStart) this.endField(this.position)
      if (this.row.width === 0 || this.endRow(this.length)) return
      this.scan()
    }
  }

  private makeRoom(more: number): void {
    if (this.rowStart > 0) {
      this.buffer.copyWithin(0, this.rowStart, this.length)
      const by = this.rowStart
      this.length -= by
      this.position -= by
      this.fieldStart -= by
      this.fieldEnd -= by
      for (let field = 0; field < this.row.width; field += 1) {
        this.row.starts[field] = (this.row.starts[field] ?? 0) - by
        this.row.ends[field] = (this.row.ends[field] ?? 0) - by
      }
      this.rowStart = 0
    }
    if (this.length + more <= this.buffer.length) return
    const larger = new Uint8Array(Math.max(this.buffer.length * 2, this.length + more))
    larger.set(this.buffer.subarray(0, this.length))
    this.buffer = larger
  }

  private scan(): void {
    const { delimiter } = this.dialect
    const isDoubled = this.dialect.escape === 'doubled'
    while (this.position < this.length && !this.isGivenUp) {
      const { buffer, length, row } = this
      let { position } = this
      if (this.state === quoted) {
        let found = quoteFrom(buffer, position)
        // Fast path: most fields of a big file end in a quote, a separator and the next quote, so no state is kept
        // between them.
        while (isDoubled && found + 2 < length && buffer[found + 1] === delimiter && buffer[found + 2] === quote) {
          row.add(this.fieldStart, found)
          position = found + 3
          this.fieldStart = position
          found = quoteFrom(buffer, position)
        }
        if (found >= length) {
          this.position = length
          return
        }
        this.position = found + 1
        if (!isDoubled && this.isEscaped(found)) continue
        this.fieldEnd = found
        this.state = afterQuote
        continue
      }
      const byte = buffer[position]
      if (this.state === atStart) {
        if (this.wasCr && byte === lf && row.width === 0) {
          this.wasCr = false
          this.position += 1
          this.rowStart = this.position
          continue
        }
        this.wasCr = false
        if (byte === quote) {
          this.position += 1
          this.state = quoted
        } else {
          this.state = plain
        }
        this.fieldStart = this.position
        continue
      }
      if (this.state === afterQuote) {
        if (byte === quote) {
          this.position += 1
          this.state = quoted
          continue
        }
        if (byte !== delimiter && byte !== lf && byte !== cr) {
          row.isOdd = true
          this.state = plain
          continue
        }
        this.endField(this.fieldEnd)
      } else {
        let next = byte
        while (next !== delimiter && next !== lf && next !== cr) {
          position += 1
          if (position >= length) {
            this.position = length
            return
          }
          next = buffer[position]
        }
        this.position = position
        this.endField(position)
      }
      const separator = buffer[this.position]
      this.position += 1
      if (separator !== delimiter) {
        this.wasCr = separator === cr
        this.endRow(this.position)
      }
    }
  }

  /** An odd number of backslashes before a quote escapes it. */
  private isEscaped(at: number): boolean {
    let before = at - 1
    while (before >= this.fieldStart && this.buffer[before] === backslash) before -= 1
    return (at - 1 - before) % 2 === 1
  }

  private endField(end: number): void {
    this.row.add(this.fieldStart, end)
    this.state = atStart
  }

  /** Hands the row to the consumer. False: it was bad and contained the start of another row, where scanning continues. */
  private endRow(end: number): boolean {
    const { row } = this
    row.bytes = this.buffer
    const isBlank = row.width === 1 && row.length(0) === 0
    const verdict = isBlank ? 'fine' : this.handler.onRow(row)
    const hidden = verdict === 'bad' ? this.nextStart(end) : -1
    row.width = 0
    row.isOdd = false
    if (hidden >= 0 && this.mayRescue(end - hidden)) {
      this.goOn(hidden)
      return false
    }
    this.rowStart = end
    this.state = atStart
    return true
  }

  /**
   * Recovers from a quote that was never closed: skips its line and continues at the next one that begins as a row
   * does.
   */
  private rescue(): void {
    this.handler.onUnread()
    const start = this.nextStart(this.length)
    const next = start >= 0 ? start : this.buffer.indexOf(lf, this.rowStart) + 1
    if (next <= 0 || next >= this.length || !this.mayRescue(this.length - next)) {
      this.isGivenUp = true
      return
    }
    this.goOn(next)
    this.scan()
  }

  private mayRescue(bytes: number): boolean {
    this.rescues += 1
    this.rescued += bytes
    return this.rescues <= maxRescues && this.rescued <= maxRescued
  }

  private goOn(at: number): void {
    this.rowStart = at
    this.position = at
    this.row.width = 0
    this.row.isOdd = false
    this.wasCr = false
    this.state = atStart
  }

  /** Index of the next line inside the current row that begins as a row does, or -1. */
  private nextStart(end: number): number {
    let line = this.buffer.indexOf(lf, this.rowStart)
    while (line >= 0 && line + 1 < end) {
      if (this.handler.startsRow(this.buffer, line + 1)) return line + 1
      line = this.buffer.indexOf(lf, line + 1)
    }
    return -1
  }
}
