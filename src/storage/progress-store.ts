import { create } from 'zustand'
import { emptyProgress, type Progress } from '../wizard/progress.ts'
import { entriesOf, withEntry } from './codec.ts'
import { linkedInLanguageTail, themeTail } from './keys.ts'
import { useChosenLinkedInLanguage } from './linkedin-language.ts'
import { type OwnKeys, openOwnKeys } from './own-keys.ts'
import { initialSaveStatus, useSaveStatus } from './save-status.ts'
import { type Synchronised, synchronise } from './synchronise.ts'
import { themeFromText, useTheme } from './theme.ts'
import type { Theme } from './themes.ts'

/** What the person told us. Empty while prerendering, and until storage has been read. */
export const useProgress = create<{ progress: Progress }>(() => ({ progress: emptyProgress }))

type Erased = { isComplete: boolean; texts: ReadonlyMap<string, string>; progress: Progress }
const useErasure = create<{ erased: Erased | undefined }>(() => ({ erased: undefined }))

let connection: { prefix: string; keys: OwnKeys; sync: Synchronised } | undefined

/** Choices saved beside progress: tail and setter. They belong to this browser and are in no link or file. */
const besideProgress: ReadonlyMap<string, (text: string | null) => void> = new Map([
  [themeTail, (text: string | null) => useTheme.setState({ theme: themeFromText(text) })],
  [linkedInLanguageTail, (text: string | null) => useChosenLinkedInLanguage.setState({ tag: text ?? undefined })],
])

/**
 * Loads what is saved, then saves each change and follows other tabs. Called once, when the app starts.
 * `prefix`: of all keys. Returns a function that stops it, for tests.
 */
export function connectStorage(prefix: string, page: Window = window): () => void {
  const keys = openOwnKeys(prefix, () => page.localStorage)
  const sync = synchronise(keys, useProgress, useSaveStatus, besideProgress, () => new Date().toISOString())
  connection = { prefix, keys, sync }
  sync.load()
  const unsubscribe = useProgress.subscribe(sync.save)

  function onStorage({ key }: StorageEvent) {
    // Uses only the key: the event's value may be older than what is in storage now.
    if (key === null) sync.readAgain()
    else if (key.startsWith(prefix)) sync.follow(key.slice(prefix.length))
  }
  function onShow({ persisted }: PageTransitionEvent) {
    if (persisted) sync.readAgain()
  }
  page.addEventListener('storage', onStorage)
  page.addEventListener('pageshow', onShow)
  page.addEventListener('pagehide', sync.flush)
  return () => {
    page.removeEventListener('storage', onStorage)
    page.removeEventListener('pageshow', onShow)
    page.removeEventListener('pagehide', sync.flush)
    unsubscribe()
    sync.stop()
    connection = undefined
  }
}

/** Progress including what another tab has just saved, so that an answer builds on it and does not overwrite it. */
export function latestProgress(): Progress {
  connection?.sync.catchUp()
  return useProgress.getState().progress
}

/** Sets the theme and saves it. */
export function saveTheme(theme: Theme): void {
  useTheme.setState({ theme })
  // No notice if this fails: the theme then applies until the page is left.
  connection?.keys.write(themeTail, theme === 'system' ? null : theme)
  connection?.sync.follow(themeTail)
}

/** Sets LinkedIn's language and saves it. If that fails it applies until the page is left. */
export function saveLinkedInLanguage(tag: string): void {
  useChosenLinkedInLanguage.setState({ tag })
  connection?.keys.write(linkedInLanguageTail, tag)
  connection?.sync.follow(linkedInLanguageTail)
}

/** The text of a key beside progress; null if there is none or it cannot be read. */
export function savedText(tail: string): string | null {
  return connection?.keys.read(tail) ?? null
}

/** Saves the text of a key beside progress; null removes it. False if storage does not hold it. */
export function saveText(tail: string, text: string | null): boolean {
  return connection?.keys.write(tail, text) ?? false
}

/** Every own key with its text, as currently in storage. */
export function savedEntries(): readonly { key: string; text: string }[] {
  const texts = connection?.keys.readAll() ?? new Map<string, string>()
  return [...texts].map(([tail, text]) => ({ key: `${connection?.prefix ?? ''}${tail}`, text })).sort(byKey)
}

const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1)

/** Erases every own key, and no other, as the origin's storage may be shared. True if nothing of ours is left. */
export function eraseProgress(): boolean {
  const { progress } = useProgress.getState()
  const keys = connection?.keys
  const texts = keys?.readAll() ?? new Map<string, string>()
  for (const tail of texts.keys()) keys?.write(tail, null)
  const isComplete = (keys?.readAll()?.size ?? 0) === 0
  if (connection) connection.sync.forget()
  else useProgress.setState({ progress: emptyProgress })
  const { state, reason } = useSaveStatus.getState()
  // Blocked storage is still blocked after an erasure.
  const still = state === 'not-saved' && reason === 'blocked' ? ({ state, reason } as const) : {}
  useSaveStatus.setState({ ...initialSaveStatus, ...still }, true)
  useErasure.setState({ erased: { isComplete, texts, progress } })
  return isComplete
}

/** Undoes an erasure. Answers given since then stay. */
export function restoreProgress(): void {
  const { erased } = useErasure.getState()
  if (!erased) return
  for (const [tail, text] of erased.texts) {
    if (connection?.keys.read(tail) === null) connection.keys.write(tail, text)
  }
  connection?.sync.readAgain()
  // What storage refuses to take back stays in memory, until the page is left.
  const now = entriesOf(useProgress.getState().progress)
  const missing = [...entriesOf(erased.progress)].filter(([tail]) => !now.has(tail))
  const progress = missing.reduce((all, [tail, value]) => withEntry(all, tail, value), useProgress.getState().progress)
  if (missing.length > 0) useProgress.setState({ progress })
  forgetErased()
}

/** Ends the chance to undo, when the page is left. */
export function forgetErased(): void {
  useErasure.setState({ erased: undefined })
}

/** The result of an erasure on this page; undefined if there was none. */
export function useErased(): { isComplete: boolean } | undefined {
  return useErasure((state) => state.erased)
}
