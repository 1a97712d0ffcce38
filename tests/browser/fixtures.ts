import { readdirSync, readFileSync } from 'node:fs'
import { type BrowserContext, test as base, expect, type Locator, type Page } from '@playwright/test'
import { listen, siteServer } from '../../hosting/site-server.ts'
import { checkupItems } from '../../src/content/checkup.ts'
import { settings } from '../../src/content/settings.ts'
import { keyPrefix } from '../../src/storage/keys.ts'
import type { CheckupKind, SettingKind } from '../../src/wizard/progress.ts'
import { pathOfStep, type StepId, stepFromPath, steps as stepsOfGuide } from '../../src/wizard/steps.ts'
import { en, headingOf, translations } from './words.ts'

type Own = {
  /** Problems of any page of the test: console errors, thrown errors, policy violations, requests to other hosts. */
  problems: string[]
}

/** A browser on the built guide. A test fails on any console error, policy violation or request to another host. */
export const test = base.extend<Own, { site: string }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
    async ({}, use) => {
      const server = siteServer('dist')
      const origin = await listen(server, 0)
      await use(origin)
      server.closeAllConnections()
      server.close()
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site),
  problems: async ({ context, site }, use) => {
    const problems: string[] = []
    const seen = watch(context, site, problems)
    await use(problems)
    // Into the JSON report.
    for (const [type, count] of Object.entries(seen)) {
      test.info().annotations.push({ type, description: String(count) })
    }
  },
  page: async ({ page, problems }, use) => {
    await use(page)
    expect(problems).toEqual([])
  },
})

/** How many requests were made, how many of them elsewhere, and how often the policy refused something. */
type Seen = { requests: number; elsewhere: number; violations: number }

/** Records everything that must not happen in a context. */
export function watch(context: BrowserContext, site: string, problems: string[]): Seen {
  const seen = { requests: 0, elsewhere: 0, violations: 0 }
  // Tests block the service worker, except for those about it.
  const isOurs = (text: string) => text === 'Service Worker registration blocked by Playwright'
  context.on('console', (message) => {
    if (isOurs(message.text())) return
    if (/Content Security Policy|Trusted(?:HTML|Script)/.test(message.text())) seen.violations += 1
    if (['error', 'warning'].includes(message.type())) problems.push(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => problems.push(`error: ${error.error().message}`))
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    seen.requests += 1
    if (origin === site || !protocol.startsWith('http')) return
    seen.elsewhere += 1
    problems.push(`request: ${request.url()}`)
  })
  return seen
}

/** Whether everything is run (`npm run test:long`), and not only the sample of `npm test`. */
export const isLong = process.env.LONG !== undefined

/** What the keys of the guide begin with in storage. */
export const prefix = keyPrefix('/')

/** The setting the guide is for, and the one after it. */
export const [mainSetting, secondSetting] = settings

/** A row of the checkup that is counted wherever a person lives. */
export const row = checkupItems.find((item) => item.isCounted && !('doesNotApplyIn' in item)) ?? checkupItems[0]

/** The address of a step. */
export function at(step: StepId): string {
  const path = pathOfStep(step)
  return path ? `/${path}/` : '/'
}

/** The address of every step, in order. */
export const steps: readonly string[] = stepsOfGuide.map(({ id }) => at(id))

/** The address of every page in the first language, as the build lists them for search engines. */
export const pages: readonly string[] = [...readFileSync('dist/sitemap.xml', 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)]
  .map(([, address = '']) => new URL(address, 'http://site.invalid').pathname)
  .filter((path) => !translations.some(({ tag }) => path.startsWith(`/${tag}/`)))

/** The pages that `npm test` checks if a requirement is about all of them and each takes a second: the steps. */
export const samplePages: readonly string[] = isLong ? pages : steps

/** What lies in the browser's local storage. */
export function stored(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => ({ ...localStorage }))
}

/** Fills the local storage to the last character, under keys that begin with `filler-`. */
export async function fillStorage(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (let size = 262_144; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (let turn = 0; ; turn += 1) localStorage.setItem(`filler-${size}-${turn}`, 'x'.repeat(size))
      } catch {
        // Full at this size.
      }
    }
  })
}

/** Waits until the app has taken over the page. */
export async function ready(page: Page): Promise<void> {
  await page.locator('html[data-ready]').waitFor({ state: 'attached' })
}

/** Waits until the page has reloaded itself. */
export async function reloaded(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    return entry?.type === 'reload'
  })
}

/** Waits until the error page is preloaded with its imports and words, which happens soon after any page has loaded. */
export async function readyForTrouble(page: Page): Promise<void> {
  const files = readdirSync('dist/assets').filter((file) => /^(BrokenPage|words-start-en)-.*\.js$/.test(file))
  if (files.length < 2) throw new Error(`The build has no page that tells of trouble, or no words for it: ${files}`)
  const imported = files.flatMap((file) =>
    [...readFileSync(`dist/assets/${file}`, 'utf8').matchAll(/"\.\/([\w.-]+\.js)"/g)].map(([, name = '']) => name),
  )
  await page.waitForFunction(
    (needed) => {
      const fetched = performance.getEntriesByType('resource').map(({ name }) => name)
      return needed.every((file) => fetched.some((name) => name.endsWith(`/assets/${file}`)))
    },
    [...files, ...imported],
  )
  await askServer(page)
}

/** One round trip to the server: everything that the page requested before has been answered. */
export const askServer = (page: Page): Promise<void> =>
  page.evaluate(() =>
    fetch('/robots.txt')
      .catch(() => undefined)
      .then(() => {}),
  )

/** Opens a page of the guide and waits until it is interactive. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await ready(page)
}

/** The link of exactly this name. */
export const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true })

/** The button of exactly this name. */
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** The page's heading, when it is this one. */
export const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })

/** The link of a step that leads on to the next one. */
export const next = (page: Page, words = en) => link(page, words.shell.continue)

/** The link of a step in the list of steps. */
export const stepLink = (page: Page, step: StepId) =>
  page.getByRole('navigation', { name: en.shell.stepsName, exact: true }).locator(`a[href="${at(step)}"]`)

/** Where do you live? */
export const residence = (page: Page) => page.getByLabel(en.shell.region.question, { exact: true })

/** The folded line in which a step asks again on what one works, where one lives, and in which language LinkedIn is. */
export const choices = (page: Page) => page.getByText(en.shell.choices.change, { exact: true })

/** An answer to the question of a setting's step, in the page or in the small window. */
export function answer(page: Page, kind: keyof typeof en.setting.answers, words = en): Locator {
  const { name, hint } = words.setting.answers[kind]
  const group = page.getByRole('group', { name: words.setting.question, exact: true })
  return group.getByRole('radio', { name: [name, hint].filter(Boolean).join(' '), exact: true })
}

/**
 * The field of an answer, whatever it is called: on a page that the browser has translated, or without a label in
 * sight.
 */
export const field = (page: Page, of: `${'setting' | 'checkup'}:${string}`, kind: SettingKind | CheckupKind) =>
  page.locator(`input[name="${of}"][value="${kind}"]`)

/**
 * Goes on from step to step by their own links until this one is there. A setting that has no answer is put off.
 * `words`: of the language the guide is read in.
 */
export async function walkTo(page: Page, goal: StepId, words = en): Promise<void> {
  const here = () => {
    const { pathname } = new URL(page.url())
    const { tag } = translations.find((each) => pathname.startsWith(`/${each.tag}/`)) ?? { tag: '' }
    return stepFromPath(pathname.slice(tag ? tag.length + 1 : 0))?.id
  }
  for (let step = here(); step !== goal; step = here()) {
    if (!step || step === stepsOfGuide.at(-1)?.id) throw new Error(`No way from ${page.url()} to ${goal}`)
    const { href } = new URL(page.url())
    const isOpen =
      settings.some(({ id }) => id === step) && (await page.locator(`[name="setting:${step}"]:checked`).count()) === 0
    if (isOpen) await button(page, words.setting.later).click()
    else await link(page, step === 'start' ? words.start.start : words.shell.continue).click()
    await expect(page).not.toHaveURL(href)
    await expect(heading(page, headingOf(here() ?? goal, words))).toBeVisible()
  }
}

/** Opens the small window with the steps and gives its page. */
export async function openSmallWindow(page: Page): Promise<Page> {
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    button(page, en.menu.companion.open).click(),
  ])
  await expect(opened.getByRole('heading', { level: 1 })).toBeVisible()
  return opened
}

/** Closes the small window. Not awaited, because a closed window may never answer. */
export async function closeSmallWindow(opened: Page): Promise<void> {
  await Promise.all([opened.waitForEvent('close'), opened.evaluate(() => window.close()).catch(() => undefined)])
}

/** Types over what a field holds, key by key: Firefox's interface for tests fills fields past the page's own listeners. */
export async function write(field: Locator, text: string): Promise<void> {
  await field.selectText()
  await field.pressSequentially(text)
}

/** Ticks what may lie in a folded part, as its label does. */
export async function tick(target: Locator): Promise<void> {
  await target.evaluate((input) => (input as HTMLInputElement).click())
}

/** Presses Tab until the element has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if ((await target.count()) === 1 && (await target.evaluate((found) => found === found.ownerDocument.activeElement)))
      return
    await page.keyboard.press('Tab')
  }
  throw new Error(`No way by Tab to ${target}`)
}

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/**
 * What axe finds on a page, or in a part of it, as short lines. `rules`: these alone, instead of all that WCAG 2.2 A and AA
 * and good practice ask for.
 */
export async function axe(page: Page, rules?: readonly string[], part?: Locator): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  return (part ?? page.locator('html')).evaluate(async (element, only) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const options: import('axe-core').RunOptions = only
      ? { runOnly: { type: 'rule', values: [...only] } }
      : {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          // Said by name, as it is marked as experimental: a visible label is part of the name (W32).
          rules: { 'label-content-name-mismatch': { enabled: true } },
        }
    const { violations } = await axe.run(element === document.documentElement ? document : element, options)
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    )
  }, rules)
}

/** Elements that overflow horizontally, as short descriptions. */
export function wide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const limit = document.documentElement.clientWidth
    /** Whether it is inside an element that scrolls horizontally. */
    const isScrolled = (element: Element): boolean => {
      const { parentElement: parent } = element
      if (!parent || parent === document.body) return false
      return ['auto', 'scroll'].includes(getComputedStyle(parent).overflowX) || isScrolled(parent)
    }
    const out = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      const { right, left, width } = element.getBoundingClientRect()
      const isSeen =
        getComputedStyle(element).visibility === 'visible' && !element.closest('.visually-hidden, a[href="#main"]')
      return width > 0 && isSeen && (right > limit + 1 || left < -1) && !isScrolled(element)
    })
    return out.map((element) => `${element.tagName}.${element.className}`)
  })
}

export { expect }
