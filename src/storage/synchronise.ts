import { emptyProgress, type Progress } from '../wizard/progress.ts'
import { decodeEntry, encodeEntry, entriesOf, withEntry } from './codec.ts'
import { asideTail } from './keys.ts'
import type { OwnKeys } from './own-keys.ts'
import type { NotSavedReason, SaveStatus } from './save-status.ts'

/** Delay before retrying a failed save, in milliseconds. */
const retryAfter = 2000

type Store<State> = { getState: () => State; setState: (change: Partial<State>) => void }

export type Synchronised = {
  /** Reads everything that is saved. Nothing is written before that. */
  load: () => void
  /** Reads changes in storage that had no event yet, such as an answer that another tab has just saved. */
  catchUp: () => void
  /** Follows another tab's change of one key. A missing key was removed there. */
  follow: (tail: string) => void
  /** Reads everything again, after events may have been missed. A missing key was removed. */
  readAgain: () => void
  /** Writes what differs from storage, synchronously. */
  save: () => void
  /** Saves everything, also what `catchUp` found missing. For the moment before the page is left. */
  flush: () => void
  /** Resets to empty, after an erasure. */
  forget: () => void
  stop: () => void
}

/**
 * Keeps progress in memory and its keys in storage equal, whichever of them changes. `beside`: choices saved beside
 * progress, by tail, with a function that is called when their text changes. `now`: ISO time.
 */
export function synchronise(
  keys: OwnKeys,
  progressStore: Store<{ progress: Progress }>,
  status: Store<SaveStatus>,
  beside: ReadonlyMap<string, (text: string | null) => void>,
  now: () => string,
): Synchronised {
  /**
   * What storage holds, as far as we know, and the text this version would write for it, which differs for older
   * versions.
   */
  const seen = new Map<string, { text: string; encoded: string }>()
  /** Texts of a newer version. Never overwritten. */
  const newer = new Map<string, string>()
  /** Entries that disappeared without an event: a cleaning tool, or an erasure whose event has not arrived yet. */
  const goneSilently = new Map<string, string>()
  /** Unreadable texts not yet copied aside; their key must not be overwritten. */
  const unplaced = new Map<string, string>()
  const unsaved = new Set<string>()
  let isLoaded = false
  /**
   * Whether storage could be read at least once. If it was blocked at first, it may hold texts that must not be
   * overwritten.
   */
  let isRead = false
  /** Texts beside progress, as last passed on. Reading again must not undo a choice that could not be saved. */
  const told = new Map<string, string>()
  let timer: ReturnType<typeof setTimeout> | undefined

  const progress = () => progressStore.getState().progress

  function setEntry(tail: string, value: unknown): void {
    progressStore.setState({ progress: withEntry(progress(), tail, value) })
  }

  function tell(tail: string, text: string | null): void {
    if (text === (told.get(tail) ?? null)) return
    if (text === null) told.delete(tail)
    else told.set(tail, text)
    beside.get(tail)?.(text)
  }

  function takeOver(tail: string, text: string): void {
    if (beside.has(tail)) {
      tell(tail, text)
      return
    }
    if (tail.startsWith(asideTail)) return
    if (seen.get(tail)?.text === text || newer.get(tail) === text || unsaved.has(tail)) return
    goneSilently.delete(tail)
    const decoded = decodeEntry(tail, text)
    switch (decoded.kind) {
      case 'read':
        newer.delete(tail)
        seen.set(tail, { text, encoded: encodeEntry(decoded.value) })
        setEntry(tail, decoded.value)
        if (!decoded.isWhole) setAside(tail, text)
        return
      case 'newer':
        newer.set(tail, text)
        status.setState({ newer: true })
        if (decoded.value === undefined) return
        seen.set(tail, { text, encoded: encodeEntry(decoded.value) })
        setEntry(tail, decoded.value)
        return
      case 'unreadable':
        setAside(tail, text)
        return
      case 'unknown':
        return
      default:
        decoded satisfies never
    }
  }

  /** Marks an unreadable text to be copied to a key of its own, before its key is written again. */
  function setAside(tail: string, text: string): void {
    status.setState({ setAside: [...status.getState().setAside, { tail, text }] })
    unplaced.set(tail, text)
    seen.delete(tail)
  }

  function putAside(tail: string, text: string): boolean {
    const texts = keys.readAll()
    if (!texts) return false
    const own = `${asideTail}${tail}`
    const places = [own, ...Array.from({ length: texts.size }, (_, index) => `${own}:${index + 2}`)]
    // Uses a free key, or the one that holds this text already. Texts set aside earlier are never overwritten.
    const place = places.find((candidate) => [undefined, text].includes(texts.get(candidate)))
    return place !== undefined && keys.write(place, text)
  }

  function remove(tail: string): void {
    seen.delete(tail)
    newer.delete(tail)
    goneSilently.delete(tail)
    unplaced.delete(tail)
    unsaved.delete(tail)
    if (beside.has(tail)) tell(tail, null)
    else if (entriesOf(progress()).has(tail)) setEntry(tail, undefined)
  }

  /** Writes one entry. Returns undefined if storage now holds it, else the reason why not. */
  function write(tail: string, text: string | null): NotSavedReason | undefined {
    if (newer.has(tail)) return 'newer-version'
    const lost = unplaced.get(tail)
    if (lost !== undefined) {
      if (!putAside(tail, lost)) return keys.readAll() ? 'full-or-refused' : 'blocked'
      unplaced.delete(tail)
    }
    const before = seen.get(tail)?.text
    if (keys.write(tail, text)) {
      if (text === null) seen.delete(tail)
      else seen.set(tail, { text, encoded: text })
      return undefined
    }
    const kept = keys.read(tail)
    if (kept === undefined) return 'blocked'
    // Restores the previous text if a failed write has destroyed it.
    if (before !== undefined && kept !== before) keys.write(tail, before)
    return 'full-or-refused'
  }

  /** Reads everything that is saved. Answers given before that stay, and nothing is written meanwhile. */
  function readFirst(): void {
    const texts = keys.readAll()
    if (!texts) return
    const answered = entriesOf(progress())
    isRead = true
    isLoaded = false
    unsaved.clear()
    for (const [tail, text] of texts) takeOver(tail, text)
    for (const [tail, value] of answered) setEntry(tail, value)
    isLoaded = true
  }

  function save(): void {
    if (!isLoaded) return
    if (!isRead) readFirst()
    const wanted = new Map([...entriesOf(progress())].map(([tail, value]) => [tail, encodeEntry(value)]))
    const isGone = (tail: string) => !wanted.has(tail)
    const changes = [...wanted].filter(
      ([tail, text]) => seen.get(tail)?.encoded !== text && goneSilently.get(tail) !== text,
    )
    const removals = [...seen.keys()].filter(isGone)
    const orphans = [...unplaced.keys()].filter(isGone)
    const isAnswer = changes.length > 0 || removals.length > 0
    unsaved.clear()
    let reason: NotSavedReason | undefined
    let hasToRetry = goneSilently.size > 0
    for (const [tail, text] of [...changes, ...[...removals, ...orphans].map((tail) => [tail, null] as const)]) {
      const refused = write(tail, text)
      if (refused) unsaved.add(tail)
      if (refused && refused !== 'newer-version') hasToRetry = true
      reason = refused && reason !== 'blocked' ? refused : reason
    }
    const { state } = status.getState()
    if (reason) status.setState({ state: 'not-saved', reason })
    else if (isAnswer || (state === 'not-saved' && keys.readAll())) status.setState({ state: 'saved', at: now() })
    if (hasToRetry) retryLater()
  }

  function retryLater(): void {
    timer ??= setTimeout(() => {
      timer = undefined
      flush()
    }, retryAfter)
  }

  function flush(): void {
    goneSilently.clear()
    save()
  }

  function readAgain(): void {
    const texts = keys.readAll()
    if (!texts) return
    for (const tail of [...seen.keys(), ...newer.keys(), ...beside.keys()]) if (!texts.has(tail)) remove(tail)
    for (const [tail, text] of texts) takeOver(tail, text)
    save()
  }

  return {
    load() {
      readFirst()
      isLoaded = true
      if (isRead)
        save() // copies unreadable texts aside
      else status.setState({ state: 'not-saved', reason: 'blocked' })
    },
    catchUp() {
      const texts = keys.readAll()
      if (!texts) return
      for (const [tail, { encoded }] of [...seen]) {
        if (texts.has(tail)) continue
        seen.delete(tail)
        goneSilently.set(tail, encoded)
      }
      for (const [tail, text] of texts) takeOver(tail, text)
      if (goneSilently.size > 0) retryLater()
    },
    follow(tail) {
      const text = keys.read(tail)
      if (text === undefined) return
      if (text === null) remove(tail)
      else takeOver(tail, text)
      save()
    },
    readAgain,
    save,
    flush,
    forget() {
      for (const map of [seen, newer, goneSilently, unplaced]) map.clear()
      unsaved.clear()
      clearTimeout(timer)
      timer = undefined
      progressStore.setState({ progress: emptyProgress })
      for (const tail of beside.keys()) {
        told.delete(tail)
        beside.get(tail)?.(null)
      }
    },
    stop: () => clearTimeout(timer),
  }
}
