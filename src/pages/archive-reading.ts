import { useSyncExternalStore } from 'react'
import { readInWorker } from '../archive/client.ts'
import type { GivenFile, Outcome, Progressed } from '../archive/protocol.ts'
import workerUrl from '../archive/worker.ts?worker&url'
import { beginWork } from '../screens/busy.ts'
import { trustedUrl } from '../screens/trusted-url.ts'

/** What is being read, or what came of it. In memory alone, so that the person may go on with the guide meanwhile. */
export type ArchiveReading =
  | { readonly state: 'idle' | 'cancelled' }
  | { readonly state: 'reading'; readonly progress: Progressed | undefined; readonly isSample: boolean }
  | { readonly state: 'done'; readonly outcome: Outcome; readonly isSample: boolean }

type Given = { files: readonly GivenFile[]; isSample: boolean }

let reading: ArchiveReading = { state: 'idle' }
let given: Given | undefined
let stop: (() => void) | undefined
const listeners = new Set<() => void>()

function set(next: ArchiveReading): void {
  reading = next
  for (const listener of listeners) listener()
}

export function useArchiveReading(): ArchiveReading {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => reading,
    () => idle,
  )
}
const idle: ArchiveReading = { state: 'idle' }

/** Reads what was given; a reading that is still going on is ended first. `onDone`: called once, when it has an outcome. */
export function startReading(files: readonly GivenFile[], isSample: boolean, onDone: () => void): void {
  given = { files, isSample }
  start(undefined, onDone)
}

/** Reads the same files again: for one of several people, or after it went wrong. */
export function readAgain(person: string | undefined, onDone: () => void): void {
  start(person, onDone)
}

/** Ends the reading at once. */
export function cancelReading(): void {
  stop?.()
  set({ state: 'cancelled' })
}

/** Forgets the counts and the files. */
export function forgetReading(): void {
  stop?.()
  given = undefined
  set({ state: 'idle' })
}

const makeWorker = () => new Worker(trustedUrl(workerUrl))
let prepared: Worker | undefined

/** Has a worker ready for the first file: its start takes longer than a small one. Gives the way to let it go. */
export function prepareReading(): () => void {
  try {
    const worker = makeWorker()
    worker.addEventListener('error', () => {
      if (prepared === worker) prepared = undefined // its code did not come; the reading will ask again
    })
    prepared = worker
  } catch {
    prepared = undefined // refused: the reading will say so
  }
  return () => {
    prepared?.terminate()
    prepared = undefined
  }
}

/** The worker that is ready, once; else a new one. One whose code did not come is none. */
function takeWorker(): Worker {
  const ready = prepared
  prepared = undefined
  return ready ?? makeWorker()
}

function start(person: string | undefined, onDone: () => void): void {
  if (!given) return
  stop?.()
  const { files, isSample } = given
  set({ state: 'reading', progress: undefined, isSample })
  const now = new Date()
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
  const endWork = beginWork()
  const { outcome, cancel } = readInWorker(
    takeWorker,
    { files, today, ...(person !== undefined && { person }) },
    (progress) => set({ state: 'reading', progress, isSample }),
  )
  stop = () => {
    endWork()
    cancel()
  }
  void outcome.then((found) => {
    endWork()
    set({ state: 'done', outcome: found, isSample })
    onDone()
  })
}
