import { crc32, deflateRawSync } from 'node:zlib'

/** A file to put into a ZIP. A member that ends in `As` is written instead of the true value. */
type Packed = {
  name: string | Buffer
  data: Buffer
  isStored?: boolean
  isEncrypted?: boolean
  isLink?: boolean
  isUtf8?: boolean
  /** Sizes come after the data (a data descriptor), as programs do that write in one pass. */
  hasDescriptor?: boolean
  methodAs?: number
  crcAs?: number
  sizeAs?: number
  compressedAs?: Buffer
}

/** Writes a ZIP by PKWARE's APPNOTE. Dates are fixed, so that the same files give the same bytes. */
export function zip(
  files: readonly Packed[],
  options: { before?: Buffer; after?: Buffer; comment?: Buffer; isLong?: boolean; hasNoEnd?: boolean } = {},
) {
  const { before = Buffer.alloc(0), after = Buffer.alloc(0), comment = Buffer.alloc(0), isLong, hasNoEnd } = options
  const parts: Buffer[] = [before]
  const directory: Buffer[] = []
  let offset = 0
  for (const file of files) {
    const { local, entry } = written(file, offset, isLong === true)
    parts.push(...local)
    directory.push(entry)
    offset += local.reduce((sum, part) => sum + part.length, 0)
  }
  const list = Buffer.concat(directory)
  if (hasNoEnd) return Buffer.concat([...parts, list])
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(isLong ? 0xffff : files.length, 8)
  end.writeUInt16LE(isLong ? 0xffff : files.length, 10)
  end.writeUInt32LE(isLong ? 0xffffffff : list.length, 12)
  end.writeUInt32LE(isLong ? 0xffffffff : offset, 16)
  end.writeUInt16LE(comment.length, 20)
  return Buffer.concat([
    ...parts,
    list,
    ...(isLong ? longEnd(files.length, list.length, offset) : []),
    end,
    comment,
    after,
  ])
}

function written(file: Packed, offset: number, isLong: boolean) {
  const { data, isStored, isEncrypted, isLink, isUtf8 = true, hasDescriptor, methodAs, crcAs, sizeAs } = file
  const name = Buffer.from(file.name)
  const compressed = file.compressedAs ?? (isStored ? data : deflateRawSync(data))
  const crc = crcAs ?? crc32(data)
  const size = sizeAs ?? data.length
  const flags = (isEncrypted ? 1 : 0) | (hasDescriptor ? 8 : 0) | (isUtf8 ? 0x800 : 0)
  const method = methodAs ?? (isStored ? 0 : 8)
  const extra = isLong ? longExtra(size, compressed.length, offset) : Buffer.alloc(0)

  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(flags, 6)
  header.writeUInt16LE(method, 8)
  header.writeUInt16LE(0x5a61, 12) // 1 March 2025
  if (!hasDescriptor) {
    header.writeUInt32LE(crc, 14)
    header.writeUInt32LE(compressed.length, 18)
    header.writeUInt32LE(size, 22)
  }
  header.writeUInt16LE(name.length, 26)
  const descriptor = Buffer.alloc(hasDescriptor ? 16 : 0)
  if (hasDescriptor) {
    descriptor.writeUInt32LE(0x08074b50, 0)
    descriptor.writeUInt32LE(crc, 4)
    descriptor.writeUInt32LE(compressed.length, 8)
    descriptor.writeUInt32LE(size, 12)
  }

  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(0x031e, 4)
  entry.writeUInt16LE(20, 6)
  entry.writeUInt16LE(flags, 8)
  entry.writeUInt16LE(method, 10)
  entry.writeUInt16LE(0x5a61, 14)
  entry.writeUInt32LE(crc, 16)
  entry.writeUInt32LE(isLong ? 0xffffffff : compressed.length, 20)
  entry.writeUInt32LE(isLong ? 0xffffffff : size, 24)
  entry.writeUInt16LE(name.length, 28)
  entry.writeUInt16LE(extra.length, 30)
  entry.writeUInt32LE(((isLink ? 0o120777 : 0o100644) << 16) >>> 0, 38)
  entry.writeUInt32LE(isLong ? 0xffffffff : offset, 42)
  return { local: [header, name, compressed, descriptor], entry: Buffer.concat([entry, name, extra]) }
}

function longExtra(size: number, compressed: number, offset: number) {
  const extra = Buffer.alloc(28)
  extra.writeUInt16LE(1, 0)
  extra.writeUInt16LE(24, 2)
  extra.writeBigUInt64LE(BigInt(size), 4)
  extra.writeBigUInt64LE(BigInt(compressed), 12)
  extra.writeBigUInt64LE(BigInt(offset), 20)
  return extra
}

function longEnd(count: number, size: number, offset: number) {
  const end = Buffer.alloc(56)
  end.writeUInt32LE(0x06064b50, 0)
  end.writeBigUInt64LE(44n, 4)
  end.writeUInt16LE(45, 12)
  end.writeUInt16LE(45, 14)
  end.writeBigUInt64LE(BigInt(count), 24)
  end.writeBigUInt64LE(BigInt(count), 32)
  end.writeBigUInt64LE(BigInt(size), 40)
  end.writeBigUInt64LE(BigInt(offset), 48)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50, 0)
  locator.writeBigUInt64LE(BigInt(offset + size), 8)
  locator.writeUInt32LE(1, 16)
  return [end, locator]
}
