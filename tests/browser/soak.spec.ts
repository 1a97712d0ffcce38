import type { CDPSession, Page } from '@playwright/test'
import { findBrowser } from '../../scripts/checks/find-browser.ts'
import {
  at,
  button,
  closeSmallWindow,
  expect,
  isLong,
  mainSetting,
  open,
  openSmallWindow,
  steps,
  test,
} from './fixtures.ts'
import { en } from './words.ts'

// Memory after a day of use: a short one in `npm test`, ten thousand steps in `npm run test:long`.
test.use({
  browserName: 'chromium',
  // The engine goes on making machine code of what runs often, some 200 bytes a step over ten thousand steps, which
  // looks like a leak and is none. Without it what is left is the page's own.
  launchOptions: { executablePath: await findBrowser(), args: ['--js-flags=--jitless'] },
})
// Whole rounds of all steps: memory is that of the page one is on, and pages differ by thousands of elements.
const rounds = (count: number) => Math.ceil(count / steps.length) * steps.length
const many = isLong
  ? { steps: rounds(10_000), windows: 500, archives: 200 }
  : { steps: rounds(120), windows: 6, archives: 3 }
if (isLong) test.setTimeout(3_600_000)

type Memory = { heap: number; nodes: number; listeners: number }

/** What the page holds after garbage collection. */
async function memory(session: CDPSession): Promise<Memory> {
  for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') }
}

async function measured(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  return session
}

/** Flat: a fifth more of anything at the end would be a leak. Windows closed last may not have been cleared away yet. */
function expectFlat(before: Memory, after: Memory): void {
  for (const name of ['heap', 'nodes', 'listeners'] as const) {
    expect(after[name] / before[name], `${name}: ${before[name]} before, ${after[name]} after`).toBeLessThan(1.2)
  }
}

/** Visits all steps by the links of the stepper, waiting for each. */
function goRound(page: Page, count: number): Promise<void> {
  return page.evaluate(async (turns) => {
    const links = () => [...document.querySelectorAll<HTMLAnchorElement>('nav:has([aria-current="step"]) li a')]
    for (let turn = 0; turn < turns; turn += 1) {
      // From the start on to the next: a link to where one is already moves nothing.
      const link = links()[(turn + 1) % links().length]
      link?.click()
      while (document.activeElement?.tagName !== 'H1' || location.pathname !== link?.pathname) {
        await new Promise((next) => setTimeout(next))
      }
      document.querySelector('h1')?.blur()
    }
  }, count)
}

test(`B14: memory is flat after many steps`, { tag: '@chromium' }, async ({ page }, info) => {
  await open(page, '/')
  const session = await measured(page)
  await goRound(page, rounds(60)) // everything has been fetched and drawn once
  const before = await memory(session)
  await goRound(page, many.steps)
  const after = await memory(session)
  info.annotations.push({
    type: 'soak',
    description: `${many.steps} steps: heap ${(after.heap / before.heap).toFixed(2)} of the start`,
  })
  expectFlat(before, after)
})

test(`B14: memory is flat after many small windows`, { tag: '@chromium' }, async ({ page }, info) => {
  await open(page, at(mainSetting.id))
  const session = await measured(page)
  const openAndClose = async (count: number) => {
    for (let turn = 0; turn < count; turn += 1) {
      await closeSmallWindow(await openSmallWindow(page))
      await expect(page.getByText(en.menu.companion.closed, { exact: true })).toBeVisible()
    }
  }
  await openAndClose(3)
  const before = await memory(session)
  await openAndClose(many.windows)
  const after = await memory(session)
  info.annotations.push({
    type: 'soak',
    description: `${many.windows} small windows: heap ${(after.heap / before.heap).toFixed(2)} of the start`,
  })
  expectFlat(before, after)
})

test(`B14: memory is flat after many archives`, { tag: '@chromium' }, async ({ page }, info) => {
  await open(page, '/archive/')
  const session = await measured(page)
  const count = async (times: number) => {
    for (let turn = 0; turn < times; turn += 1) {
      await button(page, en.archive.open.sample).click()
      await expect(page.getByRole('heading', { name: en.archive.report.title, exact: true })).toBeVisible()
      await open(page, '/archive/')
    }
  }
  await count(2)
  const before = await memory(session)
  await count(many.archives)
  const after = await memory(session)
  info.annotations.push({
    type: 'soak',
    description: `${many.archives} archives: heap ${(after.heap / before.heap).toFixed(2)} of the start`,
  })
  expectFlat(before, after)
})
