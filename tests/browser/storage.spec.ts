import { mkdirSync, writeFileSync } from 'node:fs'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { findBrowser } from '../../scripts/checks/find-browser.ts'
import { checkupItems } from '../../src/content/checkup.ts'
import { regions } from '../../src/content/regions.ts'
import {
  answer,
  at,
  button,
  choices,
  expect,
  field,
  fillStorage,
  heading,
  isLong,
  link,
  mainSetting,
  next,
  open,
  openSmallWindow,
  prefix,
  ready,
  residence,
  secondSetting,
  stored,
  test,
  tick,
  walkTo,
} from './fixtures.ts'
import { beginning, en, headingOf, notSavedReasons, saying } from './words.ts'

const key = `${prefix}setting:${mainSetting.id}`
const [region] = regions
const turnedOff = (page: Page) => answer(page, 'turned-off')
/** The line of the step that says an answer is not saved, whatever the reason. */
const notSaved = (page: Page) => page.getByRole('main').getByText(beginning(...notSavedReasons))

/** Opens AI training with this text saved under the report's key. */
async function openWith(page: Page, text: string) {
  await open(page, '/privacy/')
  await page.evaluate(([name, value]) => localStorage.setItem(name ?? '', value ?? ''), [key, text])
  await open(page, at(mainSetting.id))
}

/** Goes through all steps with an answer on each setting, as far as the page lets a person. */
async function walkOn(page: Page, site: string) {
  await page.goto(`${site}/`)
  await ready(page)
  await walkTo(page, mainSetting.id)
  await turnedOff(page).check()
  await walkTo(page, secondSetting.id)
  await answer(page, 'not-found').check()
  await walkTo(page, 'summary')
  await expect(page.getByText(saying(en.summary.report['turned-off']))).toBeVisible()
}

test(
  'S1: a browser that blocks all site data keeps the guide going in memory, and says so',
  { tag: '@chromium' },
  async ({ site }, info) => {
    const profile = info.outputPath('blocked')
    mkdirSync(`${profile}/Default`, { recursive: true })
    const preferences = { profile: { default_content_setting_values: { cookies: 2 } } }
    writeFileSync(`${profile}/Default/Preferences`, JSON.stringify(preferences))
    const context = await chromium.launchPersistentContext(profile, { executablePath: await findBrowser() })
    const errors: string[] = []
    context.on('weberror', (error) => errors.push(error.error().message))
    const page = await context.newPage()
    await page.goto(site)
    const isBlocked = await page.evaluate(() => {
      try {
        return localStorage === null
      } catch {
        return true
      }
    })
    expect(isBlocked).toBe(true)
    await walkOn(page, site)
    await expect(page.getByText(beginning(en.shell.notSavedFor.blocked)).first()).toBeVisible()
    await expect(button(page, en.trouble.saveFile)).toBeVisible()
    await context.close()
    expect(errors).toEqual([])
  },
)

test('S2: a browser without local storage keeps the guide going in memory, and says so', async ({ page, site }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'localStorage', { value: null }))
  await walkOn(page, site)
  await expect(page.getByText(beginning(...notSavedReasons)).first()).toBeVisible()
})

test('S3: a full storage is told at once, the answer stays on the screen, and is saved when there is room', async ({
  page,
}) => {
  await open(page, at(mainSetting.id))
  await fillStorage(page)
  await turnedOff(page).check()
  await expect(notSaved(page)).toBeVisible()
  await expect(turnedOff(page)).toBeChecked()
  await page.evaluate(() => {
    for (const name of Object.keys(localStorage)) if (name.startsWith('filler-')) localStorage.removeItem(name)
  })
  await expect.poll(async () => (await stored(page))[key]).toContain('turned-off')
  await expect(notSaved(page)).toHaveCount(0)
  await open(page, at(mainSetting.id))
  await expect(turnedOff(page)).toBeChecked()
})

for (const [name, code] of [
  ['NS_ERROR_DOM_QUOTA_REACHED', 1014],
  ['QUOTA_EXCEEDED_ERR', 22],
] as const) {
  test(`S4: ${name} of another browser is told as not saved`, async ({ page }) => {
    await page.addInitScript(
      ([errorName, errorCode]) => {
        Storage.prototype.setItem = () => {
          throw Object.assign(new Error('full'), { name: errorName, code: errorCode })
        }
      },
      [name, code] as const,
    )
    await open(page, at(mainSetting.id))
    await turnedOff(page).check()
    await expect(notSaved(page)).toBeVisible()
    await expect(turnedOff(page)).toBeChecked()
  })
}

test('S5: a storage that takes everything and keeps nothing is told as not saved', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {}
  })
  await open(page, at(mainSetting.id))
  await turnedOff(page).check()
  await expect(notSaved(page)).toBeVisible()
})

const good = '{"v":1,"value":[{"kind":"turned-off","at":"2026-11-23T10:00:00.000Z","revision":1}]}'
const broken = [
  ...Array.from({ length: 9 }, (_, tenth) => good.slice(0, Math.floor((good.length * (tenth + 1)) / 10))),
  ...['null', '[]', '"x"', '1', '{}', 'true', '['.repeat(200_000)],
]

test('S6, S7: a broken or strange text never breaks the page, is set aside byte for byte, and is offered', async ({
  page,
}) => {
  for (const text of broken.filter((_, at) => isLong || at % 3 === 0)) {
    await page.goto('/privacy/')
    await page.evaluate(() => localStorage.clear())
    await openWith(page, text)
    await expect(page.getByRole('heading', { name: en.trouble.asideTitle, exact: true })).toBeVisible()
    await expect(turnedOff(page)).not.toBeChecked()
    await answer(page, 'already-off').check()
    const now = await stored(page)
    expect(now[key]).toContain('already-off')
    expect(Object.entries(now).find(([name]) => name.startsWith(`${prefix}aside:`))?.[1]).toBe(text)
  }
})

test('S6: the unreadable text is saved as a file', { tag: '@chromium' }, async ({ page }) => {
  await openWith(page, broken[3] ?? '')
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, en.trouble.asideSave).click()])
  expect(download.suggestedFilename()).toMatch(/^linkedin-ai-opt-out-unreadable-\d{4}-\d\d-\d\d\.txt$/)
})

test('S10: what a newer version saved is shown as far as it is understood, and stays byte for byte', async ({
  page,
}) => {
  const { revision } = mainSetting
  const look = { kind: 'turned-off', at: '2026-11-23T10:00:00.000Z', revision, mood: 'calm' }
  const newer = JSON.stringify({ v: 2, value: [look], more: [1] })
  await openWith(page, newer)
  await expect(button(page, en.trouble.reload)).toBeVisible()
  await expect(turnedOff(page)).toBeChecked()
  await answer(page, 'already-off').check()
  await expect(notSaved(page)).toBeVisible()
  // Other answers go on being saved.
  await choices(page).click()
  await residence(page).selectOption(region.id)
  await expect.poll(async () => (await stored(page))[`${prefix}choice:region`]).toContain(region.id)
  expect((await stored(page))[key]).toBe(newer)
})

/** Gives 200 answers in one turn of the page, each under an id of its own, as two tabs did when answers were lost. */
async function giveMany(page: Page, from: string, startAt: number) {
  await page.evaluate(
    ([group, start]) => {
      const wait = Number(start) - Date.now()
      const begin = performance.now() + wait
      while (performance.now() < begin) {
        // Both tabs begin in the same moment.
      }
      const radios = [...document.querySelectorAll<HTMLInputElement>('main input[type="radio"]')]
      for (let turn = 0; turn < 200; turn += 1) {
        const radio = radios[(turn * 2 + (group === 'odd' ? 1 : 0)) % radios.length]
        radio?.click()
      }
    },
    [from, startAt] as const,
  )
}

test('S12, S13: two tabs answer at once; nothing is lost and both show the same', async ({ page, context }) => {
  await open(page, at('checkup'))
  const second = await context.newPage()
  await open(second, at('checkup'))
  const items = await page
    .locator('main fieldset input[name^="checkup:"][value="changed"]')
    .evaluateAll((all) => all.map((input) => (input as HTMLInputElement).name))
  expect(items.sort()).toEqual(checkupItems.map(({ id }) => `checkup:${id}`).sort())
  const [mine, yours] = [items.filter((_, at) => at % 2 === 0), items.filter((_, at) => at % 2 === 1)]
  const startAt = Date.now() + 400
  /** Two hundred answers in one turn, round after round through these items. Gives the last answer of each. */
  const answerMany = (tab: Page, names: readonly string[], choices: readonly string[]) =>
    tab.evaluate(
      ([wanted, values, start]) => {
        while (Date.now() < start) {
          // Both tabs begin in the same moment.
        }
        const last = new Map<string, string>()
        for (let turn = 0; turn < 200; turn += 1) {
          const name = wanted[turn % wanted.length] ?? ''
          const value = values[Math.floor(turn / wanted.length) % values.length] ?? ''
          document.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`)?.click()
          last.set(name, value)
        }
        return [...last]
      },
      [names, choices, startAt] as const,
    )
  const answers = await Promise.all([
    answerMany(page, mine, ['changed', 'fine-as-is']),
    answerMany(second, yours, ['fine-as-is', 'changed', 'not-found']),
  ])
  const expected = answers.flat()
  expect(expected).toHaveLength(items.length)
  const shown = (tab: Page) =>
    tab
      .locator('main fieldset input[name^="checkup:"]:checked')
      .evaluateAll((all) => all.map((input) => [(input as HTMLInputElement).name, (input as HTMLInputElement).value]))
  for (const tab of [page, second]) {
    await expect.poll(async () => (await shown(tab)).sort()).toEqual([...expected].sort())
  }
  // The same items in both tabs, at once: whatever wins, both tabs and the storage agree.
  await Promise.all([giveMany(page, 'even', Date.now() + 300), giveMany(second, 'odd', Date.now() + 300)])
  await expect.poll(async () => JSON.stringify(await shown(page)) === JSON.stringify(await shown(second))).toBe(true)
  const before = await shown(page)
  await open(page, at('checkup'))
  expect(await shown(page)).toEqual(before)
})

test('S14: a tab that was frozen takes over what happened meanwhile before it writes', { tag: '@chromium' }, async ({
  page,
  context,
}) => {
  await open(page, at(mainSetting.id))
  const second = await context.newPage()
  await open(second, at(mainSetting.id))
  const session = await context.newCDPSession(second)
  await session.send('Page.setWebLifecycleState', { state: 'frozen' })
  await turnedOff(page).check()
  await session.send('Page.setWebLifecycleState', { state: 'active' })
  await expect(turnedOff(second)).toBeChecked()
})

test('S18: erasing in one tab empties the other, which writes nothing back', async ({ page, context }) => {
  await open(page, at(mainSetting.id))
  await turnedOff(page).check()
  const second = await context.newPage()
  await open(second, at(mainSetting.id))
  await expect(turnedOff(second)).toBeChecked()
  await open(page, '/privacy/')
  await button(page, en.privacy.erase.button).click()
  await button(page, en.privacy.erase.yes).click()
  await expect(turnedOff(second)).not.toBeChecked()
  await link(second, en.shell.footer.privacy).click()
  await expect(second.getByText(en.privacy.stored.empty, { exact: true })).toBeVisible()
  expect(await stored(second)).toEqual({})
})

test('S19: storage emptied without a word to the page loses nothing that is on the screen', async ({ page }) => {
  await open(page, at(mainSetting.id))
  await turnedOff(page).check()
  await page.evaluate(() => localStorage.clear()) // as from the browser's console: no event reaches the page itself
  await next(page).click()
  await expect(heading(page, headingOf(secondSetting.id))).toBeFocused()
  await expect.poll(async () => (await stored(page))[key]).toContain('turned-off')
  await open(page, at(mainSetting.id))
  await expect(turnedOff(page)).toBeChecked()
})

test('S19: a cleaner that tells the page is an erasure: the page shows nothing and writes nothing back', {
  tag: '@chromium',
}, async ({ page, context, site }) => {
  await open(page, at(mainSetting.id))
  await turnedOff(page).check()
  const session = await context.newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', { origin: site, storageTypes: 'local_storage' })
  await expect(turnedOff(page)).not.toBeChecked()
  await choices(page).click()
  await residence(page).selectOption(region.id)
  await expect.poll(async () => Object.keys(await stored(page))).toEqual([`${prefix}choice:region`])
})

test('S25, S26: tabs closed in the very turn of the answer keep it', async ({ page, context }) => {
  test.setTimeout(300_000) // for fifty tabs
  await open(page, '/privacy/')
  for (let round = 0; round < (isLong ? 50 : 5); round += 1) {
    await page.evaluate(() => localStorage.clear())
    expect(await stored(page)).toEqual({})
    const tab = await context.newPage()
    await open(tab, at(mainSetting.id))
    await tick(field(tab, `setting:${mainSetting.id}`, 'turned-off'))
    await tab.close({ runBeforeUnload: false })
    // Two tabs may be two processes, and what one wrote reaches the other's view a moment later.
    await expect.poll(async () => (await stored(page))[key], `round ${round}`).toContain('turned-off')
  }
})

test('S25: a renderer that dies right after an answer keeps it', { tag: '@chromium' }, async ({
  page,
  context,
  problems,
}) => {
  await open(page, at(mainSetting.id))
  await turnedOff(page).check()
  const session = await context.newCDPSession(page)
  await Promise.race([session.send('Page.crash').catch(() => undefined), page.waitForEvent('crash')])
  const again = await context.newPage()
  await open(again, at(mainSetting.id))
  await expect(turnedOff(again)).toBeChecked()
  problems.length = 0
})

const clocks = [
  ['ten years back', '2016-11-23T13:00:00Z', 'Europe/Berlin'],
  ['a year ahead', '2027-11-23T13:00:00Z', 'Europe/Berlin'],
  ['the night summer time begins', '2027-03-28T00:59:59Z', 'Europe/Berlin'],
  ['the night summer time ends', '2026-10-25T00:30:00Z', 'Europe/Berlin'],
  ['the night summer time ends in Canada', '2026-11-01T04:30:00Z', 'America/St_Johns'],
  ['a day that is tomorrow already', '2026-11-23T11:00:00Z', 'Pacific/Kiritimati'],
  ['a day that is still yesterday', '2026-11-23T09:00:00Z', 'Pacific/Pago_Pago'],
  ['a zone of a quarter of an hour', '2026-11-23T13:00:00Z', 'Asia/Kathmandu'],
  ['the turn of the year', '2026-12-31T23:59:59Z', 'UTC'],
  ['the last day of a long February', '2028-02-29T12:00:00Z', 'Asia/Hong_Kong'],
] as const

for (const [name, time, timezoneId] of clocks.filter((_, at) => isLong || at % 3 === 0)) {
  test(`S28: ${name}, ${timezoneId}: no odd times, no answer lost, the later one counts`, async ({ browser, site }) => {
    const context = await browser.newContext({ timezoneId, baseURL: site, serviceWorkers: 'block' })
    const visit = async (now: string, does: (page: Page) => Promise<void>) => {
      const page = await context.newPage()
      await page.clock.install({ time: now })
      await open(page, at(mainSetting.id))
      await does(page)
      // The page that has all the times there are.
      await open(page, '/receipt/')
      await expect(page.locator('body')).not.toContainText(/Invalid|NaN|undefined|-\d+ days|in -/)
      await page.close()
    }
    await visit('2026-11-20T13:00:00Z', (page) => turnedOff(page).check())
    await visit(time, async (page) => {
      await expect(turnedOff(page)).toBeChecked()
      await answer(page, 'already-off').check()
    })
    // Whatever the clock said, what was answered last counts.
    await visit('2026-11-24T13:00:00Z', (page) => expect(answer(page, 'already-off')).toBeChecked())
    await context.close()
  })
}

test(
  'S29: coming back from the back-forward cache shows what another tab changed meanwhile',
  { tag: '@chromium' },
  async ({ site }, info) => {
    const context: BrowserContext = await chromium.launchPersistentContext(info.outputPath('cache'), {
      executablePath: await findBrowser(),
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    })
    const page = await context.newPage()
    // Chromium tells a page that comes back what it missed. Without that, only reading again helps.
    await page.addInitScript(() => addEventListener('storage', (event) => event.stopImmediatePropagation()))
    await page.goto(site + at(mainSetting.id))
    await ready(page)
    await page.evaluate(() => {
      addEventListener('pageshow', (event) => Object.assign(window, { persisted: event.persisted }))
    })
    await page.goto(`${site}/robots.txt`)
    const second = await context.newPage()
    await second.goto(site + at(mainSetting.id))
    await ready(second)
    await turnedOff(second).check()
    await page.goBack({ waitUntil: 'commit' })
    await expect.poll(() => page.evaluate(() => 'persisted' in window && window.persisted)).toBe(true)
    await expect(turnedOff(page)).toBeChecked()
    await context.close()
  },
)

test('S15: answers in one tab are each there in the other', async ({ page, context }) => {
  await open(page, at(mainSetting.id))
  const second = await context.newPage()
  await open(second, at(mainSetting.id))
  for (let round = 0; round < (isLong ? 100 : 20); round += 1) {
    const choice = mainSetting.answers[round % mainSetting.answers.length] ?? mainSetting.answers[0]
    const [from, to] = round % 2 ? [second, page] : [page, second]
    await tick(field(from, `setting:${mainSetting.id}`, choice))
    await expect(field(to, `setting:${mainSetting.id}`, choice)).toBeChecked()
  }
})

test('S16, S17: what another tab saves while this one loads is taken over, and loading writes nothing over it', async ({
  page,
  context,
}) => {
  await open(page, at(mainSetting.id))
  const second = await context.newPage()
  let arrive = () => {}
  const hasArrived = new Promise<void>((done) => {
    arrive = done
  })
  await second.route(/assets\/(?!boot-).*\.js/, async (route) => {
    await hasArrived
    await route.continue()
  })
  await second.goto(at(mainSetting.id), { waitUntil: 'commit' })
  await second.locator('main').waitFor()
  await turnedOff(page).check()
  const before = await stored(page)
  arrive()
  await ready(second)
  await expect(turnedOff(second)).toBeChecked()
  expect((await stored(second))[key]).toBe(before[key])
})

test('S20: after everything was cleared, a saved link brings the answers back in one action', async ({
  page,
  context,
}) => {
  await open(page, at(mainSetting.id))
  await turnedOff(page).check()
  await open(page, '/transfer/')
  const link = await page.getByLabel(en.transfer.out.link, { exact: true }).inputValue()
  const before = (await stored(page))[key]
  await context.clearCookies()
  await page.evaluate(async () => {
    localStorage.clear()
    sessionStorage.clear()
    for (const name of await caches.keys()) await caches.delete(name)
    for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister()
  })
  const back = await context.newPage()
  await back.goto(link)
  await button(back, en.transfer.proposal.over).click()
  await expect(back.getByRole('main').getByText(en.transfer.done.over, { exact: true })).toBeVisible()
  const now = JSON.parse((await stored(back))[key] ?? '').value
  expect(now).toMatchObject([{ kind: 'turned-off', revision: JSON.parse(before ?? '').value[0].revision }])
  await open(back, '/privacy/')
  await expect(back.getByText(en.privacy.until.safari, { exact: true })).toBeVisible()
})

for (const [name, gives, sentence] of [
  ['agrees', true, en.privacy.promise.kept],
  ['does not agree', false, en.privacy.promise.refused],
  ['throws', 'throws', en.privacy.promise.unknown],
  ['cannot be asked', 'missing', en.privacy.promise.unknown],
] as const) {
  test(`S21, S22: asked to keep what is saved, a browser that ${name} is told as that`, async ({ page }) => {
    await page.addInitScript((given) => {
      const manager = {
        persisted: async () => false,
        persist: async () => {
          if (given === 'throws') throw new Error('not here')
          return given
        },
      }
      Object.defineProperty(Navigator.prototype, 'storage', { value: given === 'missing' ? undefined : manager })
    }, gives)
    await open(page, '/privacy/')
    if (gives !== 'missing') {
      await expect(page.getByText(en.privacy.promise['may-clear'], { exact: true })).toBeVisible()
      await button(page, en.privacy.promise.ask).click()
    }
    await expect(page.getByRole('main').getByText(sentence, { exact: true })).toBeVisible()
    await expect(page.getByText(en.privacy.until.private, { exact: true })).toBeVisible()
  })
}

test('S27: an answer in the small window is saved while the page behind it is hidden', async ({ page, context }) => {
  await open(page, at(mainSetting.id))
  const small = await openSmallWindow(page)
  const front = await context.newPage()
  await open(front, '/sources/')
  await front.bringToFront()
  await tick(answer(small, 'turned-off'))
  await expect(answer(small, 'turned-off')).toBeChecked()
  await open(page, at(mainSetting.id))
  await expect(turnedOff(page)).toBeChecked()
})

test('S30: erasing everything leaves nothing for the next person at this computer', async ({ browser, site }) => {
  const context = await browser.newContext({ serviceWorkers: 'allow', baseURL: site })
  const page = await context.newPage()
  await open(page, at(mainSetting.id))
  await turnedOff(page).check()
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await open(page, '/privacy/')
  await expect.poll(() => page.evaluate(() => caches.keys().then(({ length }) => length))).toBeGreaterThan(0)
  await button(page, en.privacy.erase.button).click()
  await button(page, en.privacy.erase.yes).click()
  await expect(page.getByText(en.privacy.stored.empty, { exact: true })).toBeVisible()
  const left = () =>
    page.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      cookies: document.cookie,
    }))
  const nothing = { local: [], session: [], databases: [], caches: [], workers: 0, cookies: '' }
  await expect.poll(left).toEqual(nothing)
  // The worker answers this page until it is left. What it is asked for brings no cache back.
  await page.evaluate(async () => {
    const { controller } = navigator.serviceWorker
    if (!controller) throw new Error('no worker answers this page')
    controller.postMessage({ keep: 'en' })
    for (const { name } of performance.getEntriesByType('resource')) await (await fetch(name)).arrayBuffer()
  })
  expect(await left()).toEqual(nothing)
  await context.close()
})
