import type { Page } from '@playwright/test'
import { expect, isLong, open, pages, prefix, ready, samplePages, steps, stored, test, watch } from './fixtures.ts'

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
    await open(page, '/')
    const headings = [
      'Stop LinkedIn training AI on what you write',
      'What LinkedIn says it uses',
      'Switch off AI training',
      'Look for a second switch',
      'Privacy checkup',
      'Your record',
    ]
    const isAt = async (step: number) => {
      await expect(page.locator('h1')).toHaveText(headings[step] ?? '')
      await expect(page.locator('main')).toContainText(`Step ${step + 1} of 6`)
    }
    await isAt(0)
    await translate(page, language)
    for (let step = 1; step < 6; step += 1) {
      if (step === 3 || step === 4) {
        await page.locator('main input[type="radio"][value="turned-off"]').first().check()
        await translate(page, language)
        await page.locator('main input[type="radio"][value="already-off"]').first().check()
        await expect(page.locator('main input[type="radio"][value="already-off"]').first()).toBeChecked()
      }
      await page.locator('main a[class*="primary"]').click()
      await isAt(step)
      await translate(page, language)
    }
    headings[0] = 'Welcome back'
    for (let step = 4; step >= 0; step -= 1) {
      await page.goBack()
      await isAt(step)
      await translate(page, language)
    }
  })
}

test('B2: an answer of another tab reaches a translated page without breaking it', async ({ page, context }) => {
  await open(page, '/checkup/')
  const second = await context.newPage()
  await open(second, '/checkup/')
  await translate(page)
  await second.locator('input[name="checkup:public-profile"][value="changed"]').check()
  await expect(page.locator('input[name="checkup:public-profile"][value="changed"]')).toBeChecked()
  await expect(page.locator('main')).toContainText('You have reported 1 of 20 rows.')
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
  for (const next of steps.slice(1)) {
    await page.getByRole('link', { name: /^(Start the guide|Continue)$/ }).click()
    await expect(page).toHaveURL(`${site}${next}`)
  }
  await page.goto('/ai-training/')
  for (const way of ['On a computer', 'In a phone’s browser', 'In the LinkedIn app']) {
    await expect(page.getByRole('heading', { name: way, exact: true })).toBeVisible()
  }
  await page.getByText('If you don’t see it').click()
  await expect(
    page.getByText('Check that you are signed in to the right account. Each has its own switch.'),
  ).toBeVisible()
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
  await page.goto('/ai-training/', { waitUntil: 'commit' })
  const radio = page.getByRole('radio', { name: 'I turned it off' })
  await radio.focus()
  await page.keyboard.press('Space')
  await expect(radio).toBeChecked()
  arrive()
  await ready(page)
  await expect(radio).toBeChecked()
  expect((await stored(page))[`${prefix}setting:ai-training`]).toContain('turned-off')
})

test('S17: answers on pages that are left before their script has come are all there on the first page whose script comes', async ({
  page,
}) => {
  const arrive = await holdScripts(page)
  await page.goto('/ai-training/', { waitUntil: 'commit' })
  await page.getByRole('radio', { name: 'I turned it off' }).focus()
  await page.keyboard.press('Space')
  await page.goto('/ai-tools/', { waitUntil: 'commit' })
  await page.locator('#setting-ai-tools').focus()
  await page.keyboard.press('Space')
  await page.goto('/checkup/', { waitUntil: 'commit' })
  await page.getByRole('radio', { name: 'Changed it' }).first().focus()
  await page.keyboard.press('Space')
  arrive()
  await ready(page)
  const kept = JSON.stringify(await stored(page))
  for (const tail of ['setting:ai-training', 'setting:ai-tools', 'checkup:public-profile']) expect(kept).toContain(tail)
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([])
})

test('a choice made in a list before the script has arrived beats the saved one', async ({ page }) => {
  await open(page, '/')
  await page.getByLabel('Where do you live?').selectOption('Canada')
  const arrive = await holdScripts(page)
  await page.goto('/', { waitUntil: 'commit' })
  await page.getByLabel('Where do you live?').focus()
  await page.keyboard.press('U') // a trusted choice; a script's own event would not count
  arrive()
  await ready(page)
  await expect(page.getByLabel('Where do you live?')).toHaveValue(/^(uk|united-states)$/)
  expect((await stored(page))[`${prefix}choice:region`]).toMatch(/uk|united-states/)
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
  await open(page, '/ai-training/')
  await page.getByRole('radio', { name: 'I turned it off' }).check()
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
  await open(page, '/ai-training/')
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('extension-button')))
  await page.getByRole('radio', { name: 'I turned it off' }).check()
  await page.getByRole('link', { name: 'Continue' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Look for a second switch' })).toBeFocused()
  expect(problems).toEqual([])
})

test('a claim past its review date looks different and softens itself, and the prerendered page knows no date', async ({
  page,
  request,
}) => {
  expect(await (await request.get('/your-data/')).text()).not.toContain('As of November 2026')
  await page.clock.install({ time: '2027-05-23T12:00:00Z' })
  await open(page, '/your-data/')
  await expect(page.getByText('LinkedIn says its AI features stay usable for you.', { exact: true })).toBeVisible()
  await page.clock.setFixedTime('2027-05-24T12:00:00Z')
  await open(page, '/your-data/')
  await expect(page.getByText(/^As of November 2026: LinkedIn says its AI features stay usable/)).toBeVisible()
  await open(page, '/sources/')
  await expect(page.getByText('Past its review date. Read it with care.').first()).toBeVisible()
})

test('a source is one click away, and its entry is where the click leads', async ({ page }) => {
  await open(page, '/your-data/')
  await page.getByRole('link', { name: /^Source of: LinkedIn says its AI features/ }).click()
  await expect(page).toHaveURL(/\/sources\/#s1-features-stay$/)
  await expect(page.locator('#s1-features-stay')).toBeFocused()
  await expect(page.locator('#s1-features-stay')).toBeInViewport()
})

test('colours follow the choice at once, and are there before the first paint of the next visit', async ({ page }) => {
  await open(page, '/')
  const light = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  await page.getByLabel('Colours').selectOption('Dark')
  await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe(light)
  await page.goto('/', { waitUntil: 'commit' })
  await page.locator('main').waitFor()
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
  await page.getByLabel('Colours').selectOption('As the system')
  expect(await stored(page)).toEqual({})
})

// In the way of the lists that ad-blockers use; the words are what their general rules look for, whole or at the beginning of a name.
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
  await open(page, '/ai-training/')
  await page.getByRole('radio', { name: 'I turned it off' }).check()
  for (const path of steps) {
    if (path === '/ai-training/') continue
    await open(page, '/ai-training/')
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
    await page.locator(`nav a[href="${path}"]`).first().click()
    await expect(page.getByRole('heading', { level: 1, name: /could not be shown|went wrong/i })).toBeVisible()
    const draws = await page.evaluate(() => (window as unknown as { draws: number }).draws)
    expect(draws).toBeGreaterThan(1)
    await expect(page.getByRole('button', { name: 'Save my answers as a file' })).toBeVisible()
    // Nothing is silent: React has told the console of it.
    expect(problems.splice(0).join()).toContain('cannot be drawn')
    await page.evaluate(() => (window as unknown as { mend: () => void }).mend())
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.locator('nav [aria-current="step"]')).toHaveAttribute('href', path)
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
  for (const path of isLong ? steps : (['/ai-training/', '/checkup/'] as const)) {
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
  // Words of the language that it does not know end a script before it begins.
  await page.route(/assets\/(?!boot-).*\.js/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'this is no script that it knows' }),
  )
  for (const path of steps) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
    await expect(page.locator('html:not([data-js])')).toHaveCount(1)
  }
  await page.goto('/privacy/')
  await expect(page.getByText('With JavaScript off, nothing is stored.')).toBeVisible()
  problems.splice(0)
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
  await page.getByRole('link', { name: 'Start the guide' }).click()
  for (let step = 2; step < 6; step += 1) {
    await page.locator('main a[class*="primary"]').click()
    if (step === 3) await page.getByRole('radio', { name: 'I turned it off' }).check()
    if (step === 3 || step === 4) await page.goto(steps[step] ?? '')
    await expect(page.locator('nav [aria-current="step"]')).toHaveAttribute('href', steps[step] ?? '')
  }
})
