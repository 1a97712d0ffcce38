import type { Outcome, Progressed, ReadRequest, Said } from './protocol.ts'

/** A reading that goes on in a worker. After `cancel` the outcome never comes. */
export type Reading = { readonly outcome: Promise<Outcome>; readonly cancel: () => void }

/** Reads an archive in a worker of its own, which is ended afterwards. `makeWorker` may throw, as a browser may refuse. */
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
      // Its code did not come, or it ran out of memory.
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
