import type { ReadRequest, Said } from './protocol.ts'
import { readArchive } from './read-archive.ts'

// Only what protocol.ts describes leaves this worker: counts, dates and file names.

const say = (said: Said) => postMessage(said)

/** How often the page hears how far it is, in milliseconds. */
const pause = 100
let toldAt = 0

/**
 * Counts some rows of nobody while the person looks for the file. A browser runs code slowly until it has run it often;
 * a small archive would be over before that.
 */
async function warmUp(): Promise<void> {
  const head = '"CONVERSATION ID","FROM","SENDER PROFILE URL","DATE","CONTENT","FOLDER"\n'
  const row = (at: number) =>
    `"c${at >> 3}","A","a.example/${at % 7}","2024-01-0${1 + (at % 9)} 10:00:00 UTC","b c d","INBOX"\n`
  const rows = Array.from({ length: 8000 }, (_, at) => row(at))
  const file = new Blob([head, ...rows])
  await readArchive({ files: [{ path: 'messages.csv', file }], today: '2024-12-31' }, () => undefined)
}
const isWarm = warmUp()

addEventListener('message', async ({ data }: MessageEvent<ReadRequest>) => {
  await isWarm
  const outcome = await readArchive(data, (progress) => {
    const now = performance.now()
    if (now - toldAt < pause) return
    toldAt = now
    say({ kind: 'progress', progress })
  })
  say({ kind: 'outcome', outcome })
})
