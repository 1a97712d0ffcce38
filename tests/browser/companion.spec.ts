import type { BrowserContext, Page } from '@playwright/test'
import { axe, expect, open, prefix, ready, stored, test } from './fixtures.ts'

/** Clicks the button and gives the small window. */
async function openWindow(page: Page, context: BrowserContext): Promise<Page> {
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: 'Keep the steps in view' }).click(),
  ])
  await expect(opened.getByRole('heading', { level: 1 })).toBeVisible()
  return opened
}

/** Closes it as its own button does. The answer of a window that is gone may never come. */
async function closeWindow(small: Page): Promise<void> {
  await Promise.all([small.waitForEvent('close'), small.evaluate(() => window.close()).catch(() => undefined)])
}

test('W34: the small window shows the step alone, takes the answer, and goes on with the guide', async ({
  page,
  context,
}) => {
  await open(page, '/ai-training/')
  const small = await openWindow(page, context)
  expect(await page.evaluate(() => 'documentPictureInPicture' in window)).toBe(true)
  expect(
    await page.evaluate(
      () =>
        (window as never as { documentPictureInPicture: { window: Window | null } }).documentPictureInPicture.window !==
        null,
    ),
  ).toBe(true)
  await expect(small).toHaveTitle('AI training – AI Opt-Out Guide for LinkedIn')
  expect(await small.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
    'en',
    'ltr',
  ])
  await expect(small.getByText('Not a part of LinkedIn.', { exact: false })).toBeVisible()
  // Its own styles have arrived, under the same policy.
  await expect
    .poll(() => small.evaluate(() => getComputedStyle(document.body).backgroundColor))
    .not.toBe('rgba(0, 0, 0, 0)')
  await small.getByRole('radio', { name: 'I turned it off' }).check()
  await expect(page.getByRole('radio', { name: 'I turned it off' })).toBeChecked()
  expect((await stored(page))[`${prefix}setting:ai-training`]).toContain('turned-off')
  await small.getByRole('button', { name: 'Continue' }).click()
  await expect(small.getByRole('heading', { level: 1, name: 'Look for a second switch' })).toBeVisible()
  await expect(page).toHaveURL(/ai-tools/)
  await page.getByRole('link', { name: 'Back', exact: true }).click()
  await expect(small.getByRole('heading', { level: 1, name: 'Switch off AI training' })).toBeVisible()
})

test('on the checkup the small window has one row at a time', async ({ page, context }) => {
  await open(page, '/checkup/')
  const small = await openWindow(page, context)
  await expect(small.getByRole('heading', { level: 2 })).toHaveCount(1)
  const first = await small.getByRole('heading', { level: 2 }).textContent()
  await small.getByRole('radio', { name: 'Changed it' }).check()
  await small.getByRole('button', { name: 'Next row' }).click()
  await expect(small.getByRole('heading', { level: 2 })).not.toHaveText(first ?? '')
  await expect(page.getByText('You have reported 1 of 20 rows.')).toBeVisible()
})

test('B10: there is one small window; closing it, or leaving the page, loses nothing and says so', async ({
  page,
  context,
}) => {
  await open(page, '/ai-training/')
  const small = await openWindow(page, context)
  await page.getByRole('button', { name: 'Show the small window' }).click()
  expect(context.pages()).toHaveLength(2)
  await small.getByRole('radio', { name: 'It was already off' }).check()
  await closeWindow(small)
  await expect(page.getByText('The small window is closed. Your answers are all here.')).toBeVisible()
  await expect(page.getByRole('radio', { name: 'It was already off' })).toBeChecked()
  const again = await openWindow(page, context)
  await Promise.all([again.waitForEvent('close'), page.reload()])
  await ready(page)
  await expect(page.getByRole('radio', { name: 'It was already off' })).toBeChecked()
  await expect(page.getByText('The small window is closed. Your answers are all here.')).toBeVisible()
  await page.reload()
  await ready(page)
  await expect(page.getByText('Opens a small window with this step alone', { exact: false })).toBeVisible()
})

test('B10: without picture-in-picture a popup does the same; where that is blocked a line says what to do', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'documentPictureInPicture', { value: undefined })
  })
  await open(page, '/ai-training/')
  const popup = await openWindow(page, context)
  await popup.getByRole('radio', { name: 'I turned it off' }).check()
  await expect(page.getByRole('radio', { name: 'I turned it off' })).toBeChecked()
  await closeWindow(popup)
  await page.evaluate(() => {
    window.open = () => null
  })
  await page.getByRole('button', { name: 'Keep the steps in view' }).click()
  await expect(page.getByText('This browser did not open a small window.', { exact: false })).toBeVisible()
})

for (const error of ['NotAllowedError', 'NotSupportedError', 'InvalidStateError']) {
  test(`B10: picture-in-picture refused with ${error} is a popup in its place`, async ({ page, context }) => {
    await page.addInitScript((name) => {
      Object.defineProperty(window, 'documentPictureInPicture', {
        value: { requestWindow: () => Promise.reject(new DOMException('refused', name)) },
      })
    }, error)
    await open(page, '/ai-training/')
    const popup = await openWindow(page, context)
    await popup.getByRole('radio', { name: 'I turned it off' }).check()
    await expect(page.getByRole('radio', { name: 'I turned it off' })).toBeChecked()
    await closeWindow(popup)
    await expect(page.getByText('The small window is closed. Your answers are all here.')).toBeVisible()
  })
}

for (const [name, media] of [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
] as const) {
  test(`W1, W18: the small window has nothing for axe, fits 240 px and works by keyboard in ${name}`, async ({
    page,
    context,
  }) => {
    await page.emulateMedia(media)
    await open(page, '/ai-training/')
    const small = await openWindow(page, context)
    // Without motion the new colours are there at once, and not half-way when axe looks.
    await small.emulateMedia({ ...media, reducedMotion: 'reduce' })
    await small.setViewportSize({ width: 240, height: 320 })
    expect(await axe(small)).toEqual([])
    expect(await small.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await small.getByRole('radio', { name: 'I turned it off' }).focus()
    await small.keyboard.press('Space')
    await expect(page.getByRole('radio', { name: 'I turned it off' })).toBeChecked()
    for (let presses = 0; presses < 12; presses += 1) {
      await small.keyboard.press('Tab')
      if (await small.getByRole('button', { name: 'Continue' }).evaluate((button) => button === document.activeElement))
        break
    }
    await small.keyboard.press('Enter')
    await expect(page).toHaveURL(/ai-tools/)
    expect(await axe(small)).toEqual([])
  })
}
