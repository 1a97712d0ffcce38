// Measures the built guide on a slow phone against the same page as bare HTML and CSS, in the same run.
// Prints a table; `--write` keeps it in docs/performance.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { cpus } from 'node:os'
import { brotliCompressSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { benchArchive } from './bench-archive.mjs'
import { findBrowser } from './browser.mjs'
import { listen, siteServer } from './site.mjs'

const runs = 5
const pages = ['/', '/your-data/', '/ai-training/']
const slow = { cpu: 4, latency: 150, bitsPerSecond: 1_600_000 }

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

const guide = siteServer('dist')
const origin = await listen(guide, 0)

/** As the guide's own files are: compressed as far as it goes, once. @type {Map<string, Buffer>} */
const kept = new Map()
/** @param {string | Buffer} content */
function compressed(content) {
  const key = content.toString()
  const found = kept.get(key) ?? brotliCompressSync(content)
  kept.set(key, found)
  return found
}

// The floor: the very same page and style sheet, without any script and what is fetched for it.
const floor = createServer(async (request, response) => {
  const answer = await fetch(origin + request.url)
  const body = Buffer.from(await answer.arrayBuffer())
  const type = answer.headers.get('content-type') ?? ''
  const content = type.startsWith('text/html')
    ? body.toString().replace(/<script[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g, '')
    : body
  response.writeHead(answer.status, { 'Content-Type': type, 'Content-Encoding': 'br', 'Cache-Control': 'no-store' })
  response.end(compressed(content))
})
const floorOrigin = await listen(floor, 0)
const browser = await chromium.launch({ executablePath: await findBrowser() })

/** @param {import('@playwright/test').Page} page */
async function makeSlow(page) {
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
 * One first visit: largest paint, time until the page answers, layout shift, all in milliseconds or as they are.
 * @param {string} url
 * @param {boolean} isGuide
 */
async function visit(url, isGuide) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } })
  const page = await context.newPage()
  await makeSlow(page)
  await page.addInitScript(() => {
    const seen = { largest: 0, shift: 0, ready: 0 }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.largest = entry.startTime
    }).observe({ type: 'largest-contentful-paint', buffered: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += /** @type {any} */ (entry).value
    }).observe({ type: 'layout-shift', buffered: true })
    new MutationObserver(() => {
      if (!seen.ready && document.documentElement.dataset.ready !== undefined) seen.ready = performance.now()
    }).observe(document, { subtree: true, attributes: true, childList: true })
  })
  await page.goto(url, { waitUntil: 'load' })
  if (isGuide) await page.locator('html[data-ready]').waitFor({ state: 'attached' })
  await page.waitForFunction(() => /** @type {any} */ (window).seen.largest > 0)
  const seen = await page.evaluate(() => /** @type {any} */ (window).seen)
  const answers = isGuide
    ? seen.ready
    : await page.evaluate(() => performance.getEntriesByType('navigation')[0]?.duration ?? 0)
  await context.close()
  return { largest: seen.largest, answers, shift: seen.shift }
}

/** From the click on Continue until the next step is painted, on the slow processor, everything fetched. */
async function nextStep() {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } })
  await page.goto(`${origin}/`, { waitUntil: 'networkidle' })
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow.cpu })
  const times = []
  for (const name of ['Start the guide', 'Continue']) {
    const link = page.getByRole('link', { name, exact: true })
    times.push(
      await link.evaluate(
        (element) =>
          new Promise((resolve) => {
            const began = performance.now()
            // The first change of the page is the next step; its frame is painted before the message arrives.
            new MutationObserver((_, observer) => {
              observer.disconnect()
              requestAnimationFrame(() => {
                const channel = new MessageChannel()
                channel.port1.onmessage = () => resolve(performance.now() - began)
                channel.port2.postMessage(0)
              })
            }).observe(document.body, { childList: true, subtree: true })
            if (element instanceof HTMLElement) element.click()
          }),
      ),
    )
  }
  await page.close()
  return Math.max(.../** @type {number[]} */ (times))
}

/** Bytes of a first visit until it answers, as they are sent. @param {string} path */
async function bytes(path) {
  const html = await (await fetch(origin + path)).text()
  const needed = [
    ...html.matchAll(/<(?:script|link rel="(?:stylesheet|modulepreload)")[^>]*?\s(?:src|href)="([^"]+)"/g),
  ]
  /** @param {string} url */
  const size = (url) => readFileSync(`dist${url.endsWith('/') ? `${url}index.html` : url}.br`).length
  const scripts = needed.map(([, url = '']) => url).filter((url) => url.endsWith('.js'))
  const all = [path, ...needed.map(([, url = '']) => url)]
  const sum = (/** @type {string[]} */ urls) => urls.reduce((total, url) => total + size(url), 0)
  return { scripts: sum(scripts), all: sum(all) }
}

const rows = []
for (const path of pages) {
  const ours = []
  const bare = []
  for (let run = 0; run < runs; run += 1) {
    bare.push(await visit(floorOrigin + path, false))
    ours.push(await visit(origin + path, true))
  }
  const { scripts, all } = await bytes(path)
  const largest = median(ours.map((each) => each.largest))
  const largestBare = median(bare.map((each) => each.largest))
  const answers = median(ours.map((each) => each.answers))
  rows.push(
    `| \`${path}\` | ${Math.round(largest)} ms | ${Math.round(largestBare)} ms | ${(largest / largestBare).toFixed(2)} | ${Math.round(answers)} ms | ${(answers / largestBare).toFixed(2)} | ${Math.max(...ours.map((each) => each.shift)).toFixed(3)} | ${(scripts / 1000).toFixed(1)} kB | ${(all / 1000).toFixed(1)} kB |`,
  )
}
const steps = []
for (let run = 0; run < runs; run += 1) steps.push(await nextStep())
const archive = await benchArchive(browser)
const version = browser.version()
await browser.close()
guide.close()
floor.close()

const table = [
  '| page | largest paint | bare | ratio (≤ 1.05) | answers clicks | to bare paint (≤ 2) | shift (0) | JavaScript (≤ 88 kB) | all (≤ 105 kB) |',
  '|---|---|---|---|---|---|---|---|---|',
  ...rows,
].join('\n')
const step = `From the click on *Continue* to the next step painted: ${Math.round(median(steps))} ms (at most 50).`
const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}, Chromium ${version}`
const how = `Chromium with a ${slow.cpu}× slower processor, ${slow.bitsPerSecond / 1e6} Mbit/s, ${slow.latency} ms round trip, median of ${runs}.`
console.log(`${how}\n${machine}\n\n${table}\n\n${step}\n\n${archive.join('\n')}`)
if (process.argv.includes('--write')) {
  const file = 'docs/performance.md'
  const text = readFileSync(file, 'utf8')
  const kept = `<!-- table -->\n${how}\n${machine}.\n\n${table}\n\n${step}\n<!-- /table -->`
  const counted = `<!-- archive -->\n${archive.join('\n')}\n<!-- /archive -->`
  writeFileSync(
    file,
    text
      .replace(/<!-- table -->[\s\S]*<!-- \/table -->/, () => kept)
      .replace(/<!-- archive -->[\s\S]*<!-- \/archive -->/, () => counted),
  )
}
