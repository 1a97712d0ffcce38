import { fill } from '../../src/i18n/translate.ts'
import {
  answer,
  at,
  axe,
  button,
  closeSmallWindow,
  expect,
  heading,
  link,
  mainSetting,
  open,
  openSmallWindow,
  prefix,
  ready,
  secondSetting,
  stored,
  tabTo,
  test,
} from './fixtures.ts'
import { checkupLine, en, smallHeadingOf } from './words.ts'

test('W34: the small window shows the step alone, takes the answer, and goes on with the guide', async ({ page }) => {
  await open(page, at(mainSetting.id))
  const small = await openSmallWindow(page)
  expect(await page.evaluate(() => 'documentPictureInPicture' in window)).toBe(true)
  expect(
    await page.evaluate(
      () =>
        (window as never as { documentPictureInPicture: { window: Window | null } }).documentPictureInPicture.window !==
        null,
    ),
  ).toBe(true)
  await expect(small).toHaveTitle(fill(en.companion.title, { name: en.shell.steps[mainSetting.id].name }))
  expect(await small.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
    'en',
    'ltr',
  ])
  await expect(small.getByText(en.companion.ours, { exact: true })).toBeVisible()
  // Its own styles have arrived, under the same policy.
  await expect
    .poll(() => small.evaluate(() => getComputedStyle(document.body).backgroundColor))
    .not.toBe('rgba(0, 0, 0, 0)')
  await answer(small, 'turned-off').check()
  await expect(answer(page, 'turned-off')).toBeChecked()
  expect((await stored(page))[`${prefix}setting:${mainSetting.id}`]).toContain('turned-off')
  await button(small, en.companion.next).click()
  await expect(heading(small, smallHeadingOf(secondSetting.id))).toBeVisible()
  await expect(page).toHaveURL(at(secondSetting.id))
  await link(page, en.shell.back).click()
  await expect(heading(small, smallHeadingOf(mainSetting.id))).toBeVisible()
})

test('on the checkup the small window has one row at a time', async ({ page }) => {
  await open(page, at('checkup'))
  const small = await openSmallWindow(page)
  await expect(small.getByRole('heading', { level: 2 })).toHaveCount(1)
  const first = await small.getByRole('heading', { level: 2 }).textContent()
  await small.getByRole('radio', { name: en.checkup.answers.changed, exact: true }).check()
  await button(small, en.companion.nextRow).click()
  await expect(small.getByRole('heading', { level: 2 })).not.toHaveText(first ?? '')
  await expect(page.getByText(checkupLine(1), { exact: true })).toBeVisible()
})

test('B10: there is one small window; closing it, or leaving the page, loses nothing and says so', async ({ page }) => {
  await open(page, at(mainSetting.id))
  const small = await openSmallWindow(page)
  await button(page, en.menu.companion.bring).click()
  expect(page.context().pages()).toHaveLength(2)
  await answer(small, 'already-off').check()
  await closeSmallWindow(small)
  await expect(page.getByText(en.menu.companion.closed, { exact: true })).toBeVisible()
  await expect(answer(page, 'already-off')).toBeChecked()
  const again = await openSmallWindow(page)
  await Promise.all([again.waitForEvent('close'), page.reload()])
  await ready(page)
  await expect(answer(page, 'already-off')).toBeChecked()
  await expect(page.getByText(en.menu.companion.closed, { exact: true })).toBeVisible()
  await page.reload()
  await ready(page)
  await expect(page.getByText(en.menu.companion.never, { exact: true })).toBeVisible()
})

test('B10: without picture-in-picture a popup does the same; where that is blocked a line says what to do', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'documentPictureInPicture', { value: undefined })
  })
  await open(page, at(mainSetting.id))
  const popup = await openSmallWindow(page)
  await answer(popup, 'turned-off').check()
  await expect(answer(page, 'turned-off')).toBeChecked()
  await closeSmallWindow(popup)
  await page.evaluate(() => {
    window.open = () => null
  })
  await button(page, en.menu.companion.open).click()
  await expect(page.getByText(en.menu.companion.blocked, { exact: true })).toBeVisible()
})

for (const error of ['NotAllowedError', 'NotSupportedError', 'InvalidStateError']) {
  test(`B10: picture-in-picture refused with ${error} is a popup in its place`, async ({ page }) => {
    await page.addInitScript((name) => {
      Object.defineProperty(window, 'documentPictureInPicture', {
        value: { requestWindow: () => Promise.reject(new DOMException('refused', name)) },
      })
    }, error)
    await open(page, at(mainSetting.id))
    const popup = await openSmallWindow(page)
    await answer(popup, 'turned-off').check()
    await expect(answer(page, 'turned-off')).toBeChecked()
    await closeSmallWindow(popup)
    await expect(page.getByText(en.menu.companion.closed, { exact: true })).toBeVisible()
  })
}

for (const [name, media] of [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
] as const) {
  test(`W1, W18: the small window has nothing for axe, fits 240 px and works by keyboard in ${name}`, async ({
    page,
  }) => {
    await page.emulateMedia(media)
    await open(page, at(mainSetting.id))
    const small = await openSmallWindow(page)
    // Without motion the new colours are there at once, and not half-way when axe looks.
    await small.emulateMedia({ ...media, reducedMotion: 'reduce' })
    await small.setViewportSize({ width: 240, height: 320 })
    expect(await axe(small)).toEqual([])
    expect(await small.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await answer(small, 'turned-off').focus()
    await small.keyboard.press('Space')
    await expect(answer(page, 'turned-off')).toBeChecked()
    await tabTo(small, button(small, en.companion.next))
    await small.keyboard.press('Enter')
    await expect(page).toHaveURL(at(secondSetting.id))
    await expect(heading(small, smallHeadingOf(secondSetting.id))).toBeVisible()
    expect(await axe(small)).toEqual([])
  })
}
