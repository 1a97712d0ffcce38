import type { Outcome, Progressed, ReadRequest, Said } from './protocol.ts'

/** A reading in a worker. After `cancel` the outcome never settles. */
export type Reading = { readonly outcome: Promise<Outcome>; readonly cancel: () => void }

/**
 * Reads an archive in a new worker and terminates it afterwards. `makeWorker` may throw, as browsers can refuse a
 * worker.
 */
export function readInWorker(
  makeWorker: () => Worker,
  request: ReadRequest,
  onProgress: (progress: Progressed) => void,
): Reading {
  let worker: Worker | undefined
  const outcome = new Promise<Outcome>((resolve) => {
    const crash = () => resolve({ kind: 'problem', problem: 'crashed' })
    try {
      worker = makeWorker()
      // Its script failed to load, or it ran out of memory.
      worker.addEventListener('error', crash)
      worker.addEventListener('messageerror', crash)
      worker.addEventListener('message', ({ data }: MessageEvent<Said>) => {
        if (data.kind === 'progress') onProgress(data.progress)
        else resolve(data.outcome)
      })
      worker.postMessage(request)
    } catch {
      crash()
    }
  })
  const cancel = () => worker?.terminate()
  return { outcome: outcome.finally(cancel), cancel }
}
