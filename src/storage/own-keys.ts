/** The keys of the guide in this browser's local storage. Nothing in here throws. */
export type OwnKeys = {
  /** All own texts by the tail of their key; undefined if storage cannot be read. */
  readAll: () => Map<string, string> | undefined
  /** The text of one key, null when there is none, undefined when it cannot be read. */
  read: (tail: string) => string | null | undefined
  /** Writes (null removes) and reads back. False if storage does not hold the text afterwards. */
  write: (tail: string, text: string | null) => boolean
}

/** Opens the keys under a prefix. Calls `storage` each time, because the getter can throw or return another value. */
export function openOwnKeys(prefix: string, storage: () => Storage | null | undefined): OwnKeys {
  function read(tail: string): string | null | undefined {
    try {
      return storage()?.getItem(prefix + tail)
    } catch {
      return undefined // site data is blocked; the caller tells the person
    }
  }
  return {
    read,
    readAll() {
      try {
        const found = storage()
        if (!found) return undefined
        const keys = Array.from({ length: found.length }, (_, index) => found.key(index))
        const own = keys.flatMap((key) => (key?.startsWith(prefix) ? [key] : []))
        return new Map(own.map((key) => [key.slice(prefix.length), found.getItem(key) ?? '']))
      } catch {
        return undefined
      }
    },
    write(tail, text) {
      try {
        if (text === null) storage()?.removeItem(prefix + tail)
        else storage()?.setItem(prefix + tail, text)
      } catch {
        // Full, refused or blocked. Whatever the reason, reading back tells what counts.
      }
      return read(tail) === text
    },
  }
}
