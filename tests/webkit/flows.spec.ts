import type { Server } from 'node:http'
import { test as base, expect } from '@playwright/test'
import { listen, siteServer } from '../../hosting/site-server.ts'
import { checkupItems } from '../../src/content/checkup.ts'
import { settings } from '../../src/content/settings.ts'
import { at, mainSetting, pages, secondSetting } from '../browser/fixtures.ts'
import { en, headingOf, saying } from '../browser/words.ts'
import { until, WebKit } from './web-driver.ts'

// The four flows that must work in the family of Safari. Its small browser keeps data for as long as it runs.
type Own = { webkit: WebKit; host: { server: Server; origin: string } }
const test = base.extend<Own>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
  host: async ({}, use) => {
    const server = siteServer('dist')
    const origin = await listen(server, 0)
    await use({ server, origin })
    server.closeAllConnections()
    server.close()
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  webkit: async ({}, use) => {
    const webkit = await WebKit.start()
    await use(webkit)
    await webkit.stop()
  },
})

const field = (id: string, kind: string) => `input[name="setting:${id}"][value="${kind}"]`
const turnedOff = field(mainSetting.id, 'turned-off')

/** Answers, and waits for what the answer brings onto the page, which moves what is below. */
async function answerOff(webkit: WebKit): Promise<void> {
  await webkit.click(turnedOff)
  await until('the tick for a reload is there', () =>
    webkit.run(() => document.querySelector('main input[type="checkbox"]') !== null),
  )
}

test('WebKit: the walk from start to summary', async ({ webkit, host }) => {
  await webkit.open(`${host.origin}/`)
  await webkit.click('main a', en.start.start)
  await webkit.heading(headingOf('your-data'))
  await webkit.click('main a', en.shell.continue)
  await webkit.heading(headingOf(mainSetting.id))
  await until('the heading has the focus', () => webkit.run(() => document.activeElement?.tagName === 'H1'))
  await answerOff(webkit)
  await webkit.click('main a', en.shell.continue)
  for (const { id } of settings.slice(1)) {
    await webkit.heading(headingOf(id))
    await webkit.click(field(id, 'not-found'))
    await webkit.click('main a', en.shell.continue)
  }
  await webkit.heading(headingOf('checkup'))
  await webkit.click('input[name^="checkup:"][value="changed"]')
  await webkit.click('main a', en.shell.continue)
  await webkit.heading(headingOf('summary'))
  const record = await webkit.run(() => document.querySelector('main')?.textContent ?? '')
  expect(record).toMatch(saying(en.summary.report['turned-off']))
  expect(record).toMatch(saying(en.summary.report['not-found']))
  expect(record).toMatch(saying(en.summary.report.changed))
  // Where there is no picture-in-picture, a popup is offered, or a line says what to do.
  await webkit.open(host.origin + at(mainSetting.id))
  expect(await webkit.run(() => 'documentPictureInPicture' in window)).toBe(false)
  const first = await webkit.tab()
  await webkit.click('button', en.menu.companion.open)
  await until('there is a way to keep the steps in view', () =>
    webkit.run(
      (outcomes) => new RegExp(outcomes).test(document.body.textContent ?? ''),
      saying(en.menu.companion.blocked, en.menu.companion.bring).source,
    ),
  )
  await webkit.switchTo(first)
})

test('WebKit: a person leaves, comes back in another tab, and goes on where they were', async ({ webkit, host }) => {
  await webkit.open(host.origin + at(mainSetting.id))
  await answerOff(webkit)
  await webkit.click('main a', en.shell.continue)
  await webkit.heading(headingOf(secondSetting.id))
  const left = await webkit.tab()
  const next = await webkit.newTab()
  await webkit.switchTo(left)
  await webkit.closeTab()
  await webkit.switchTo(next)
  await webkit.open(`${host.origin}/`)
  await webkit.heading(en.start.welcome.title)
  await webkit.click('main a', en.start.welcome.continue)
  await webkit.heading(headingOf(secondSetting.id))
  await webkit.open(host.origin + at(mainSetting.id))
  expect(await webkit.isChecked(turnedOff)).toBe(true)
})

test('WebKit: after one visit the guide works without the server', async ({ webkit, host }) => {
  await webkit.open(`${host.origin}/`)
  await until('everything is kept', () =>
    webkit.run(async (last) => {
      if (!navigator.serviceWorker.controller) return false
      for (const name of await caches.keys()) if (await (await caches.open(name)).match(last)) return true
      return false
    }, at('summary')),
  )
  host.server.closeAllConnections()
  await new Promise((resolve) => host.server.close(resolve))
  for (const [index, page] of pages.entries()) {
    // With the final slash and without.
    const path = index % 2 ? page.replace(/(.)\/$/, '$1') : page
    await webkit.open(host.origin + path)
    expect(await webkit.run(() => document.querySelectorAll('h1').length), path).toBe(1)
  }
  await webkit.open(host.origin + at(mainSetting.id))
  await answerOff(webkit)
  await webkit.click('main a', en.shell.continue)
  await webkit.heading(headingOf(secondSetting.id))
})

test('WebKit: two tabs agree on what was answered', async ({ webkit, host }) => {
  await webkit.open(host.origin + at('checkup'))
  const first = await webkit.tab()
  const second = await webkit.newTab()
  await webkit.open(host.origin + at('checkup'))
  const items = await webkit.run(() =>
    [...document.querySelectorAll<HTMLInputElement>('main input[name^="checkup:"][value="changed"]')].map(
      ({ name }) => name,
    ),
  )
  expect(items.sort()).toEqual(checkupItems.map(({ id }) => `checkup:${id}`).sort())
  const answer = (names: readonly string[], value: string) =>
    webkit.run(
      (wanted, choice) => {
        for (const name of wanted)
          document.querySelector<HTMLInputElement>(`input[name="${name}"][value="${choice}"]`)?.click()
      },
      names,
      value,
    )
  await answer(
    items.filter((_, at) => at % 2 === 0),
    'changed',
  )
  await webkit.switchTo(first)
  await answer(
    items.filter((_, at) => at % 2 === 1),
    'fine-as-is',
  )
  const expected = items.map((name, at) => [name, at % 2 === 0 ? 'changed' : 'fine-as-is'].join(' ')).sort()
  for (const tab of [first, second]) {
    await webkit.switchTo(tab)
    await until('all answers are shown', async () => {
      const shown = await webkit.run(() =>
        [...document.querySelectorAll<HTMLInputElement>('main input[name^="checkup:"]:checked')].map(
          ({ name, value }) => `${name} ${value}`,
        ),
      )
      return JSON.stringify(shown.sort()) === JSON.stringify(expected)
    })
  }
})
