/** A file in a ZIP, from its central directory. Sizes in bytes. */
export type ZipEntry = {
  readonly name: string
  readonly method: number
  readonly isEncrypted: boolean
  readonly isLink: boolean
  readonly crc: number
  readonly compressedSize: number
  readonly size: number
  /** Offset of its local header. */
  readonly offset: number
}

export type ZipProblem = 'incomplete' | 'damaged-archive' | 'too-many'

/** LinkedIn's archives hold some 50 files. */
export const maxEntries = 10_000
/** The end record is 22 bytes plus a comment of at most 65,535; mail and web servers may append a little. */
const tailSize = 1024 * 1024

const endMark = 0x06054b50
const end64Mark = 0x06064b50
const locatorMark = 0x07064b50
const entryMark = 0x02014b50
const localMark = 0x04034b50

/** Reads the list of files at a ZIP's end. Does not read the files, so the ZIP may be of any size. */
export async function readZipEntries(file: Blob): Promise<readonly ZipEntry[] | ZipProblem> {
  const tailStart = Math.max(0, file.size - tailSize)
  const tail = await bytesOf(file, tailStart, file.size)
  for (let at = tail.byteLength - 22; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== endMark) continue
    const found = await directoryAt(file, tail, at, tailStart)
    if (found) return found
  }
  return 'incomplete'
}

/** Files up to this size, in bytes, are read together with their neighbours, as each read takes some milliseconds. */
const small = 1024 * 1024
const ahead = 4 * small

/** Compressed bytes, in memory or as a slice of the file. */
export type PackedBytes = Uint8Array<ArrayBuffer> | Blob

/** Reads the compressed bytes of a ZIP's entries, one after the other. */
export function entryReader(file: Blob): (entry: ZipEntry) => Promise<PackedBytes | undefined> {
  let window = { start: 0, bytes: new Uint8Array(0) }
  async function bytesAt(start: number, end: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
    if (end > file.size) return undefined
    if (start < window.start || end > window.start + window.bytes.length) {
      const from = file.slice(start, Math.max(end, Math.min(file.size, start + ahead)))
      window = { start, bytes: new Uint8Array(await from.arrayBuffer()) }
    }
    return window.bytes.subarray(start - window.start, end - window.start)
  }
  /** Undefined if its local header contradicts the directory. */
  return async ({ offset, compressedSize }) => {
    const found = await bytesAt(offset, offset + 30)
    const header = found && new DataView(found.buffer, found.byteOffset, 30)
    if (header?.getUint32(0, true) !== localMark) return undefined
    const start = offset + 30 + header.getUint16(26, true) + header.getUint16(28, true)
    const end = start + compressedSize
    if (compressedSize <= small) return bytesAt(start, end)
    return end <= file.size ? file.slice(start, end) : undefined
  }
}

async function bytesOf(file: Blob, from: number, to: number): Promise<DataView> {
  return new DataView(await file.slice(from, to).arrayBuffer())
}

type Directory = { readonly count: number; readonly size: number; readonly offset: number; readonly endsAt: number }

/** The list that an end record points to; undefined if the bytes only look like such a record. */
async function directoryAt(file: Blob, tail: DataView, at: number, tailStart: number) {
  const short: Directory = {
    count: tail.getUint16(at + 10, true),
    size: tail.getUint32(at + 12, true),
    offset: tail.getUint32(at + 16, true),
    endsAt: tailStart + at,
  }
  const isLong = short.count === 0xffff || short.size === 0xffffffff || short.offset === 0xffffffff
  const directory = isLong ? ((await longDirectory(file, tail, at, tailStart)) ?? short) : short
  // Bytes before the ZIP shift all its offsets.
  const start = directory.endsAt - directory.size
  const shift = start - directory.offset
  if (start < 0 || shift < 0) return undefined
  if (directory.count > maxEntries) return 'too-many'
  const bytes = await bytesOf(file, start, directory.endsAt)
  if (directory.count > 0 && (bytes.byteLength < 46 || bytes.getUint32(0, true) !== entryMark)) return undefined
  return readDirectory(bytes, directory.count, shift)
}

/** The record for ZIPs of more than 4 GB or 65,534 files. */
async function longDirectory(
  file: Blob,
  tail: DataView,
  at: number,
  tailStart: number,
): Promise<Directory | undefined> {
  const locator = at - 20
  if (locator < 0 || tail.getUint32(locator, true) !== locatorMark) return undefined
  const told = Number(tail.getBigUint64(locator + 8, true))
  // Directly before the locator, if bytes before the ZIP have shifted it.
  for (const place of [told, tailStart + locator - 56]) {
    const record = await bytesOf(file, place, place + 56)
    if (record.byteLength < 56 || record.getUint32(0, true) !== end64Mark) continue
    return {
      count: Number(record.getBigUint64(32, true)),
      size: Number(record.getBigUint64(40, true)),
      offset: Number(record.getBigUint64(48, true)),
      endsAt: place,
    }
  }
  return undefined
}

function readDirectory(bytes: DataView, count: number, shift: number): readonly ZipEntry[] | ZipProblem {
  const entries: ZipEntry[] = []
  let at = 0
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.byteLength || bytes.getUint32(at, true) !== entryMark) return 'damaged-archive'
    const nameSize = bytes.getUint16(at + 28, true)
    const extraSize = bytes.getUint16(at + 30, true)
    const commentSize = bytes.getUint16(at + 32, true)
    const next = at + 46 + nameSize + extraSize + commentSize
    if (next > bytes.byteLength) return 'damaged-archive'
    const flags = bytes.getUint16(at + 8, true)
    const long = longSizes(bytes, at, at + 46 + nameSize, extraSize)
    const isUnix = bytes.getUint8(at + 5) === 3
    entries.push({
      name: nameOf(new Uint8Array(bytes.buffer, bytes.byteOffset + at + 46, nameSize)),
      method: bytes.getUint16(at + 10, true),
      isEncrypted: (flags & 1) === 1,
      isLink: isUnix && ((bytes.getUint32(at + 38, true) >>> 16) & 0xf000) === 0xa000,
      crc: bytes.getUint32(at + 16, true),
      ...long,
      offset: long.offset + shift,
    })
    at = next
  }
  return hasOverlap(entries) ? 'damaged-archive' : entries
}

/** Sizes and offset, from the zip64 extra field where the 32-bit ones overflow. */
function longSizes(bytes: DataView, at: number, extraStart: number, extraSize: number) {
  const sizes = {
    size: bytes.getUint32(at + 24, true),
    compressedSize: bytes.getUint32(at + 20, true),
    offset: bytes.getUint32(at + 42, true),
  }
  let place = extraStart
  const end = extraStart + extraSize
  while (place + 4 <= end) {
    const [kind, length] = [bytes.getUint16(place, true), bytes.getUint16(place + 2, true)]
    place += 4
    if (kind === 1) {
      let value = place
      for (const name of ['size', 'compressedSize', 'offset'] as const) {
        if (sizes[name] !== 0xffffffff || value + 8 > Math.min(end, place + length)) continue
        sizes[name] = Number(bytes.getBigUint64(value, true))
        value += 8
      }
    }
    place += length
  }
  return sizes
}

/** Whether two entries share bytes. No program writes that, ZIP bombs do. */
function hasOverlap(entries: readonly ZipEntry[]): boolean {
  const filled = entries.filter(({ compressedSize }) => compressedSize > 0).sort((a, b) => a.offset - b.offset)
  return filled.some((entry, index) => {
    const before = filled[index - 1]
    return before !== undefined && before.offset + 30 + before.compressedSize > entry.offset
  })
}

/** Decoded as UTF-8 if valid, whatever its flag says, else as Windows-1252. Only ASCII names are compared. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
