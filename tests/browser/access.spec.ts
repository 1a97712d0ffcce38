import type { Locator } from '@playwright/test'
import { devices } from '../../src/content/devices.ts'
import { settings } from '../../src/content/settings.ts'
import {
  answer,
  at,
  axe,
  button,
  choices,
  expect,
  heading,
  mainSetting,
  next,
  open,
  pages,
  samplePages,
  steps,
  test,
  wide,
} from './fixtures.ts'
import { beginning, en, exactly, headingOf, saying } from './words.ts'

const looks = [
  { name: 'light', media: { colorScheme: 'light' } },
  { name: 'dark', media: { colorScheme: 'dark' } },
  { name: 'forced colours', media: { forcedColors: 'active' } },
] as const

for (const { name, media } of looks) {
  // Firefox's interface for tests shows the light one, whatever is asked for.
  const tag = name === 'light' ? [] : ['@chromium']
  test(`W1, W32: axe finds nothing on any page in ${name}`, { tag }, async ({ page }) => {
    await page.emulateMedia(media)
    for (const path of name === 'light' ? pages : samplePages) {
      await open(page, path)
      expect(await axe(page), path).toEqual([])
    }
  })
  test(`W1: axe finds nothing where answers, errors and dialogs are open, in ${name}`, { tag }, async ({ page }) => {
    await page.emulateMedia(media)
    await open(page, at(mainSetting.id))
    await next(page).click()
    await expect(page.getByRole('alert')).toBeVisible()
    expect(await axe(page)).toEqual([])
    await answer(page, 'turned-off').check()
    expect(await axe(page)).toEqual([])
    await answer(page, 'will-not-switch').check()
    await choices(page).click()
    expect(await axe(page)).toEqual([])
    await open(page, '/')
    expect(await axe(page)).toEqual([])
    await button(page, en.start.welcome.startOver).click()
    expect(await axe(page)).toEqual([])
  })
}

test('W8, W13: nothing sticks out on a small phone, on its side, and at 400 % zoom', async ({ page }) => {
  for (const path of samplePages) {
    await open(page, path)
    for (const [width, height] of [
      [320, 640],
      [640, 320],
      [320, 256],
    ] as const) {
      await page.setViewportSize({ width, height })
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), path).toBe(true)
      expect(await wide(page), `${path} at ${width}×${height}`).toEqual([])
    }
  }
})

test('W12, W15: text at 200 % and wide spacing cut nothing off', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 800 })
  for (const path of steps) {
    await open(page, path)
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(
        'html{font-size:200%} *{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important} p{margin-block-end:2em!important}',
      )
      document.adoptedStyleSheets = [sheet]
    })
    expect(await wide(page), path).toEqual([])
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main *, nav *')]
        .filter((element) => !element.closest('.visually-hidden') && getComputedStyle(element).overflow === 'hidden')
        .filter(
          (element) => element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1,
        )
        .map((element) => element.outerHTML.slice(0, 80)),
    )
    expect(cut, path).toEqual([])
  }
})

test('at 360×640 the link and the first line of the path, and the answers and Continue, each fit one screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 })
  for (const setting of settings) {
    for (const device of devices) {
      await open(page, at(setting.id))
      await choices(page).click()
      await page.getByRole('radio', { name: en.shell.device.names[device], exact: true }).check()
      await choices(page).click()
      const box = async (locator: Locator) => {
        const found = await locator.boundingBox()
        if (!found) throw new Error(`${locator} is not shown`)
        return found
      }
      const link = await box(
        page
          .getByRole('link', { name: beginning(en.setting.open, en.setting.openSection) })
          .filter({ visible: true })
          .first(),
      )
      const line = await box(page.locator('main ol > li').filter({ visible: true }).first())
      const span = Math.max(link.y + link.height, line.y + line.height) - Math.min(link.y, line.y)
      expect(span, `${setting.id} ${device}`).toBeLessThanOrEqual(640)
      if ('standIns' in setting) continue // they stand between the answers and Continue
      const question = await box(page.getByRole('group', { name: en.setting.question, exact: true }))
      const go = await box(next(page))
      expect(go.y + go.height - question.y, `${setting.id} ${device}`).toBeLessThanOrEqual(640)
    }
  }
})

test('W33: every control is at least 24 px, and the main ones 44 px, also on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of steps) {
    await open(page, path)
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('a, button, select, summary, label')]
        .filter(
          (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('a[href="#main"]'),
        )
        // A link inside a sentence takes the size of its line (WCAG 2.5.8, inline).
        .filter((element) => !(element.tagName === 'A' && getComputedStyle(element).display === 'inline'))
        .map((element) => ({ box: element.getBoundingClientRect(), html: element.outerHTML.slice(0, 90) }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ html }) => html),
    )
    expect(small, path).toEqual([])
    const buttons = page.getByRole('link', { name: exactly(en.shell.continue, en.start.start, en.shell.back) })
    const heights = await buttons.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height))
    expect(heights.length, path).toBeGreaterThan(0)
    for (const height of heights) expect(height, path).toBeGreaterThanOrEqual(44)
  }
})

test('W18, W24: the whole guide by keyboard alone ends in the same record as with the mouse', async ({
  page,
}, info) => {
  await open(page, '/')
  let pressed = 0
  let needed = 0
  /** How many stops of Tab there are up to the focus, itself included; a group of radio buttons is one. */
  const place = () =>
    page.evaluate(() => {
      const focused = document.activeElement ?? document.body
      // The skip link moves the place from which Tab goes on, and no focus.
      const active = focused === document.body ? (document.querySelector(location.hash || 'body') ?? focused) : focused
      return [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
        .filter((element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }))
        .filter((element, at, all) => {
          const { type, name: group } = element as HTMLInputElement
          return type !== 'radio' || all.findIndex((each) => (each as HTMLInputElement).name === group) === at
        })
        .filter(
          (stop) =>
            stop === active ||
            (stop.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 ||
            ((active as HTMLInputElement).type === 'radio' &&
              (stop as HTMLInputElement).name === (active as HTMLInputElement).name),
        ).length
    })
  /** Presses Tab until the focus is on what has this name, as a person does. */
  async function tabTo(name: RegExp) {
    const from = await place()
    for (let presses = 0; presses < 120; presses += 1) {
      await page.keyboard.press('Tab')
      pressed += 1
      const focused = await page.evaluate(() => {
        const element = document.activeElement as HTMLInputElement | null
        const label = element?.labels?.[0]?.innerText
        const rings = element ? [element, element.closest('label') ?? element] : []
        const ring =
          rings.map((each) => getComputedStyle(each).outlineStyle).find((style) => style !== 'none') ?? 'none'
        return { text: (label ?? element?.getAttribute('aria-label') ?? element?.innerText ?? '').trim(), ring }
      })
      expect(focused.ring, focused.text).not.toBe('none')
      if (!name.test(focused.text)) continue
      needed += (await place()) - from
      return
    }
    throw new Error(`The focus never came to ${name}`)
  }
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter') // the skip link
  expect(await page.evaluate(() => location.hash)).toBe('#main')
  await tabTo(exactly(en.start.start))
  await page.keyboard.press('Enter')
  await expect(heading(page, headingOf('your-data'))).toBeFocused()
  await tabTo(exactly(en.shell.continue))
  await page.keyboard.press('Enter')
  await expect(heading(page, headingOf(mainSetting.id))).toBeFocused()
  await tabTo(beginning(en.setting.answers[mainSetting.answers[0]].name))
  const down = mainSetting.answers.indexOf('already-off')
  for (let presses = 0; presses < down; presses += 1) await page.keyboard.press('ArrowDown')
  await expect(answer(page, 'already-off')).toBeChecked()
  await tabTo(beginning(en.setting.confirm))
  await page.keyboard.press('Space')
  await tabTo(exactly(en.shell.continue))
  await page.keyboard.press('Enter')
  for (const { id } of settings.slice(1)) {
    await expect(heading(page, headingOf(id))).toBeFocused()
    await tabTo(exactly(en.setting.later))
    await page.keyboard.press('Enter')
  }
  await expect(heading(page, headingOf('checkup'))).toBeFocused()
  await tabTo(exactly(en.checkup.answers.changed))
  await page.keyboard.press('Space')
  await tabTo(exactly(en.shell.continue))
  await page.keyboard.press('Enter')
  await expect(heading(page, headingOf('summary'))).toBeFocused()
  await expect(page.getByText(saying(en.summary.report['already-off-checked']))).toBeVisible()
  await expect(page.getByText(saying(en.summary.report.changed))).toBeVisible()
  // No stop that is not seen, and none passed twice.
  expect(pressed / needed).toBeLessThanOrEqual(1.3)
  info.annotations.push({ type: 'keys', description: (pressed / needed).toFixed(2) })
})

// Firefox's interface for tests cannot ask for less motion.
test('W23: motion stops where less of it is asked for', { tag: '@chromium' }, async ({ page }) => {
  await open(page, at(mainSetting.id))
  /** How many elements would move when something changes. Asked for rather than waited for: a movement is soon over. */
  const moving = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('*')]
          .map((element) => getComputedStyle(element))
          .filter((style) => {
            const { transitionDuration, animationDuration, animationName, scrollBehavior } = style
            const isLong = (durations: string) => durations.split(', ').some((each) => Number.parseFloat(each) > 0)
            const isAnimated = animationName !== 'none' && isLong(animationDuration)
            return isLong(transitionDuration) || isAnimated || scrollBehavior === 'smooth'
          }).length,
    )
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  expect(await moving()).toBeGreaterThan(0)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await moving()).toBe(0)
})
