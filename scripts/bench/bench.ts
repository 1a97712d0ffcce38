// Measures the built guide on a slow phone against the same page as bare HTML and CSS, in the same run.
// Prints a table; `--write` puts it into docs/performance.md.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { cpus } from 'node:os'
import { brotliCompressSync } from 'node:zlib'
import { chromium, type Page } from '@playwright/test'
import { listen, siteServer } from '../../hosting/site-server.ts'
import { changedCopy } from '../checks/changed-copy.ts'
import { findBrowser } from '../checks/find-browser.ts'
import { benchArchive } from './bench-archive.ts'
import { median, writeSection } from './figures.ts'

/** Set on the window by the measuring scripts. */
type Measured = {
  readonly seen: Record<'first' | 'largest' | 'shift' | 'answers', number>
  readonly untilPainted: Promise<number>
}

const runs = 9
const pages = ['/', '/your-data/', '/ai-training/']
const slow = { cpu: 4, latency: 150, bitsPerSecond: 1_600_000 }

const guide = siteServer('dist')
const origin = await listen(guide, 0)

/** Compresses each text once, like the guide's own files. */
const compressedFiles = new Map<string, Buffer>()
function compressed(content: string | Buffer) {
  const key = content.toString()
  const found = compressedFiles.get(key) ?? brotliCompressSync(content)
  compressedFiles.set(key, found)
  return found
}

/**
 * A server of the same files with changed pages. `ahead`: the part of the `Link` header that it sends.
 */
async function changedPages(from: string, change: (page: string) => string, ahead: (link: string) => string) {
  const server = createServer(async (request, response) => {
    const answer = await fetch(from + request.url)
    const body = Buffer.from(await answer.arrayBuffer())
    const type = answer.headers.get('content-type') ?? ''
    const link = ahead(answer.headers.get('link') ?? '')
    const content = type.startsWith('text/html') ? change(body.toString()) : body
    response.writeHead(answer.status, {
      'Content-Type': type,
      'Content-Encoding': 'br',
      'Cache-Control': 'no-store',
      ...(link && { Link: link }),
    })
    response.end(compressed(content))
  })
  return { server, origin: await listen(server, 0) }
}

// The floor: the same page and style sheet without any script.
const withoutScripts = (page: string) =>
  page.replace(/<script[^>]*><\/script>|<link rel="(?:modulepreload|expect)"[^>]*>/g, '')
const bare = await changedPages(origin, withoutScripts, () => '')
// The same floor with its style sheet in the `Link` header, as our pages have it.
const bareAhead = await changedPages(origin, withoutScripts, (link) => link.replace(/, .*/, ''))
// The same app without prerendered pages: an empty root that the script fills.
changedCopy('.cache/client-only', [
  {
    file: 'src/app/main.tsx',
    find: "import { hydrateRoot } from 'react-dom/client'",
    replace:
      "import { createRoot } from 'react-dom/client'\nconst hydrateRoot = (at: Element, what: React.ReactNode) => createRoot(at).render(what)",
  },
])
execFileSync(process.execPath, ['--import', 'tsx', '.cache/client-only/scripts/build/build.ts'], { stdio: 'ignore' })
const clientFiles = siteServer('.cache/client-only/dist')
const client = await changedPages(
  await listen(clientFiles, 0),
  (page) => page.replace(/(<div id="root">)[\s\S]*(<\/div>\s*<\/body>)/, '$1$2'),
  (link) => link,
)
const browser = await chromium.launch({ executablePath: await findBrowser() })

async function makeSlow(page: Page) {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slow.latency,
    downloadThroughput: slow.bitsPerSecond / 8,
    uploadThroughput: slow.bitsPerSecond / 8,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow.cpu })
}

/**
 * The page reports its measurements through the console. Anything else, such as `evaluate`, makes Playwright run its
 * own scripts in the page: some 60 ms on the slow processor, during the measurement.
 */
const said = (page: Page, word: string) => page.waitForEvent('console', (message) => message.text() === word)

/** One first visit: first and largest paint and time until interactive, in milliseconds, and layout shift. */
async function visit(url: string, isGuide: boolean) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } })
  const page = await context.newPage()
  await makeSlow(page)
  await page.addInitScript(() => {
    const seen = { first: 0, largest: 0, shift: 0, answers: 0 }
    let quiet: ReturnType<typeof setTimeout> | undefined
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.largest = entry.startTime
      clearTimeout(quiet)
      quiet = setTimeout(() => console.debug('painted'), 400)
    }).observe({ type: 'largest-contentful-paint', buffered: true })
    new PerformanceObserver((list) => {
      seen.first ||= list.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
    }).observe({ type: 'paint', buffered: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
    new MutationObserver(() => {
      if (seen.answers || document.documentElement.dataset.ready === undefined) return
      seen.answers = performance.now()
      // Waits, so that a layout shift in the current frame counts too.
      setTimeout(() => console.debug('answers'), 200)
    }).observe(document, { subtree: true, attributes: true, childList: true })
  })
  const isThere = Promise.all([said(page, 'painted'), isGuide && said(page, 'answers')])
  await page.goto(url, { waitUntil: 'commit' })
  await isThere
  const seen = await page.evaluate(() => (window as unknown as Measured).seen)
  await context.close()
  return seen
}

/**
 * From a click on Continue until the next step is painted, as the browser measures it (Event Timing, precise to 8 ms),
 * on the slow processor with everything loaded; the slower of the first two steps. The floor: replacing the old step's
 * elements with the new one's by a plain DOM call.
 */
async function nextStep() {
  const steps = [
    { link: 'Start the guide', next: '/your-data/' },
    { link: 'Continue', next: '/ai-training/' },
  ]
  const slowest = async (isByHand: boolean) => {
    // The policy (Trusted Types) forbids making elements from text.
    const page = await browser.newPage({ viewport: { width: 412, height: 823 }, bypassCSP: isByHand })
    await page.goto(`${origin}/`, { waitUntil: 'networkidle' })
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slow.cpu })
    const times: number[] = []
    for (const { link, next } of steps) {
      const element = page.getByRole('link', { name: link, exact: true })
      const place = await element.evaluate(awaitClick, isByHand ? next : '')
      for (const type of ['mousePressed', 'mouseReleased'] as const) {
        await session.send('Input.dispatchMouseEvent', { type, ...place, button: 'left', clickCount: 1 })
      }
      times.push(await page.evaluate(() => (window as unknown as Measured).untilPainted))
    }
    await page.close()
    return Math.max(...times)
  }
  return { ours: await slowest(false), byHand: await slowest(true) }
}

/**
 * Runs in the page: scrolls the link into view and returns its position. `byHand`: the address whose step replaces this
 * one at the click, without the app.
 */
async function awaitClick(link: Element, byHand: string) {
  if (byHand) {
    const text = await (await fetch(byHand)).text()
    const frame = new DOMParser().parseFromString(text, 'text/html').querySelector('main')?.parentElement
    if (!frame) throw new Error(`There is no step at ${byHand}`)
    const next = document.importNode(frame, true)
    // An arrow in place: tsx wraps named functions in a helper that the page does not have.
    addEventListener(
      'click',
      (event) => {
        event.preventDefault()
        event.stopImmediatePropagation()
        document.querySelector('main')?.parentElement?.replaceWith(next)
        window.scrollTo(0, 0)
        next.querySelector('h1')?.focus({ preventScroll: true })
      },
      { capture: true, once: true },
    )
  }
  const untilPainted = new Promise((resolve, reject) => {
    setTimeout(reject, 10_000, new Error('The click was not measured'))
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntriesByName('click')) resolve(duration)
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })
  Object.assign(window, { untilPainted })
  link.scrollIntoView({ block: 'center' })
  // Waits until the page is idle.
  await new Promise((next) => setTimeout(next, 300))
  const { x, y, width, height } = link.getBoundingClientRect()
  return { x: x + width / 2, y: y + height / 2 }
}

/** A later visit offline, on the slow processor: time until the step is painted. */
async function laterVisit() {
  const server = siteServer('dist')
  const address = await listen(server, 0)
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } })
  const page = await context.newPage()
  await page.goto(`${address}/`)
  await page.evaluate(async () => {
    while (!navigator.serviceWorker.controller || !(await caches.match('/summary/'))) {
      await new Promise((next) => setTimeout(next, 100))
    }
  })
  server.close()
  server.closeAllConnections()
  const times = []
  for (let run = 0; run < 2 * runs; run += 1) {
    const next = await context.newPage()
    const session = await context.newCDPSession(next)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slow.cpu })
    await next.addInitScript(() => {
      new PerformanceObserver((list) => {
        if (list.getEntriesByName('first-contentful-paint').length > 0) console.debug('painted')
      }).observe({ type: 'paint', buffered: true })
    })
    const isThere = said(next, 'painted')
    await next.goto(`${address}/ai-training/`, { waitUntil: 'commit' })
    await isThere
    times.push(
      await next.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN),
    )
    await next.close()
  }
  await context.close()
  return median(times)
}

/** Transferred bytes of a first visit, until the page is interactive. */
async function bytes(path: string) {
  const html = await (await fetch(origin + path)).text()
  const tags = html.matchAll(/<(?:script|link rel="(?:stylesheet|modulepreload)")[^>]*?\s(?:src|href)="([^"]+)"/g)
  const needed = [...new Set([...tags].map(([, url = '']) => url))]
  const size = (url: string) => readFileSync(`dist${url.endsWith('/') ? `${url}index.html` : url}.br`).length
  const scripts = needed.filter((url) => url.endsWith('.js'))
  const all = [path, ...needed]
  const sum = (urls: string[]) => urls.reduce((total, url) => total + size(url), 0)
  return { scripts: sum(scripts), all: sum(all) }
}

const rows = []
const beside = []
for (const path of pages) {
  const visits: Record<'ours' | 'bare' | 'ahead' | 'client', Awaited<ReturnType<typeof visit>>[]> = {
    ours: [],
    bare: [],
    ahead: [],
    client: [],
  }
  for (let run = 0; run < runs; run += 1) {
    visits.bare.push(await visit(bare.origin + path, false))
    visits.ours.push(await visit(origin + path, true))
    visits.ahead.push(await visit(bareAhead.origin + path, false))
    visits.client.push(await visit(client.origin + path, true))
  }
  const { scripts, all } = await bytes(path)
  const largest = median(visits.ours.map((each) => each.largest))
  const largestBare = median(visits.bare.map((each) => each.largest))
  const largestAhead = median(visits.ahead.map((each) => each.largest))
  const answers = median(visits.ours.map((each) => each.answers))
  rows.push(
    `| \`${path}\` | ${Math.round(largest)} ms | ${Math.round(largestBare)} ms | ${(largest / largestBare).toFixed(2)} | ${(largest / largestAhead).toFixed(2)} | ${Math.round(answers)} ms | ${(answers / largestBare).toFixed(2)} | ${Math.max(...visits.ours.map((each) => each.shift)).toFixed(3)} | ${(scripts / 1000).toFixed(1)} kB | ${(all / 1000).toFixed(1)} kB |`,
  )
  const html = readFileSync(`dist${path}index.html.br`).length
  const shell = Buffer.from(await (await fetch(client.origin + path)).arrayBuffer())
  for (const [name, which, weighs] of [
    ['bare', visits.bare, all - scripts],
    ['bare, its sheet named ahead', visits.ahead, all - scripts],
    ['guide', visits.ours, all],
    ['client only', visits.client, all - html + brotliCompressSync(shell).length],
  ] as const) {
    const of = (what: 'first' | 'largest' | 'answers') => `${Math.round(median(which.map((each) => each[what])))} ms`
    beside.push(
      `| \`${path}\` | ${name} | ${of('first')} | ${of('largest')} | ${name.startsWith('bare') ? '' : of('answers')} | ${(weighs / 1000).toFixed(1)} kB |`,
    )
  }
  const clientLargest = median(visits.client.map((each) => each.largest))
  beside.push(`| | client only to guide | | ${(clientLargest / largest).toFixed(2)} | | |`)
}
const offline = await laterVisit()
const steps = []
for (let run = 0; run < runs; run += 1) steps.push(await nextStep())
const archive = await benchArchive(browser)
const version = browser.version()
await browser.close()
for (const server of [guide, bare.server, bareAhead.server, clientFiles, client.server]) server.close()

const table = [
  '| page | largest paint | bare | ratio (≤ 1.05) | to bare, its sheet named ahead | answers clicks | to bare paint (≤ 2) | shift (0) | JavaScript (≤ 88 kB) | all (≤ 105 kB) |',
  '|---|---|---|---|---|---|---|---|---|---|',
  ...rows,
].join('\n')
const stepTime = median(steps.map(({ ours }) => ours))
const stepByHand = median(steps.map(({ byHand }) => byHand))
const step = `From the click on *Continue* to the next step painted: ${Math.round(stepTime)} ms (at most 50). The same elements put there by hand: ${Math.round(stepByHand)} ms, so ${(stepTime / stepByHand).toFixed(2)} times as long.`
const sideBySide = [
  '| page | | first paint | largest paint | answers clicks | bytes |',
  '|---|---|---|---|---|---|',
  ...beside,
].join('\n')
const later = `A later visit without a network, on the slow processor: first paint after ${Math.round(offline)} ms (under 300).`
const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}, Chromium ${version}`
const how = `Chromium with a ${slow.cpu}× slower processor, ${slow.bitsPerSecond / 1e6} Mbit/s, ${slow.latency} ms round trip, median of ${runs} (a later visit: ${2 * runs}).`
console.log(`${how}\n${machine}\n\n${table}\n\n${sideBySide}\n\n${step}\n${later}\n\n${archive.join('\n')}`)
if (process.argv.includes('--write')) {
  writeSection('table', [`${how}\n${machine}.`, table, sideBySide, step, later].join('\n\n'))
  writeSection('archive', archive.join('\n'))
}
