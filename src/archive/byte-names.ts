/**
 * Counts distinct names by their bytes, without decoding each: on a big file that would be most of the work. Plain data, so
 * that it can be copied. `seen`: how often each occurred.
 */
export type ByteNames = {
  /** The first name with a hash, and for each name the next one with the same hash. */
  readonly first: Map<number, number>
  readonly next: number[]
  readonly names: Uint8Array[]
  readonly seen: number[]
  /** The last one found, tried first: rows of one conversation are adjacent. */
  last: number
}

export const noNames = (): ByteNames => ({ first: new Map(), next: [], names: [], seen: [], last: -1 })

/** Counts the name at this position. */
export function addName(all: ByteNames, bytes: Uint8Array, start: number, end: number): void {
  const last = all.names[all.last]
  if (!last || !isSame(bytes, start, end, last)) all.last = placeOf(all, bytes, start, end)
  all.seen[all.last] = (all.seen[all.last] ?? 0) + 1
}

function placeOf(all: ByteNames, bytes: Uint8Array, start: number, end: number): number {
  // FNV-1a.
  let hash = 0x811c9dc5
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193)
  const before = all.first.get(hash) ?? -1
  for (let place = before; place >= 0; place = all.next[place] ?? -1) {
    const name = all.names[place]
    if (name && isSame(bytes, start, end, name)) return place
  }
  all.names.push(bytes.slice(start, end))
  all.seen.push(0)
  all.next.push(before)
  all.first.set(hash, all.names.length - 1)
  return all.names.length - 1
}

/** Whether the bytes at this position equal these. */
export function isSame(bytes: Uint8Array, start: number, end: number, other: Uint8Array): boolean {
  if (end - start !== other.length) return false
  // Backwards, because addresses differ at their ends.
  for (let at = other.length - 1; at >= 0; at -= 1) if (bytes[start + at] !== other[at]) return false
  return true
}
