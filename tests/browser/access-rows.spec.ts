import type { Locator, Page } from '@playwright/test'
import { regions } from '../../src/content/regions.ts'
import { steps as stepsOfGuide } from '../../src/wizard/steps.ts'
import { checks, inOrder, prepare } from './access-checks.ts'
import {
  answer,
  at,
  axe,
  button,
  expect,
  heading,
  isLong,
  link,
  mainSetting,
  next,
  open,
  openSmallWindow,
  pages,
  residence,
  samplePages,
  secondSetting,
  steps,
  test,
  walkTo,
  wide,
} from './fixtures.ts'
import { beginning, en, headingOf, saying, smallHeadingOf, titleOf } from './words.ts'

// Requirements W1 to W46: a sample of looks in `npm test`; every page, window and look in `npm run test:long`.
const looks = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
} as const
type Look = keyof typeof looks
const allLooks = Object.keys(looks) as Look[]

const rows = Object.keys(checks).join(', ')

/** Runs all checks, or the given ones. Returns the problems by requirement. */
async function lookAt(page: Page, only?: readonly string[]): Promise<Record<string, string[]>> {
  await prepare(page)
  const found: Record<string, string[]> = {}
  for (const [row, check] of Object.entries(checks)) {
    if (only && !only.includes(row)) continue
    const problems = await check(page)
    if (problems.length > 0) found[row] = problems
  }
  return found
}

for (const look of allLooks) {
  const sample = look === 'light' ? steps : [at(mainSetting.id)]
  for (const path of isLong ? pages : sample) {
    test(`${rows}: ${path} in ${look}`, { tag: '@chromium' }, async ({ page }) => {
      await page.emulateMedia(looks[look])
      await page.setViewportSize({ width: 1440, height: 900 })
      await open(page, path)
      // Only what needs a wide window; the narrow one is harder for the others.
      expect(await lookAt(page, isLong ? undefined : ['W14', 'W17'])).toEqual({})
      await page.setViewportSize({ width: 320, height: 256 })
      expect(await lookAt(page)).toEqual({})
    })
  }
}

/** The small window: on top where the browser has it, else a popup. */
async function small(page: Page, kind: 'on top' | 'popup'): Promise<Page> {
  if (kind === 'popup') {
    await page.addInitScript(() => Object.defineProperty(window, 'documentPictureInPicture', { value: undefined }))
  }
  await open(page, at(mainSetting.id))
  const opened = await openSmallWindow(page)
  await opened.setViewportSize({ width: 240, height: 320 })
  return opened
}

for (const kind of isLong ? (['on top', 'popup'] as const) : (['on top'] as const)) {
  for (const look of isLong ? allLooks : (['light'] as const)) {
    test(`${rows}: the small window (${kind}) in ${look}`, { tag: '@chromium' }, async ({ page }) => {
      await page.emulateMedia(looks[look])
      const opened = await small(page, kind)
      await opened.emulateMedia({ ...looks[look], reducedMotion: 'reduce' })
      for (const { id } of stepsOfGuide.slice(stepsOfGuide.findIndex(({ kind }) => kind === 'setting'))) {
        await walkTo(page, id)
        await expect(opened.getByRole('heading', { level: 1 })).toHaveText(smallHeadingOf(id))
        const { W43: _, ...found } = await lookAt(opened)
        expect(found, id).toEqual({})
        expect(await axe(opened), id).toEqual([])
        expect(await wide(opened), id).toEqual([])
      }
    })
  }
}

test('W6: text, eye and focus go the same way', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 })
  for (const path of samplePages) {
    await open(page, path)
    await prepare(page)
    expect(await inOrder(page), path).toEqual([])
  }
})

test('W10, W11: letters stand out by 4.5 to 1 with anything under the pointer, and body text by 7 to 1', {
  tag: '@chromium',
}, async ({ page }) => {
  if (isLong) test.setTimeout(1_200_000) // for every link and button of every page
  for (const look of isLong ? allLooks.slice(0, 2) : (['light', 'dark'] as const)) {
    await page.emulateMedia({ ...looks[look], reducedMotion: 'reduce' })
    for (const path of isLong ? pages : [at('your-data'), at(mainSetting.id)]) {
      await open(page, path)
      expect(await axe(page, ['color-contrast-enhanced']), `${path} in ${look}`).toEqual([])
      for (const control of await page.locator('main a, main button').all()) {
        if (!isLong && (path !== at(mainSetting.id) || look === 'dark')) break
        if (!(await control.isVisible())) continue
        await control.hover({ force: true })
        expect(await axe(page, ['color-contrast'], control), `${path} in ${look}, hovered`).toEqual([])
      }
    }
  }
})

test('W19: Tab, hundreds of times, goes round and round', async ({ page }) => {
  await open(page, at(mainSetting.id))
  const seen = new Set<string>()
  for (let presses = 0; presses < (isLong ? 300 : 120); presses += 1) {
    await page.keyboard.press('Tab')
    seen.add(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? ''))
  }
  const all = await page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('a[href], button, select, summary')].filter(
        (element) => element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0,
      ).length,
  )
  expect(seen.size).toBeGreaterThanOrEqual(all * 0.95)
})

test('W19: Esc leaves a dialog for what opened it', async ({ page }) => {
  await open(page, '/privacy/')
  const opener = button(page, en.privacy.erase.button)
  await opener.click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(opener).toBeFocused()
})

test('W19: what takes itself away leaves the focus at the question or the heading', async ({ page }) => {
  await open(page, at(mainSetting.id))
  const turnedOff = answer(page, 'turned-off')
  await turnedOff.check()
  await page.getByRole('button', { name: beginning(en.setting.takeBackOf) }).press('Enter')
  await expect(turnedOff).not.toBeChecked()
  await expect(turnedOff).toBeFocused()
  await turnedOff.press('Space')
  await link(page, en.shell.productName).press('Enter')

  const welcome = heading(page, en.start.welcome.title)
  await expect(welcome).toBeVisible()
  await button(page, en.start.welcome.again).press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: en.start.takes.title, exact: true })).toBeVisible()
  await expect(heading(page, headingOf('start'))).toBeFocused()
  await open(page, '/')
  await button(page, en.start.welcome.startOver).press('Enter')
  await button(page, en.start.startOver.yes).press('Enter')
  await expect(button(page, en.trouble.erased.undo)).toBeVisible()
  await expect(heading(page, headingOf('start'))).toBeFocused()
  await button(page, en.trouble.erased.undo).press('Enter')
  await expect(welcome).toBeFocused()
})

test('W20: no letter alone does anything', async ({ page }) => {
  for (const path of isLong ? pages : ['/', at(mainSetting.id)]) {
    await open(page, path)
    const before = await page.evaluate(() => document.body.innerText)
    for (const letter of 'abcdefghijklmnopqrstuvwxyz0123456789?/.') await page.keyboard.press(letter)
    expect(await page.evaluate(() => document.body.innerText), path).toBe(before)
    await expect(page).toHaveURL(path)
  }
})

test('W21: a day goes by, and nothing has run out', async ({ page }) => {
  await page.clock.install({ time: '2026-11-23T09:00:00Z' })
  await open(page, at(mainSetting.id))
  await answer(page, 'turned-off').check()
  await page.clock.fastForward('24:00:00')
  await expect(answer(page, 'turned-off')).toBeChecked()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await next(page).click()
  await expect(heading(page, headingOf(secondSetting.id))).toBeFocused()
})

test('W26, W42: a new step is announced by its title and heading; what was done is announced once, in one place', async ({
  page,
}) => {
  await open(page, at(mainSetting.id))
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(window, { said })
    const region = document.querySelector('[role="status"]')
    if (region)
      new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      })
  })
  expect(await page.getByRole('status').count()).toBe(1)
  await answer(page, 'turned-off').check()
  await expect(page.getByRole('status')).toHaveText(beginning(en.shell.saved))
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said)
  expect((await said()).filter((text) => beginning(en.shell.saved).test(text))).toHaveLength(1)
  await page
    .getByRole('button', { name: beginning(en.shell.copyLabelOf) })
    .first()
    .click()
  await expect(page.getByRole('status')).toHaveText(saying(en.shell.copied))
  await next(page).click()
  await expect(page).toHaveTitle(titleOf(secondSetting.id))
  await expect(heading(page, headingOf(secondSetting.id))).toBeFocused()
  // The heading is read because it has the focus; saying it again would be twice.
  expect((await said()).filter((text) => text.includes(headingOf(secondSetting.id)))).toEqual([])
})

test('W37: help, way back and privacy stand in the same order on every page', async ({ page }) => {
  let first: (string | null)[] | undefined
  for (const path of samplePages) {
    await open(page, path)
    const links = await page
      .locator('header a:not([hreflang]), footer a:not([hreflang])')
      // On the page it leads to, a link may say so; where it stands does not change.
      .evaluateAll((all) => all.map((each) => each.getAttribute('href')))
    first ??= links
    expect(links, path).toEqual(first)
  }
  expect(first).toEqual(expect.arrayContaining(['/', '/questions/', '/privacy/']))
})

test('W38: an error says what, why and what to do, at the field and above; what erases asks and can be undone', async ({
  page,
}) => {
  await open(page, at(mainSetting.id))
  await next(page).click()
  await expect(page.getByRole('alert')).toBeFocused()
  const group = page.getByRole('group', { name: en.setting.question, exact: true })
  const told = await group.evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  )
  expect(told).toContain(en.setting.noAnswer)
  await expect(page.getByRole('alert').getByRole('link')).toHaveAttribute('href', /#/)
})

test('W39, W40: where one lives and on what one works is asked once; there is nothing to log in to or to remember', async ({
  page,
}) => {
  const [region] = regions
  await open(page, '/')
  await residence(page).selectOption(region.id)
  await page.getByRole('radio', { name: en.shell.device.names['phone-app'], exact: true }).check()
  for (const path of [at('your-data'), at(mainSetting.id), '/objection/']) {
    await open(page, path)
    await expect(residence(page)).toHaveValue(region.id)
  }
  await open(page, at(mainSetting.id))
  await answer(page, 'turned-off').check()
  // What another device scans (tests/browser/transfer.spec.ts) can be copied as a link too.
  await open(page, '/transfer/')
  await expect(page.getByLabel(en.transfer.out.link, { exact: true })).toHaveValue(/transfer/)
  await expect(button(page, en.transfer.out.copy)).toBeVisible()
})

test('W44: with more contrast, in light and dark, letters still stand out, and none is see-through', {
  tag: '@chromium',
}, async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, contrast: 'more', reducedMotion: 'reduce' })
    for (const path of isLong ? pages : [at(mainSetting.id)]) {
      await open(page, path)
      expect(await axe(page, ['color-contrast']), path).toEqual([])
      const faint = await page.evaluate(() =>
        [...document.querySelectorAll('main *')]
          .filter((element) => element.checkVisibility() && Number(getComputedStyle(element).opacity) < 1)
          .map(({ outerHTML }) => outerHTML.slice(0, 100)),
      )
      expect(faint, path).toEqual([])
    }
  }
})

test('W46: from right to left, and with texts 40 % longer, nothing sticks out and all can be reached', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of samplePages) {
    await open(page, path)
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl'
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const text = walker.currentNode as Text
        if (text.data.trim().length > 3) text.data += ' pad'.repeat(Math.ceil((text.data.length * 0.4) / 4))
      }
    })
    expect(await wide(page), path).toEqual([])
    await prepare(page)
    expect(await checks.W33?.(page), path).toEqual([])
    expect(await checks['W29, W30']?.(page), path).toEqual([])
  }
})

/** Roles that say nothing to a screen reader without a name. */
const named = [
  'button',
  'checkbox',
  'combobox',
  'figure',
  'heading',
  'link',
  'navigation',
  'radio',
  'region',
  'textbox',
]

/**
 * Which roles stand in which others, each once and in alphabetical order, and every role that lacks its name. Texts and
 * numbers of entries are left out: they are content, and change with it.
 */
async function treeOf(body: Locator): Promise<{ outline: string; unnamed: string[] }> {
  const path: string[] = []
  const outline = new Set<string>()
  const unnamed: string[] = []
  for (const line of (await body.ariaSnapshot()).split('\n')) {
    const [, indent = '', role = '', name] = /^( *)- '?([a-z]+)(?: "((?:[^"\\]|\\.)+)")?/.exec(line) ?? []
    if (role === '' || role === 'text') continue
    path.length = indent.length / 2
    path.push(role + (/ \[level=\d\]/.exec(line)?.[0] ?? ''))
    outline.add(path.join(' > '))
    if (named.includes(role) && name === undefined) unnamed.push(path.join(' > '))
  }
  return { outline: `${[...outline].sort().join('\n')}\n`, unnamed }
}

/** Pages whose outline is on file. Settings are content: the first two stand for those that come. */
const outlined = [
  ['start', at('start')],
  ['your-data', at('your-data')],
  ['setting', at(mainSetting.id)],
  ['second-setting', at(secondSetting.id)],
  ['checkup', at('checkup')],
  ['summary', at('summary')],
] as const

for (const [name, path] of outlined) {
  test(`W41: the accessibility tree of ${path} keeps its outline`, async ({ page }) => {
    await open(page, path)
    expect((await treeOf(page.locator('body'))).outline).toMatchSnapshot(`${name}.txt`)
  })
}

test('W41: in the accessibility tree of every page, what needs a name has one', async ({ page }) => {
  for (const path of pages) {
    await open(page, path)
    expect((await treeOf(page.locator('body'))).unnamed, path).toEqual([])
  }
})

test('W41: the accessibility tree of the small window keeps its outline, and what needs a name has one', async ({
  page,
}) => {
  const opened = await small(page, 'popup')
  const { outline, unnamed } = await treeOf(opened.locator('body'))
  expect(unnamed).toEqual([])
  expect(outline).toMatchSnapshot('small-window.txt')
})
