import { create } from 'zustand'
import { readInWorker } from '../../archive/client.ts'
import type { GivenFile, Outcome, Progressed } from '../../archive/protocol.ts'
import workerUrl from '../../archive/worker.ts?worker&url'
import { isoToday } from '../../browser/browser-state.ts'
import { beginWork } from '../../browser/busy.ts'
import { trustedUrl } from '../../browser/trusted-url.ts'

/** The current reading or its outcome. In a store, so that it continues while the person goes on with the guide. */
export type ArchiveReading =
  | { readonly state: 'idle' | 'cancelled' }
  | { readonly state: 'reading'; readonly progress: Progressed | undefined; readonly isSample: boolean }
  | { readonly state: 'done'; readonly outcome: Outcome; readonly isSample: boolean }

type Given = { files: readonly GivenFile[]; isSample: boolean }

const idle: ArchiveReading = { state: 'idle' }
const useStore = create<{ reading: ArchiveReading }>(() => ({ reading: idle }))
const setReading = (reading: ArchiveReading) => useStore.setState({ reading })

let given: Given | undefined
let stop: (() => void) | undefined

export function useArchiveReading(): ArchiveReading {
  return useStore((state) => state.reading)
}

/** Reads what was given. Cancels a reading that is still running. `onDone`: called once with an outcome. */
export function startReading(files: readonly GivenFile[], isSample: boolean, onDone: () => void): void {
  given = { files, isSample }
  start(undefined, onDone)
}

/** Reads the same files again: for one of several people, or after a failure. */
export function readAgain(person: string | undefined, onDone: () => void): void {
  start(person, onDone)
}

/** Cancels the reading. */
export function cancelReading(): void {
  stop?.()
  setReading({ state: 'cancelled' })
}

/** Forgets the counts and the files. */
export function forgetReading(): void {
  stop?.()
  given = undefined
  setReading({ state: 'idle' })
}

const makeWorker = () => new Worker(trustedUrl(workerUrl))

function start(person: string | undefined, onDone: () => void): void {
  if (!given) return
  stop?.()
  const { files, isSample } = given
  setReading({ state: 'reading', progress: undefined, isSample })
  const today = isoToday()
  const endWork = beginWork()
  const { outcome, cancel } = readInWorker(
    makeWorker,
    { files, today, ...(person !== undefined && { person }) },
    (progress) => setReading({ state: 'reading', progress, isSample }),
  )
  stop = () => {
    endWork()
    cancel()
  }
  void outcome.then((found) => {
    endWork()
    setReading({ state: 'done', outcome: found, isSample })
    onDone()
  })
}
