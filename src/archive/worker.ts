import type { ReadRequest, Said } from './protocol.ts'
import { readArchive } from './read-archive.ts'

// Only what protocol.ts describes leaves this worker: counts, dates and file names.

const say = (said: Said) => postMessage(said)

/** Interval between progress messages, in milliseconds. */
const pause = 100
let toldAt = 0

addEventListener('message', async ({ data }: MessageEvent<ReadRequest>) => {
  const outcome = await readArchive(data, (progress) => {
    const now = performance.now()
    if (now - toldAt < pause) return
    toldAt = now
    say({ kind: 'progress', progress })
  })
  say({ kind: 'outcome', outcome })
})
