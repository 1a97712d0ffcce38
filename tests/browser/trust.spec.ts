import { createSocket } from 'node:dgram'
import { createServer as createHttp, type IncomingHttpHeaders } from 'node:http'
import { type AddressInfo, createServer as createTcp } from 'node:net'
import { chromium, type Page } from '@playwright/test'
import { inventedArchive, zipOf } from '../../invented/archive.ts'
import { findBrowser } from '../../scripts/checks/find-browser.ts'
import {
  answer,
  at,
  button,
  expect,
  isLong,
  mainSetting,
  open,
  openSmallWindow,
  pages,
  ready,
  stored,
  test,
  tick,
  walkTo,
  watch,
} from './fixtures.ts'
import { beginning, en, saying } from './words.ts'

type Visit = { url: string; headers: IncomingHttpHeaders }

/** Another site, which notes who comes. `pages`: what it shows under a path. */
async function otherSite(pages: Readonly<Record<string, string>> = {}) {
  const visits: Visit[] = []
  const server = createHttp(({ url = '/', headers }, response) => {
    visits.push({ url, headers })
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(pages[url] ?? 'another site')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { origin, visits, close }
}

/** Listens on one port for anything at all: connections and datagrams. */
async function listenToAll() {
  const heard: string[] = []
  const tcp = createTcp((socket) => {
    heard.push('a connection')
    socket
      .on('data', (data) => {
        heard.push(data.toString('latin1'))
        socket.destroy()
      })
      .on('error', () => undefined)
  })
  await new Promise<void>((done) => tcp.listen(0, '127.0.0.1', done))
  const { port } = tcp.address() as AddressInfo
  const udp = createSocket('udp4', (message) => heard.push(message.toString('latin1')))
  await new Promise<void>((done) => udp.bind(port, '127.0.0.1', done))
  const close = () => {
    tcp.close()
    udp.close()
  }
  return { port, heard, close }
}

const canary = 'canary-7f3a'

/** Writes the word into every field that takes words, on the page as it is. */
async function fillAll(page: Page) {
  for (const fold of await page.locator('main summary').all()) if (await fold.isVisible()) await fold.click()
  const fields = page.locator(
    'main textarea:not([readonly]), main input[type="text"]:not([readonly]), main input[type="search"], main input:not([type]):not([readonly])',
  )
  for (const field of await fields.all()) if (await field.isVisible()) await field.fill(canary)
}

test(
  'H4, H20, H25: nothing leaves: on the whole walk, with words in every field, nobody else hears of it',
  { tag: '@chromium' },
  async ({ site }, info) => {
    const receiver = await listenToAll()
    // Every name but those of the browser's maker leads to the receiver, whatever asks for it and by which protocol. The
    // browser asks its maker by itself what kind of fields a form has (seen on /objection), and for its own accounts.
    const own = ['*.google.com', '*.googleapis.com'].map((host) => `MAP ${host} ~NOTFOUND`)
    const browser = await chromium.launch({
      executablePath: await findBrowser('chromium'),
      args: [`--host-resolver-rules=${own.join(', ')}, MAP * 127.0.0.1:${receiver.port}, EXCLUDE 127.0.0.1`],
    })
    const context = await browser.newContext({ baseURL: site, serviceWorkers: 'allow' })
    const problems: string[] = []
    watch(context, site, problems)
    const sent: string[] = []
    context.on('request', (request) => {
      sent.push(`${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`)
    })
    // Asked of the pages themselves as well: what a policy refuses is told there alone.
    await context.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) =>
        console.error(`refused: ${violatedDirective} ${blockedURI}`),
      )
    })
    const page = await context.newPage()
    await open(page, '/')
    // The trap works: what does go elsewhere is heard.
    await page
      .context()
      .newPage()
      .then((other) => other.goto('http://elsewhere.example/').catch(() => other.close()))
    await expect.poll(() => receiver.heard.length).toBeGreaterThan(0)
    problems.splice(0, problems.length)
    receiver.heard.splice(0, receiver.heard.length)
    sent.splice(0, sent.length)

    let filled = 0
    for (const path of pages) {
      await open(page, path)
      await fillAll(page)
      filled += await page.evaluate(
        (word) =>
          [...document.querySelectorAll<HTMLInputElement>('input, textarea')].filter(({ value }) =>
            value.includes(word),
          ).length,
        canary,
      )
      const answer = page.locator('main input[type="radio"][value="turned-off"], main input[value="changed"]').first()
      if (await answer.count()) await tick(answer)
    }
    expect(filled).toBeGreaterThan(6)
    await open(page, '/archive/')
    const zip = zipOf(inventedArchive({ era: 2026, posts: 20, comments: 20, messages: 20, owner: canary }))
    await page
      .locator('main input[type="file"]')
      .first()
      .setInputFiles({ name: `${canary}.zip`, mimeType: 'application/zip', buffer: zip })
    await expect(page.getByRole('heading', { name: en.archive.report.title, exact: true })).toBeVisible()
    await open(page, at(mainSetting.id))
    const small = await openSmallWindow(page)
    await expect(answer(small, 'turned-off')).toBeChecked()
    await small.close()
    // Leaving is the moment at which pages send what they have gathered.
    await page.close({ runBeforeUnload: true })

    expect(receiver.heard).toEqual([])
    expect(problems).toEqual([])
    expect(sent.length).toBeGreaterThan(50)
    expect(sent.filter((text) => text.includes(canary))).toEqual([])
    expect(await context.cookies()).toEqual([])
    info.annotations.push({ type: 'receiver', description: String(receiver.heard.length) })
    await browser.close()
    receiver.close()
  },
)

test('H5: markup from text and code from elsewhere are refused by the browser, with one policy of ours', async ({
  page,
  problems,
}) => {
  await open(page, '/archive/')
  const refused = await page.evaluate(() => {
    const tries: Record<string, () => unknown> = {
      markup: () => {
        document.createElement('p').innerHTML = '<b>x</b>'
      },
      worker: () => new Worker('/sw.js'),
      'a second policy': () =>
        (
          window as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => unknown } }
        ).trustedTypes.createPolicy('mine', {}),
      'text as code': () => setTimeout('1'),
    }
    return Object.entries(tries).flatMap(([name, go]) => {
      try {
        go()
        return []
      } catch {
        return [name]
      }
    })
  })
  expect(refused).toEqual(['markup', 'worker', 'a second policy', 'text as code'])
  problems.splice(0) // the browser's own words on what it refused
})

test('H8: whoever follows a link tells the other site nothing of where they come from', async ({
  page,
  context,
  problems,
}) => {
  const other = await otherSite()
  await open(page, at(mainSetting.id))
  for (const keepsRel of [true, false]) {
    const link = page
      .getByRole('link', { name: beginning(en.setting.open, en.setting.openSection) })
      .filter({ visible: true })
      .first()
    await link.evaluate(
      (element, [href, keeps]) => {
        const anchor = element as HTMLAnchorElement
        anchor.href = String(href)
        // The policy of the page holds where the link itself says nothing.
        if (!keeps) anchor.rel = 'opener'
      },
      [other.origin, keepsRel] as const,
    )
    const [tab] = await Promise.all([context.waitForEvent('page'), link.click()])
    await tab.waitForLoadState()
    expect(await tab.evaluate(() => [document.referrer, window.opener])).toEqual(['', null])
    await tab.close()
  }
  const visits = other.visits.filter(({ url }) => url === '/')
  expect(visits).toHaveLength(2)
  for (const { headers } of visits) expect(headers.referer).toBeUndefined()
  problems.splice(0) // a request elsewhere, which is what was clicked
  other.close()
})

test('H9 to H11: another site cannot frame the guide, reach into it, or read its files; the preview picture it may show', async ({
  browser,
  site,
}) => {
  const other = await otherSite({
    '/frame': `<iframe src="${site}${at(mainSetting.id)}"></iframe>`,
    '/opener': '<p>opens it</p>',
  })
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto(`${other.origin}/frame`)
  await page.waitForLoadState('load')
  expect(await page.frames()[1]?.locator('#main').count()).toBe(0)

  await page.goto(`${other.origin}/opener`)
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    page.evaluate(
      (url) => {
        Object.assign(window, { handle: window.open(url) })
      },
      `${site}${at(mainSetting.id)}#p=aebaabaacae5mcowcyrq`,
    ),
  ])
  await ready(opened)
  expect(await opened.evaluate(() => window.opener)).toBe(null)
  // The handle reaches nothing: for the opener the window counts as closed.
  await expect.poll(() => page.evaluate(() => (window as unknown as { handle: Window }).handle.closed)).toBe(true)
  const before = await stored(opened)
  await page.evaluate((origin) => {
    const { handle } = window as unknown as { handle: Window }
    for (let turn = 0; turn < 50; turn += 1) handle.postMessage({ type: 'erase', turn }, origin)
  }, site)
  expect(await stored(opened)).toEqual(before)

  const script = await opened.evaluate(() => document.querySelector<HTMLScriptElement>('script[src*="/assets/"]')?.src)
  const reach = (url: string, element: 'img' | 'script') =>
    page.evaluate(
      ([address, name]) =>
        new Promise<boolean>((resolve) => {
          const found = Object.assign(document.createElement(name), { src: address }) as HTMLElement
          found.onload = () => resolve(true)
          found.onerror = () => resolve(false)
          document.body.append(found)
        }),
      [url, element] as const,
    )
  expect(await reach(script ?? '', 'script')).toBe(false)
  expect(await reach(`${site}/icon.svg`, 'img')).toBe(false)
  expect(await reach(`${site}/preview.png`, 'img')).toBe(true)
  expect(await page.evaluate((url) => fetch(url).then(String, () => 'refused'), `${site}/`)).toBe('refused')
  await context.close()
  other.close()
})

test('H13: the page may use none of the features it does not need', { tag: '@chromium' }, async ({ page }) => {
  await open(page, '/')
  const allowed = await page.evaluate(() =>
    (document as unknown as { featurePolicy: { allowedFeatures: () => string[] } }).featurePolicy.allowedFeatures(),
  )
  const denied = [
    'camera',
    'microphone',
    'geolocation',
    'payment',
    'usb',
    'serial',
    'hid',
    'midi',
    'display-capture',
    'browsing-topics',
    'gyroscope',
    'accelerometer',
    'screen-wake-lock',
  ]
  expect(allowed.length).toBeGreaterThan(0)
  expect(allowed.filter((feature) => denied.includes(feature))).toEqual([])
})

test('H21: the worker for offline answers for the guide’s own files alone', async ({ browser, site }) => {
  const other = await otherSite()
  const context = await browser.newContext({ serviceWorkers: 'allow', baseURL: site })
  const page = await context.newPage()
  await open(page, '/')
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  const registration = await page.evaluate(async () => {
    const all = await navigator.serviceWorker.getRegistrations()
    return all.map(({ scope, updateViaCache }) => ({ scope, updateViaCache }))
  })
  expect(registration).toEqual([{ scope: `${site}/`, updateViaCache: 'none' }])
  // A POST goes past it to the server, which takes none; another site is not asked at all.
  expect(await page.evaluate(() => fetch('/', { method: 'POST' }).then(({ status }) => status))).toBe(405)
  expect(await page.evaluate((url) => fetch(url).then(String, () => 'refused'), other.origin)).toBe('refused')
  expect(other.visits).toEqual([])
  const kept = await page.evaluate(async () => {
    const urls: string[] = []
    for (const name of await caches.keys())
      for (const request of await (await caches.open(name)).keys()) urls.push(request.url)
    return urls
  })
  expect(kept.filter((url) => !url.startsWith(site))).toEqual([])
  await context.close()
  other.close()
})

/** What a browser may lack, and how to take it away. */
const lacks: Readonly<Record<string, () => void>> = {
  'a service worker': () => Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined }),
  storage: () => Object.defineProperty(window, 'localStorage', { value: undefined }),
  'picture-in-picture and popups': () => {
    Object.defineProperty(window, 'documentPictureInPicture', { value: undefined })
    window.open = () => null
  },
  'a worker': () => Object.defineProperty(window, 'Worker', { value: undefined }),
  'a clipboard': () => Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined }),
  unpacking: () => Object.defineProperty(window, 'DecompressionStream', { value: undefined }),
  'trusted types': () => Object.defineProperty(window, 'trustedTypes', { value: undefined }),
}

for (const [name, takeAway] of Object.entries(lacks)) {
  // Without the others the guide is walked elsewhere too (S2, D13), or little of it asks for them.
  if (!isLong && !['picture-in-picture and popups', 'a worker', 'trusted types'].includes(name)) continue
  test(`H26: a browser without ${name} goes through the whole guide`, async ({ page, problems }) => {
    await page.addInitScript(takeAway)
    await open(page, '/')
    await walkTo(page, mainSetting.id)
    await page
      .getByRole('button', { name: beginning(en.shell.copyLabelOf) })
      .first()
      .click()
    await button(page, en.menu.companion.open).click()
    await answer(page, 'turned-off').check()
    await walkTo(page, 'summary')
    await expect(page.getByText(saying(en.summary.report['turned-off']))).toBeVisible()
    await open(page, '/archive/')
    await button(page, en.archive.open.sample).click()
    // Counted, or one sentence that says why not.
    await expect(
      page
        .getByRole('heading', { name: en.archive.report.title, exact: true })
        .or(page.getByRole('main').getByRole('alert')),
    ).toBeVisible()
    // Trusted Types taken away from the page's own view are still the browser's: what it then refuses is its own word.
    if (name === 'trusted types') problems.splice(0)
  })
}
