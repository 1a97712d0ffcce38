/** Initial running sum. */
const start = 0xffffffff

/** CRC-32 as ZIP uses it (PKWARE's APPNOTE, 4.4.7): it finds every single changed byte. */
const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** Adds bytes to a running sum. Returns it for the next call or for `crcOf`. */
export function addToCrc(bytes: Iterable<number>, sum: number = start): number {
  let running = sum
  for (const byte of bytes) running = (table[(running ^ byte) & 255] ?? 0) ^ (running >>> 8)
  return running
}

/** The checksum of a running sum. */
export function crcOf(sum: number): number {
  return (sum ^ start) >>> 0
}
