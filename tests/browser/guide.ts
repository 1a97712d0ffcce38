import { readFileSync } from 'node:fs'
import { type BrowserContext, test as base, expect, type Locator, type Page } from '@playwright/test'
import { listen, siteServer } from '../../hosting/site-server.ts'

type Own = {
  /** What went wrong in any page of the test: console errors, thrown errors, refused by policy, requests elsewhere. */
  problems: string[]
}

/** A browser on the built guide. Every test fails when the console, the policy or the network has something to say. */
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
    // For `npm run goals`, which adds them up.
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

/** Notes everything that must not happen in a context, and counts. */
export function watch(context: BrowserContext, site: string, problems: string[]): Seen {
  const seen = { requests: 0, elsewhere: 0, violations: 0 }
  // The tests keep the service worker out, but for those about it.
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

/** Whether all of it is to be run, and not the sample of `npm test`: `npm run test:long`. */
export const isLong = process.env.LONG !== undefined

export const prefix = 'linkedin-ai-opt-out/:'

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

export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await ready(page)
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

/** Moves the focus by Tab alone until it is on the element. */
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

/** Elements that stick out at the side, as short descriptions. */
export function wide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const limit = document.documentElement.clientWidth
    const out = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      const { right, left, width } = element.getBoundingClientRect()
      const isScrolled = element.closest('[class*="scroll"]') !== null
      const isSeen =
        getComputedStyle(element).visibility === 'visible' && !element.closest('.visually-hidden, [class*="skip"]')
      return width > 0 && isSeen && !isScrolled && (right > limit + 1 || left < -1)
    })
    return out.map((element) => `${element.tagName}.${element.className}`)
  })
}

export const steps = ['/', '/your-data/', '/ai-training/', '/ai-tools/', '/checkup/', '/summary/'] as const
export const pages = [
  ...steps,
  '/sources/',
  '/questions/',
  '/objection/',
  '/transfer/',
  '/receipt/',
  '/archive/',
  '/accessibility/',
  '/privacy/',
] as const

/** The pages that `npm test` looks at where a row asks for all of them and each costs a second: the steps. */
export const samplePages: readonly string[] = isLong ? pages : steps

export { expect }
