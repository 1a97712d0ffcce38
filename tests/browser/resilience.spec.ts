import type { Page } from '@playwright/test'
import { type ClaimId, claims } from '../../src/content/claims.ts'
import { devices } from '../../src/content/devices.ts'
import { lastReviewedOn } from '../../src/content/evidence.ts'
import { languages } from '../../src/content/locales/index.ts'
import { regions } from '../../src/content/regions.ts'
import { settings } from '../../src/content/settings.ts'
import { formatMonth } from '../../src/i18n/dates.ts'
import { fill } from '../../src/i18n/translate.ts'
import { themeTail } from '../../src/storage/keys.ts'
import { steps as stepsOfGuide } from '../../src/wizard/steps.ts'
import {
  answer,
  at,
  button,
  expect,
  field,
  heading,
  isLong,
  link,
  mainSetting,
  next,
  open,
  pages,
  prefix,
  ready,
  readyForTrouble,
  reloaded,
  residence,
  row,
  samplePages,
  secondSetting,
  stepLink,
  steps,
  stored,
  test,
  walkTo,
  watch,
} from './fixtures.ts'
import { checkupLine, en, exactly, headingOf, placeLine, saying, titleOf } from './words.ts'

const [english] = languages

/** What a browser's translation does to a page: every text becomes another one inside elements of its own. */
async function translate(page: Page, [tag, dir, word]: readonly [string, 'ltr' | 'rtl', string] = ['de', 'ltr', 'T']) {
  await page.evaluate(
    ([language, direction, mark]) => {
      document.documentElement.lang = language
      document.documentElement.classList.add(`translated-${direction}`)
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      while (walker.nextNode()) texts.push(walker.currentNode as Text)
      for (const text of texts) {
        if (!text.data.trim() || text.parentElement?.closest('font, script, [translate="no"]')) continue
        const outer = document.createElement('font')
        const inner = document.createElement('font')
        inner.textContent = `${mark}:${text.data}`
        outer.append(inner)
        text.replaceWith(outer)
      }
    },
    [tag, dir, word] as const,
  )
}

for (const language of [
  ['de', 'ltr', 'Übersetzt'],
  ['es', 'ltr', 'Traducido'],
  ['ja', 'ltr', '翻訳'],
  ['ar', 'rtl', 'مترجم'],
  ['hi', 'ltr', 'अनुवादित'],
] as const) {
  if (!isLong && !['ja', 'ar'].includes(language[0])) continue
  test(`B1: a page that the browser has translated (${language[0]}) goes on: never blank, never old text`, async ({
    page,
  }) => {
    const isAt = async (step: (typeof stepsOfGuide)[number]['id'], title = headingOf(step)) => {
      await expect(page.locator('h1')).toHaveText(title)
      await expect(page.locator('main')).toContainText(placeLine(step))
    }
    /** The way on, whose words the browser has put a mark before. */
    const onward = (text: string) => page.getByRole('link', { name: new RegExp(`:${exactly(text).source.slice(1)}`) })
    await open(page, '/')
    await isAt('start')
    await translate(page, language)
    await onward(en.start.start).click()
    for (const { id } of stepsOfGuide.slice(1)) {
      await isAt(id)
      await translate(page, language)
      if (settings.some((setting) => setting.id === id)) {
        await field(page, `setting:${id}`, 'turned-off').check()
        await translate(page, language)
        await field(page, `setting:${id}`, 'already-off').check()
        await expect(field(page, `setting:${id}`, 'already-off')).toBeChecked()
      }
      if (id !== 'summary') await onward(en.shell.continue).click()
    }
    for (const { id } of stepsOfGuide.slice(0, -1).reverse()) {
      await page.goBack()
      await isAt(id, id === 'start' ? en.start.welcome.title : headingOf(id))
      await translate(page, language)
    }
  })
}

test('B2: an answer of another tab reaches a translated page without breaking it', async ({ page, context }) => {
  await open(page, at('checkup'))
  const other = await context.newPage()
  await open(other, at('checkup'))
  await translate(page)
  await field(other, `checkup:${row.id}`, 'changed').check()
  await expect(field(page, `checkup:${row.id}`, 'changed')).toBeChecked()
  await expect(page.locator('main')).toContainText(checkupLine(1))
})

test('D16: without JavaScript every page reads in full, with real links, and says where answers cannot be kept', {
  tag: '@chromium',
}, async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site })
  const page = await context.newPage()
  for (const path of pages) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect(page.locator('footer noscript p')).toBeVisible()
  }
  await page.goto('/')
  for (const path of steps.slice(1)) {
    await page.getByRole('link', { name: exactly(en.start.start, en.shell.continue) }).click()
    await expect(page).toHaveURL(path)
  }
  await page.goto(at(mainSetting.id))
  for (const device of devices) {
    await expect(page.getByRole('heading', { name: en.setting.ways[device], exact: true })).toBeVisible()
  }
  const wayOut = en['way-out']['not-found']
  await page.getByText(wayOut.title, { exact: true }).click()
  for (const step of wayOut.steps) await expect(page.getByText(step, { exact: true })).toBeVisible()
  await context.close()
})

/** Keeps the app's files back until the function it gives is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let arrive = () => {}
  const hasArrived = new Promise<void>((done) => {
    arrive = done
  })
  await page.route(/assets\/(?!boot-).*\.js/, async (route) => {
    await hasArrived
    await route.continue()
  })
  return arrive
}

test('S17: an answer given before the script has arrived is there, and saved, once it has', async ({ page }) => {
  const arrive = await holdScripts(page)
  await page.goto(at(mainSetting.id), { waitUntil: 'commit' })
  const radio = answer(page, 'turned-off')
  await radio.focus()
  await page.keyboard.press('Space')
  await expect(radio).toBeChecked()
  arrive()
  await ready(page)
  await expect(radio).toBeChecked()
  expect((await stored(page))[`${prefix}setting:${mainSetting.id}`]).toContain('turned-off')
})

test('S17: answers on pages that are left before their script has come are all there on the first page whose script comes', async ({
  page,
}) => {
  const arrive = await holdScripts(page)
  await page.goto(at(mainSetting.id), { waitUntil: 'commit' })
  await answer(page, 'turned-off').focus()
  await page.keyboard.press('Space')
  await page.goto(at(secondSetting.id), { waitUntil: 'commit' })
  await answer(page, secondSetting.answers[0]).focus()
  await page.keyboard.press('Space')
  await page.goto(at('checkup'), { waitUntil: 'commit' })
  await field(page, `checkup:${row.id}`, 'changed').focus()
  await page.keyboard.press('Space')
  arrive()
  await ready(page)
  const kept = JSON.stringify(await stored(page))
  for (const tail of [`setting:${mainSetting.id}`, `setting:${secondSetting.id}`, `checkup:${row.id}`])
    expect(kept).toContain(tail)
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([])
})

test('a choice made in a list before the script has arrived beats the saved one', async ({ page }) => {
  await open(page, '/')
  await residence(page).selectOption(regions[1].id)
  const arrive = await holdScripts(page)
  await page.goto('/', { waitUntil: 'commit' })
  await residence(page).focus()
  await page.keyboard.press('ArrowDown') // a trusted choice; a script's own event would not count
  await expect(residence(page)).toHaveValue(regions[0].id)
  arrive()
  await ready(page)
  await expect(residence(page)).toHaveValue(regions[0].id)
  expect((await stored(page))[`${prefix}choice:region`]).toContain(regions[0].id)
})

const states = {
  nothing: {},
  started: { 'resume-at': '{"v":1,"value":"ai-tools"}', 'choice:region': '{"v":1,"value":"uk"}', theme: 'dark' },
  full: {
    'setting:ai-training':
      '{"v":1,"value":[{"kind":"turned-off","at":"2026-11-23T10:00:00.000Z","revision":1,"confirmedAt":"2026-11-23T10:01:00.000Z"}]}',
    'setting:ai-tools': '{"v":1,"value":[{"kind":"not-found","at":"2026-11-23T23:59:59.000Z","revision":1}]}',
    'checkup:passkeys': '{"v":1,"value":[{"kind":"later","at":"2026-11-23T10:00:00.000Z","revision":1}]}',
    'choice:device': '{"v":1,"value":"phone-app"}',
    'choice:priority': '{"v":1,"value":"safety"}',
  },
} as const

const zones = [
  ['Pacific/Kiritimati', 'en-US', 'light'],
  ['America/St_Johns', 'de-CH', 'dark'],
  ['Asia/Kathmandu', 'ar-EG', 'light'],
  ['UTC', 'fa-IR', 'dark'],
  ['Pacific/Pago_Pago', 'zh-HK', 'light'],
] as const

for (const [at, [name, saved]] of Object.entries(states).entries()) {
  for (const [timezoneId, locale, colorScheme] of zones.filter((_, zone) => isLong || zone % 3 === at)) {
    test(`B5: hydration finds what was prerendered, with ${name} saved, in ${timezoneId}, ${locale}, ${colorScheme}`, async ({
      browser,
      site,
    }) => {
      const problems: string[] = []
      const context = await browser.newContext({
        timezoneId,
        locale,
        colorScheme,
        baseURL: site,
        serviceWorkers: 'block',
      })
      watch(context, site, problems)
      await context.addInitScript(
        ([entries, start]) => {
          if (location.protocol !== 'http:') return // the empty page before the first one
          for (const [tail, text] of Object.entries(entries)) localStorage.setItem(start + tail, text)
        },
        [saved, prefix] as const,
      )
      const page = await context.newPage()
      for (const path of samplePages) await open(page, path)
      await context.close()
      expect(problems).toEqual([])
    })
  }
}

test('the welcome of a returning person does not make the page jump', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await open(page, at(mainSetting.id))
  await answer(page, 'turned-off').check()
  for (const path of steps) {
    await open(page, path)
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts), path).toEqual([])
  }
})

test('B6: what an extension adds to the page before and after the script does no harm', async ({ page, problems }) => {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      document.documentElement.setAttribute('data-extension', '1')
      document.body.setAttribute('cz-shortcut-listen', 'true')
      document.body.append(document.createElement('extension-box'))
      document.querySelector('input')?.setAttribute('data-lastpass', '1')
    })
  })
  await open(page, at(mainSetting.id))
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('extension-button')))
  await answer(page, 'turned-off').check()
  await next(page).click()
  await expect(heading(page, headingOf(secondSetting.id))).toBeFocused()
  expect(problems).toEqual([])
})

/** A statement that Your data always shows, with the claim it rests on. */
async function statementOn(page: Page): Promise<{ text: string; claim: ClaimId }> {
  const text = en['your-data'].card.keeps
  const href = await link(page, fill(en.shell.sourceOf, { of: text })).getAttribute('href')
  return { text, claim: href?.split('#')[1] as ClaimId }
}

test('a claim past its review date looks different and softens itself, and the prerendered page knows no date', async ({
  page,
  request,
}) => {
  const month = formatMonth(english, lastReviewedOn)
  expect(await (await request.get(at('your-data'))).text()).not.toContain(fill(en.shell.asOf, { month, text: '' }))
  await open(page, at('your-data'))
  const { text, claim } = await statementOn(page)
  const { reviewBy } = claims[claim]
  const dayAfter = new Date(Date.parse(reviewBy) + 86_400_000).toISOString().slice(0, 10)
  await page.clock.install({ time: `${reviewBy}T12:00:00Z` })
  await open(page, at('your-data'))
  await expect(page.getByText(text, { exact: true })).toBeVisible()
  await page.clock.setFixedTime(`${dayAfter}T12:00:00Z`)
  await open(page, at('your-data'))
  await expect(page.getByText(fill(en.shell.asOf, { month, text }), { exact: true })).toBeVisible()
  await open(page, '/sources/')
  await expect(page.locator(`[id="${claim}"]`)).toContainText(en.sources.due)
})

test('a source is one click away, and its entry is where the click leads', async ({ page }) => {
  await open(page, at('your-data'))
  const { text, claim } = await statementOn(page)
  await link(page, fill(en.shell.sourceOf, { of: text })).click()
  await expect(page).toHaveURL(`/sources/#${claim}`)
  await expect(page.locator(`[id="${claim}"]`)).toBeFocused()
  await expect(page.locator(`[id="${claim}"]`)).toBeInViewport()
})

test('colours follow the choice at once, and are there before the first paint of the next visit', async ({ page }) => {
  await open(page, '/')
  const light = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const theme = page.getByLabel(en.shell.theme.label)
  await theme.selectOption('dark')
  await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe(light)
  await page.goto('/', { waitUntil: 'commit' })
  await page.locator('main').waitFor()
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
  await ready(page)
  expect(await stored(page)).toHaveProperty([`${prefix}${themeTail}`])
  await theme.selectOption('system')
  await expect.poll(() => stored(page)).toEqual({})
})

// In the way of the lists that ad-blockers use; the words are what their general rules look for, whole or at the
// beginning of a name.
const blocked = [
  'ad',
  'ads',
  'advert',
  'advertisement',
  'banner',
  'promo',
  'social',
  'share',
  'sharing',
  'sponsor',
  'tracking',
  'linkedin',
]

test('B7: a blocker of advertisements hides nothing: no id or class of ours looks like one', async ({ page }) => {
  for (const path of samplePages) {
    await open(page, path)
    const found = await page.evaluate((words) => {
      const names = [...document.querySelectorAll('*')].flatMap((element) => [element.id, ...element.classList])
      const isLike = (name: string) =>
        words.some((word) => name === word || name.startsWith(`${word}-`) || name.startsWith(`${word}_`))
      return names.filter((name) => name && isLike(name.toLowerCase()))
    }, blocked)
    // The page Sources has anchors named after claims and rows, and is read without them hidden.
    expect(
      found.filter((name) => !name.startsWith('row-')),
      path,
    ).toEqual([])
  }
})

/** Elements that steps are made of, and the page for what cannot be drawn is not. */
const ofSteps = ['fieldset', 'table', 'ol', 'ul', 'details', 'section']

test('B3, B4: a step that cannot be drawn is tried again, then told, with a way to keep the answers', async ({
  page,
  problems,
}) => {
  await open(page, at(mainSetting.id))
  await answer(page, 'turned-off').check()
  for (const { id } of stepsOfGuide.filter((step) => step.id !== mainSetting.id)) {
    await open(page, at(mainSetting.id))
    await readyForTrouble(page)
    await page.evaluate((names) => {
      const real = document.createElement.bind(document)
      Object.assign(window, { draws: 0, mend: () => Object.assign(document, { createElement: real }) })
      document.createElement = ((name: string, ...rest: []) => {
        if (names.includes(name)) {
          ;(window as unknown as { draws: number }).draws += 1
          throw new Error('cannot be drawn')
        }
        return real(name, ...rest)
      }) as typeof document.createElement
    }, ofSteps)
    await stepLink(page, id).click()
    await expect(heading(page, en.trouble.broken.title)).toBeVisible()
    const draws = await page.evaluate(() => (window as unknown as { draws: number }).draws)
    expect(draws).toBeGreaterThan(1)
    await expect(button(page, en.trouble.saveFile)).toBeVisible()
    // Nothing is silent: React has told the console of it.
    expect(problems.splice(0).join()).toContain('cannot be drawn')
    await page.evaluate(() => (window as unknown as { mend: () => void }).mend())
    await button(page, en.trouble.broken.again).click()
    await expect(page.locator('nav [aria-current="step"]')).toHaveAttribute('href', at(id))
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    expect(JSON.stringify(await stored(page))).toContain('turned-off')
  }
})

test('B11: on paper every page has its whole text, and each address outside is written out', {
  tag: '@chromium',
}, async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  for (const path of samplePages) {
    await open(page, path)
    const { hidden, silent } = await page.evaluate(() => {
      const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true })
      const headings = [...document.querySelectorAll('main h1, main h2, main h3')]
      const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="http"]')].filter(isShown)
      return {
        hidden: headings
          .filter((heading) => !isShown(heading) && !heading.closest('[data-screen-only], details, [hidden]'))
          .filter((heading) => !heading.closest('[data-device], [data-without-js]'))
          .map(({ textContent }) => textContent),
        silent: links
          .filter((link) => !getComputedStyle(link, '::after').content.includes(new URL(link.href).hostname))
          .filter((link) => !link.textContent?.includes(new URL(link.href).hostname))
          .map(({ href }) => href),
      }
    })
    expect(hidden, path).toEqual([])
    expect(silent, path).toEqual([])
  }
})

test('B12: a tab that the browser threw away comes back at its step', { tag: '@chromium' }, async ({
  page,
  context,
  problems,
}) => {
  for (const path of isLong ? steps : [at(mainSetting.id), at('checkup')]) {
    await open(page, path)
    const heading = await page.getByRole('heading', { level: 1 }).textContent()
    const discarded = await context.newPage()
    await open(discarded, path)
    const session = await context.newCDPSession(discarded)
    await Promise.race([session.send('Page.crash').catch(() => undefined), discarded.waitForEvent('crash')])
    await discarded.close()
    const back = await context.newPage()
    await open(back, path)
    await expect(back.getByRole('heading', { level: 1 })).toHaveText(heading ?? '')
    await back.close()
  }
  problems.splice(0)
})

test('B13: a browser too old for the app keeps the readable page, and says that answers cannot be kept', async ({
  page,
  problems,
}) => {
  // Words of the language that it does not know end a script before it begins. The page's own hashes would refuse such a
  // script before the browser reads it, which is another fault.
  await page.route(/\/$/, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).replace(/ integrity="[^"]*"/g, '') })
  })
  const unknown = 'this is no script that it knows'
  await page.route(/assets\/(?!boot-).*\.js/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: unknown }),
  )
  for (const { id } of stepsOfGuide) {
    await page.goto(at(id))
    await expect(page.locator('html:not([data-js])')).toHaveCount(1)
    await expect(heading(page, headingOf(id))).toBeVisible()
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
    // Loading it again would bring the same script.
    expect(await page.evaluate(() => history.state)).toBe(null)
  }
  await page.goto('/privacy/')
  await expect(page.getByText(en.privacy.stored.noScript, { exact: true })).toBeVisible()
  expect(problems.splice(0).join()).not.toContain('integrity')
})

test('D2, H16: what comes in place of a script is refused by its hash; the page is reloaded once, and then reads as without', {
  tag: '@chromium',
}, async ({ page, problems }) => {
  await page.route(/assets\/(?!boot-).*\.js/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'document.title = "somebody else’s"' }),
  )
  for (const { id } of stepsOfGuide) {
    await page.goto(at(id))
    await reloaded(page)
    await expect(page.locator('html:not([data-js])')).toHaveCount(1)
    await expect(heading(page, headingOf(id))).toBeVisible()
    await expect(page).toHaveTitle(titleOf(id))
  }
  expect(problems.splice(0).join()).toContain('integrity')
})

test('B13: without what newer browsers have, the guide goes on', async ({ page }) => {
  await page.addInitScript(() => {
    for (const [of, name] of [
      [window, 'structuredClone'],
      [window, 'documentPictureInPicture'],
      [window, 'scheduler'],
      [Document.prototype, 'startViewTransition'],
      [Promise, 'withResolvers'],
      [Object, 'groupBy'],
      [Set.prototype, 'union'],
    ] as const)
      Object.defineProperty(of, name, { value: undefined, configurable: true })
  })
  await open(page, '/')
  await walkTo(page, mainSetting.id)
  await answer(page, 'turned-off').check()
  await walkTo(page, 'summary')
  await expect(page.getByText(saying(en.summary.report['turned-off']))).toBeVisible()
})
