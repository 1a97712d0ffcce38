import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import { promisify } from 'node:util'
import { test as base, type Page } from '@playwright/test'
import { listen, siteServer } from '../../hosting/site-server.ts'
import { inventedArchive, zipOf } from '../../invented/archive.ts'
import { readBuildFacts } from '../../scripts/build/build-facts.ts'
import { changedCopy } from '../../scripts/checks/changed-copy.ts'
import {
  answer,
  at,
  button,
  closeSmallWindow,
  expect,
  heading,
  link,
  mainSetting,
  next,
  openSmallWindow,
  pages,
  prefix,
  ready,
  secondSetting,
  stepLink,
  steps,
  stored,
} from './fixtures.ts'
import { en, headingOf, translations } from './words.ts'

const build = (out: string, host: string) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/build/build.ts', '--out', out], {
    env: { ...process.env, SITE_URL: `https://${host}.example` },
  })

/** A host whose files can change under the same address, and that can go away. */
class Host {
  origin = ''
  /** Asked before anything is served; true when it has answered itself. */
  before: (...request: Parameters<RequestListener>) => boolean = () => false
  private dist = ''
  private server: Server | undefined
  private sites = new Map<string, Server>()

  async start(dist: string): Promise<void> {
    this.show(dist)
    this.server = createServer((request, response) => {
      if (this.before(request, response)) return
      this.sites.get(this.dist)?.emit('request', request, response)
    })
    this.origin = await listen(this.server, Number(new URL(this.origin || 'http://x:0').port))
  }
  show(dist: string): void {
    this.dist = dist
    if (!this.sites.has(dist)) this.sites.set(dist, siteServer(dist))
  }
  async stop(): Promise<void> {
    this.server?.closeAllConnections()
    await new Promise((resolve) => this.server?.close(resolve))
  }
}

const test = base.extend<{ host: Host }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
  host: async ({}, use) => {
    const host = new Host()
    await host.start('dist')
    await use(host)
    await host.stop()
  },
})
test.use({ serviceWorkers: 'allow' })
// Three builds are real ones, and take their time.
test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  test.setTimeout(300_000)
  await build('.cache/build-b', 'b')
  changedCopy('.cache/newer', [
    {
      file: 'src/storage/migrations.ts',
      find: 'migrations: readonly Migration[] = []',
      replace: "migrations: readonly Migration[] = [{ name: 'made up', run: (value) => value }]",
    },
  ])
  await promisify(execFile)(process.execPath, ['--import', 'tsx', '.cache/newer/scripts/build/build.ts'], {
    env: { ...process.env, SITE_URL: 'https://c.example' },
  })
})

/** The id of a build, by which its service worker names what it keeps. */
const idOf = (dist: string) => readBuildFacts(dist).id

/** Opens a page and waits until everything is kept. */
async function visit(page: Page, host: Host, path = '/', dist = 'dist'): Promise<void> {
  await page.goto(host.origin + path)
  await ready(page)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await expect
    .poll(() =>
      page.evaluate(
        async ([id, last]) => {
          const name = (await caches.keys()).find((each) => each.endsWith(id))
          return name ? (await (await caches.open(name)).match(last)) !== undefined : false
        },
        [idOf(dist), at('summary')] as const,
      ),
    )
    .toBe(true)
}

const cacheNames = (page: Page) => page.evaluate(() => caches.keys())
const offer = (page: Page) => page.getByRole('heading', { name: en.trouble.newVersion.title, exact: true })
const newerWasHere = (page: Page) => page.getByRole('heading', { name: en.trouble.newerTitle, exact: true })
/** Asks for a new version. Gives the state it comes to: `installed` when it waits. */
const update = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    return new Promise<string>((resolve) => {
      registration.addEventListener('updatefound', () => {
        const worker = registration.installing
        worker?.addEventListener('statechange', () => resolve(worker.state))
      })
      registration.update().catch((error) => resolve(String(error)))
    })
  })

test('D13, D14: after one visit every step and page is there without a network, and answers are kept', async ({
  page,
  host,
}) => {
  await visit(page, host)
  await host.stop()
  for (const path of pages) {
    for (const address of [path, path.replace(/(.)\/$/, '$1')]) {
      const answer = await page.goto(host.origin + address)
      // The page itself, not the one for addresses that do not exist, which the app would put right.
      expect(answer?.status(), address).toBe(200)
      await ready(page)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    }
  }
  await page.goto(`${host.origin}/${mainSetting.id}`)
  await ready(page)
  await answer(page, 'turned-off').check()
  await next(page).click()
  await expect(heading(page, headingOf(secondSetting.id))).toBeFocused()
  // A cold start: another page of the same browser.
  const cold = await page.context().newPage()
  await cold.goto(`${host.origin}/`)
  await ready(cold)
  await expect(heading(cold, en.start.welcome.title)).toBeVisible()
  expect((await stored(cold))[`${prefix}setting:${mainSetting.id}`]).toContain('turned-off')
  // The small window, too.
  await page.goto(host.origin + at(mainSetting.id))
  await ready(page)
  const small = await openSmallWindow(page)
  await expect(answer(small, 'turned-off')).toBeChecked()
  const missing = await page.goto(`${host.origin}/no-such-page/`)
  expect(missing?.status()).toBe(404)
})

for (const { tag } of translations) {
  test(`D14: a language that was opened is there without a network, with its words: ${tag}`, async ({ page, host }) => {
    await visit(page, host)
    await page.goto(`${host.origin}/${tag}/`)
    await ready(page)
    const isKept = () =>
      page.evaluate(async (path) => (await caches.match(path)) !== undefined, `/${tag}${at('summary')}`)
    await expect.poll(isKept).toBe(true)
    await host.stop()
    for (const path of steps) {
      await page.goto(`${host.origin}/${tag}${path}`)
      await ready(page)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(tag)
    }
  })
}

test('D5 to D8: a new version waits, is offered at the border of a step, and is there after the click', async ({
  page,
  host,
}) => {
  await visit(page, host, at('your-data'))
  host.show('.cache/build-b')
  expect(await update(page)).toBe('installed')
  // In the middle of the step nothing is said, and the page keeps its files.
  await expect(offer(page)).toHaveCount(0)
  await next(page).click()
  await expect(heading(page, headingOf(mainSetting.id))).toBeVisible()
  await expect(offer(page)).toBeVisible()
  await answer(page, 'turned-off').check()
  // Not while a small window is open.
  const small = await openSmallWindow(page)
  await expect(offer(page)).toHaveCount(0)
  await closeSmallWindow(small)
  await expect(offer(page)).toBeVisible()
  await Promise.all([page.waitForEvent('load'), button(page, en.trouble.newVersion.use).click()])
  await ready(page)
  await expect(page).toHaveURL(host.origin + at(mainSetting.id))
  await expect(answer(page, 'turned-off')).toBeChecked()
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /b\.example/)
  // Pages come from the network: a third version is seen at the next visit, its worker within two.
  host.show('.cache/newer/dist')
  await page.goto(`${host.origin}/`)
  await ready(page)
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /c\.example/)
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state))
    .toBe('installed')
  await link(page, en.shell.footer.sources).click()
  await link(page, en.shell.footer.questions).click()
  await expect(offer(page)).toBeVisible()
  await Promise.all([page.waitForEvent('load'), button(page, en.trouble.newVersion.use).click()])
  await visit(page, host, '/', '.cache/newer/dist')
  // Files of three builds are kept, for tabs that still run an older one.
  const ids = ['dist', '.cache/build-b', '.cache/newer/dist'].map(idOf)
  expect((await cacheNames(page)).map((name) => name.split(':')[1])).toEqual(ids)
})

test('D11: a version that does not come whole leaves the one before in charge', async ({ page, host }) => {
  await visit(page, host)
  host.show('.cache/build-b')
  host.before = ({ url }, response) => {
    // It is another one in each build; the others are in the browser's own cache already.
    if (!url?.includes('PrivacyPage')) return false
    response.writeHead(404).end()
    return true
  }
  expect(await update(page)).toBe('redundant')
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting)).toBe(null)
  expect((await cacheNames(page)).map((name) => name.split(':')[1])).toEqual([idOf('dist')])
  await host.stop()
  await page.goto(host.origin + at('summary'))
  await ready(page)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('D12: a worker that fails at everything is turned off by the file kept for that, and answers stay', async ({
  page,
  host,
}) => {
  await visit(page, host, at(mainSetting.id))
  await answer(page, 'turned-off').check()
  const off = readFileSync('dist/sw-off.js')
  host.before = ({ url }, response) => {
    if (url !== '/sw.js') return false
    response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-cache' }).end(off)
    return true
  }
  await update(page)
  await expect.poll(() => cacheNames(page)).toEqual([])
  await page.close()
  const later = await page.context().newPage()
  host.before = () => false
  await later.goto(host.origin + at('summary'))
  expect((await stored(later))[`${prefix}setting:${mainSetting.id}`]).toContain('turned-off')
})

test('D15: a slow page is shown from what is kept; a network that fails now and then costs nothing', async ({
  page,
  host,
}) => {
  await visit(page, host)
  const held: (() => void)[] = []
  host.before = ({ url }, response) => {
    if (url !== at('summary')) return false
    held.push(() => response.end())
    return true
  }
  await page.goto(host.origin + at('summary'))
  await ready(page)
  expect(held).toHaveLength(1)
  let count = 0
  host.before = (_, response) => {
    count += 1
    if (count % 3 !== 0) return false
    response.destroy()
    return true
  }
  for (const path of steps) {
    await page.goto(host.origin + path)
    await ready(page)
  }
})

test('D6: while an archive is read no new version is offered; afterwards it is', async ({ page, host }) => {
  await visit(page, host, '/archive/')
  host.show('.cache/build-b')
  // The worker that reads waits for its first word until this test lets it go on.
  await page.evaluate(() => {
    const send = Worker.prototype.postMessage
    const held: (() => void)[] = []
    Object.assign(window, { letGo: () => held.splice(0).map((go) => go()) })
    Worker.prototype.postMessage = function (this: Worker, ...given: [unknown]) {
      held.push(() => send.apply(this, given))
    } as typeof send
  })
  expect(await update(page)).toBe('installed')
  const zip = zipOf(inventedArchive({ era: 2026, posts: 5, comments: 5, messages: 5 }))
  await page
    .locator('main input[type="file"]')
    .first()
    .setInputFiles({ name: 'Mira.zip', mimeType: 'application/zip', buffer: zip })
  await expect(button(page, en.archive.reading.cancel)).toBeVisible()
  // The border of a step is crossed while it reads, and nothing is offered.
  await link(page, en.shell.footer.sources).click()
  await expect(page).toHaveURL(`${host.origin}/sources/`)
  await expect(heading(page, en.sources.title)).toBeVisible()
  await expect(offer(page)).toHaveCount(0)
  await page.evaluate(() => (window as unknown as { letGo: () => void }).letGo())
  await expect(offer(page)).toBeVisible()
})

test('D9, D10: two versions at once, and back to the older one: what the newer one saved stays byte for byte', async ({
  page,
  host,
}) => {
  // A is what is built here; B saves in a form of its own, as a later version may.
  await visit(page, host, at(mainSetting.id))
  await answer(page, 'turned-off').check()
  host.show('.cache/newer/dist')
  const newer = await page.context().newPage()
  // Past the kept pages of A: B's own files, in a tab of its own.
  await newer.goto(host.origin + at(secondSetting.id))
  await ready(newer)
  await answer(newer, 'not-found').check()
  const key = `${prefix}setting:${secondSetting.id}`
  const saved = (await stored(newer))[key] ?? ''
  expect(JSON.parse(saved).v).toBe(2)
  // The old tab, still open, understands it as far as it can and writes nothing over it.
  await stepLink(page, secondSetting.id).click()
  await expect(heading(page, headingOf(secondSetting.id))).toBeFocused()
  await expect(newerWasHere(page)).toBeVisible()
  await answer(page, 'turned-off').check()
  expect((await stored(page))[key]).toBe(saved)
  // Back to A, as after a rollback.
  host.show('dist')
  const back = await page.context().newPage()
  await back.goto(host.origin + at(secondSetting.id))
  await ready(back)
  await expect(newerWasHere(back)).toBeVisible()
  await answer(back, 'already-off').check()
  expect((await stored(back))[key]).toBe(saved)
  // And B once more: everything that was answered is there.
  host.show('.cache/newer/dist')
  const again = await page.context().newPage()
  await again.goto(host.origin + at(secondSetting.id))
  await ready(again)
  await expect(answer(again, 'not-found')).toBeChecked()
  await again.goto(host.origin + at(mainSetting.id))
  await ready(again)
  await expect(answer(again, 'turned-off')).toBeChecked()
})

test('D17: a worker that an earlier way of hosting left below the guide is removed', async ({ page, host }) => {
  host.before = ({ url }, response) => {
    if (url === '/old/sw.js') {
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end('addEventListener("fetch", () => {})')
    } else if (url === '/old/') response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Old</h1>')
    else return false
    return true
  }
  await page.goto(`${host.origin}/old/`)
  await page.evaluate(() => navigator.serviceWorker.register('/old/sw.js').then(() => undefined))
  await page.goto(`${host.origin}/`)
  await ready(page)
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope)))
    .toEqual([`${host.origin}/`])
})
