// Measures how fast an archive is counted on the guide's page, compared with only inflating it in a worker and with
// Python's zipfile and csv making the same counts, in the same run. Returns the rows of a table.
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser, CDPSession } from '@playwright/test'
import { listen, siteServer } from '../../hosting/site-server.ts'
import { inventedArchive, zipOf } from '../../invented/archive.ts'
import { words } from '../../src/content/locales/en/archive.ts'
import { median } from './figures.ts'

const runs = 3
const run = promisify(execFile)
const mega = 1024 * 1024

const python = `
import csv, io, json, re, sys, time, zipfile
csv.field_size_limit(1 << 30)
began = time.perf_counter()
dates = {'Date', 'DATE', 'Time', 'Sent At', 'Connected On', 'Login Date', 'Creation Date', 'Endorsement Date', 'Application Date'}
texts = {'ShareCommentary', 'Message', 'Text', 'Answer', 'Description'}
counts = {}
with zipfile.ZipFile(sys.argv[1]) as archive:
    for name in archive.namelist():
        if not name.endswith('.csv'):
            continue
        with archive.open(name) as raw:
            how = {'doublequote': False, 'escapechar': '\\\\'} if name.startswith('Comments') else {}
            rows = csv.reader(io.TextIOWrapper(raw, 'utf-8', newline=''), **how)
            header, date, words, sent, conversations, years, total = None, -1, [], {}, set(), {}, 0
            for row in rows:
                if header is None:
                    header = row
                    date = next((at for at, column in enumerate(row) if column in dates), -1)
                    words = [at for at, column in enumerate(row) if column in texts]
                    continue
                total += 1
                if date >= 0 and date < len(row):
                    year = row[date][:4]
                    years[year] = years.get(year, 0) + 1
                for at in words:
                    if at < len(row):
                        sum(1 for word in row[at].split())
                if name == 'messages.csv' and len(row) > 9:
                    sent[row[3]] = sent.get(row[3], 0) + 1
                    conversations.add(row[0])
            counts[name] = total
print(json.dumps({'ms': (time.perf_counter() - began) * 1000, 'messages': counts['messages.csv']}))
`

/** Where the compressed bytes of each file lie, as [start, end, isStored]. */
function placesIn(zip: Buffer) {
  const end = zip.length - 22
  const places = []
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    places.push([start, start + zip.readUInt32LE(at + 20)])
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return places
}

const floorFiles = {
  '/': `<input type="file"><script>
    const worker = new Worker('/worker.js')
    window.inflate = (places) => new Promise((resolve) => {
      worker.onmessage = ({ data }) => resolve(data)
      worker.postMessage({ file: document.querySelector('input').files[0], places })
    })
  </script>`,
  '/worker.js': `onmessage = async ({ data: { file, places } }) => {
    const began = performance.now()
    let bytes = 0
    for (const [start, end] of places) {
      const reader = file.slice(start, end).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
      for (;;) {
        const { done, value } = await reader.read()
        if (done) break
        bytes += value.length
      }
    }
    postMessage({ ms: performance.now() - began, bytes })
  }`,
}

type FloorWindow = { inflate(places: number[][]): Promise<{ ms: number; bytes: number }> }
type Measured = { seen: Record<'began' | 'ended' | 'task', number> }

/** Memory of a process, in bytes; 0 when it has ended. */
function memoryOf(pid: number) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}

export async function benchArchive(browser: Browser): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'archive-bench-'))
  const guide = siteServer('dist')
  const origin = await listen(guide, 0)
  const floor = createServer((request, response) => {
    const file = request.url === '/worker.js' ? '/worker.js' : '/'
    response.setHeader('Content-Type', file === '/' ? 'text/html' : 'text/javascript').end(floorFiles[file])
  })
  const floorOrigin = await listen(floor, 0)
  try {
    const lines = [
      '| unpacked | ZIP | counted | inflate alone | ratio (≤ 1.9) | Python | memory over the file (< 150 MB) | longest task of the page (≤ 50 ms) |',
      '|---|---|---|---|---|---|---|---|',
    ]
    const times: number[] = []
    for (const messages of [22_000, 550_000, 1_100_000]) {
      const archive = inventedArchive({ messages, words: 52, posts: 200, comments: 320 })
      const unpacked = [...archive.files.values()].reduce((sum, { length }) => sum + length, 0)
      const zip = zipOf(archive)
      const path = join(folder, 'archive.zip')
      writeFileSync(path, zip)
      const places = placesIn(zip)
      const script = join(folder, 'count.py')
      writeFileSync(script, python)
      const ours = []
      const bare = []
      const theirs = []
      for (let turn = 0; turn < runs; turn += 1) {
        bare.push(await inflateAlone(browser, floorOrigin, path, places))
        ours.push(await count(browser, origin, path))
        theirs.push(
          await run('python3', [script, path]).then(
            ({ stdout }) => JSON.parse(stdout).ms,
            () => Number.NaN,
          ),
        )
      }
      const counted = median(ours.map(({ ms }) => ms))
      times.push(counted)
      const inflate = median(bare)
      const told = (ms: number) => (Number.isNaN(ms) ? 'no python3 here' : `${Math.round(ms)} ms`)
      lines.push(
        `| ${(unpacked / mega).toFixed(1)} MB | ${(zip.length / mega).toFixed(1)} MB | ${told(counted)} | ${told(inflate)} | ${(counted / inflate).toFixed(2)} | ${told(median(theirs))} | ${Math.round(Math.max(...ours.map(({ memory }) => memory)) / mega)} MB | ${Math.round(Math.max(...ours.map(({ task }) => task)))} ms |`,
      )
    }
    lines.push(
      '',
      `Twice the size takes ${((times[2] ?? 0) / (times[1] ?? 1)).toFixed(2)} times as long (at most 2.2). Cancel is answered after ${Math.round(await cancel(browser, origin, join(folder, 'archive.zip')))} ms (under 300).`,
    )
    return lines
  } finally {
    guide.close()
    floor.close()
    rmSync(folder, { recursive: true })
  }
}

async function inflateAlone(browser: Browser, origin: string, path: string, places: number[][]) {
  const page = await browser.newPage()
  await page.goto(origin)
  await page.locator('input').setInputFiles(path)
  const { ms } = await page.evaluate((all) => (window as unknown as FloorWindow).inflate(all), places)
  await page.close()
  return ms
}

/** From the choice of the file to the report on the page. */
async function count(browser: Browser, origin: string, path: string) {
  const page = await browser.newPage()
  await page.goto(`${origin}/archive/`)
  await page.locator('html[data-ready]').waitFor({ state: 'attached' })
  // A person takes a moment to find the file, and the page is idle by then.
  await page.waitForLoadState('networkidle')
  await page.evaluate((title) => {
    const seen = { began: 0, ended: 0, task: 0 }
    Object.assign(window, { seen })
    document.addEventListener('change', () => (seen.began = performance.now()), { capture: true, once: true })
    new MutationObserver((_, observer) => {
      if (![...document.querySelectorAll('main h2')].some(({ textContent }) => textContent === title)) return
      seen.ended = performance.now()
      observer.disconnect()
    }).observe(document.body, { childList: true, subtree: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.task = Math.max(seen.task, entry.duration)
    }).observe({ type: 'longtask' })
  }, words.report.title)
  const session = await browser.newBrowserCDPSession()
  const before = await drawingMemory(session)
  let most = before
  const watch = setInterval(async () => {
    most = Math.max(most, await drawingMemory(session))
  }, 100)
  await page.getByLabel(words.open.files).setInputFiles(path)
  await page.waitForFunction(() => (window as unknown as Measured).seen.ended > 0, undefined, { timeout: 120_000 })
  clearInterval(watch)
  await session.detach().catch(() => undefined)
  const seen = await page.evaluate(() => (window as unknown as Measured).seen)
  await page.close()
  return { ms: seen.ended - seen.began, memory: most - before, task: seen.task }
}

async function cancel(browser: Browser, origin: string, path: string) {
  const page = await browser.newPage()
  await page.goto(`${origin}/archive/`)
  await page.locator('html[data-ready]').waitFor({ state: 'attached' })
  await page.getByLabel(words.open.files).setInputFiles(path)
  const ms = await page.getByRole('button', { name: words.reading.cancel }).evaluate(
    (button) =>
      new Promise((resolve) => {
        const began = performance.now()
        new MutationObserver((_, observer) => {
          if (document.querySelector('progress')) return
          observer.disconnect()
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)))
        }).observe(document.body, { childList: true, subtree: true })
        if (button instanceof HTMLElement) button.click()
      }),
  )
  await page.close()
  return Number(ms)
}

/** Memory of all renderer processes, in bytes. */
async function drawingMemory(session: CDPSession) {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const renderers = processInfo.filter(({ type }) => type === 'renderer')
  return renderers.reduce((sum, { id }) => sum + memoryOf(id), 0)
}
