import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { regions } from '../../src/content/regions.ts'
import {
  askServer,
  at,
  button,
  expect,
  heading,
  link,
  next,
  open,
  prefix,
  ready,
  readyForTrouble,
  reloaded,
  residence,
  stored,
  test,
} from './fixtures.ts'
import { en, headingOf } from './words.ts'

const lost = '**/assets/SummaryScreen*'

/** The scripts that a first visit needs, as the start page names them, with names to tell them by. */
const firstScripts = [
  ...new Set([...readFileSync('dist/index.html', 'utf8').matchAll(/assets\/[\w.-]+\.js/g)].map(([file]) => file)),
]
  .map((file) => ({ file, name: file.replace(/^assets\/|-[\w-]{8}\.js$/g, '') }))
  .filter(({ name }) => name !== 'boot')

test('D1 to D3: a part that is gone is asked for twice, then the page is reloaded once and no more', async ({
  page,
  problems,
}) => {
  let loads = 0
  page.on('load', () => {
    loads += 1
  })
  await page.route(lost, (route) => route.fulfill({ status: 404, body: '' }))
  await open(page, at('checkup'))
  const before = await stored(page)
  await next(page).click()
  // After the one reload the page is there as it is without the app: readable, with real links.
  await reloaded(page)
  await expect(page.locator('html:not([data-js])')).toHaveCount(1)
  await expect(heading(page, headingOf('summary'))).toBeVisible()
  await expect(page).toHaveURL(at('summary'))
  await expect.poll(() => loads).toBe(2)
  expect(Object.keys(await stored(page))).toEqual(expect.arrayContaining(Object.keys(before)))
  problems.splice(0) // the browser's own messages about the lost file
})

test('D1: a part that is back at the second try is no news', async ({ page, problems }) => {
  let asked = 0
  await page.route(lost, (route) => {
    asked += 1
    return asked % 2 === 1 ? route.fulfill({ status: 404, body: '' }) : route.continue()
  })
  await open(page, at('checkup'))
  await next(page).click()
  await expect(heading(page, headingOf('summary'))).toBeVisible()
  await expect(page).toHaveURL(at('summary'))
  await expect(page.locator('html[data-js]')).toHaveCount(1)
  problems.splice(0)
})

/** Counts the pages asked for, the first one too. */
function countPages(page: Page): () => number {
  let count = 0
  page.on('request', (request) => {
    if (request.isNavigationRequest()) count += 1
  })
  return () => count
}

for (const { file, name } of firstScripts) {
  test(`D1: a first visit that loses ${name} once has it at the second try`, async ({ page, problems }) => {
    const pages = countPages(page)
    let asked = 0
    await page.route(`**/${file}`, (route) => {
      if (pages() > 1) return route.continue()
      asked += 1
      return asked === 1 ? route.fulfill({ status: 404, body: '' }) : route.continue()
    })
    await open(page, '/')
    await expect(page.locator('html[data-js]')).toHaveCount(1)
    // Browsers that cache a failed import need the reload; the others do not.
    expect(pages()).toBe(asked > 1 ? 1 : 2)
    problems.splice(0)
  })
}

for (const { file, name } of firstScripts) {
  test(`D1: a first visit that goes on losing ${name} is reloaded, and keeps an answer given meanwhile`, async ({
    page,
    problems,
  }) => {
    const pages = countPages(page)
    let answered = () => {}
    const isAnswered = new Promise<void>((done) => {
      answered = done
    })
    await page.route(`**/${file}`, async (route) => {
      if (pages() > 1) return route.continue()
      await isAnswered
      return route.fulfill({ status: 404, body: '' })
    })
    await page.goto('/', { waitUntil: 'commit' })
    await residence(page).focus()
    await page.keyboard.press('ArrowDown') // a trusted choice; a script's own event would not count
    await expect(residence(page)).toHaveValue(regions[0].id)
    answered()
    await reloaded(page)
    await ready(page)
    expect(pages()).toBe(2)
    await expect(residence(page)).toHaveValue(regions[0].id)
    expect(await stored(page)).toHaveProperty(`${prefix}choice:region`)
    await expect(page.locator('html[data-js]')).toHaveCount(1)
    problems.splice(0)
  })
}

test('an error of something else in the page, before the app is there, hides nothing once it answers', async ({
  page,
}) => {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.documentElement?.dataset.js === undefined) return
      observer.disconnect()
      window.dispatchEvent(new ErrorEvent('error', { message: 'of something else' }))
    }).observe(document, { subtree: true, attributes: true })
  })
  await open(page, '/')
  await expect(page.locator('html[data-js]')).toHaveCount(1)
})

for (const { file, name } of firstScripts) {
  test(`D3: a first visit that loses ${name} for good is reloaded once, and then reads as without JavaScript`, async ({
    page,
    problems,
  }) => {
    const pages = countPages(page)
    await page.route(`**/${file}`, (route) => route.fulfill({ status: 404, body: '' }))
    await page.goto('/')
    await reloaded(page)
    await expect(page.locator('html:not([data-js])')).toHaveCount(1)
    await askServer(page)
    await askServer(page)
    expect(pages()).toBe(2)
    await link(page, en.start.start).click()
    await expect(heading(page, headingOf('your-data'))).toBeVisible()
    problems.splice(0)
  })
}

test('D4: a page whose host is gone while the browser believes in its network is not reloaded', async ({
  page,
  problems,
}) => {
  const pages = countPages(page)
  let isGone = false
  await page.route('**/*', (route) => {
    isGone ||= route.request().url().includes('/libraries-')
    return isGone ? route.abort() : route.continue()
  })
  await page.goto('/')
  await expect(page.locator('html:not([data-js])')).toHaveCount(1)
  await askServer(page)
  await askServer(page)
  expect(pages()).toBe(1)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  problems.splice(0)
})

test('D4: without a network a lost part is announced, and the page is not reloaded', async ({
  page,
  context,
  problems,
}) => {
  await page.route(lost, (route) => route.abort())
  await open(page, at('checkup'))
  let loads = 0
  page.on('load', () => {
    loads += 1
  })
  await readyForTrouble(page)
  await context.setOffline(true)
  await next(page).click()
  await expect(heading(page, en.trouble.broken.title)).toBeVisible({ timeout: 20_000 })
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  expect(loads).toBe(0)
  problems.splice(0)
})

test('D4: where what tells of the trouble is lost as well, the page says so and can be loaded again', async ({
  page,
  context,
  problems,
}) => {
  await page.route(/assets\/(SummaryScreen|BrokenPage)/, (route) => route.abort())
  await open(page, at('checkup'))
  const address = page.url()
  await context.setOffline(true)
  await next(page).click()
  await expect(heading(page, en.shell.lost.title)).toBeVisible({
    timeout: 20_000,
  })
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  // With a fragment in the address, loading it again must still be a real page load.
  await page.evaluate(() => {
    location.hash = '#main'
  })
  await page.unrouteAll()
  await context.setOffline(false)
  await button(page, en.shell.lost.again).click()
  await expect(heading(page, headingOf('summary'))).toBeVisible()
  expect(page.url()).not.toBe(address)
  problems.splice(0)
})

test('D4: what tells of the trouble takes the place of that line when it comes, and the focus stays', async ({
  page,
  context,
  problems,
}) => {
  await page.route('**/assets/SummaryScreen*', (route) => route.abort())
  let arrive = () => {}
  const arrived = new Promise<void>((done) => {
    arrive = done
  })
  await page.route('**/assets/BrokenPage*', async (route) => {
    await arrived
    await route.continue()
  })
  await open(page, at('checkup'))
  await context.setOffline(true)
  await next(page).click()
  await expect(heading(page, en.shell.lost.title)).toBeVisible({
    timeout: 20_000,
  })
  await context.setOffline(false)
  arrive()
  await expect(heading(page, en.trouble.broken.title)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  problems.splice(0)
})
