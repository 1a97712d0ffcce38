import { steps as stepsOfGuide } from '../../src/wizard/steps.ts'
import {
  answer,
  at,
  expect,
  heading,
  link,
  mainSetting,
  next,
  open,
  pages,
  ready,
  stepLink,
  steps,
  test,
} from './fixtures.ts'
import { en, headingOf, titleOf } from './words.ts'

test('every address answers with and without the final slash, and shows its own page', async ({ page, request }) => {
  const titles = new Set<string>()
  for (const path of pages) {
    await open(page, path)
    titles.add(await page.title())
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    // No focus is taken on the first load.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
    const plain = await request.get(path.replace(/(.)\/$/, '$1'))
    expect(plain.status()).toBe(200)
  }
  expect(titles.size).toBe(pages.length)
})

test('an unknown address is a real 404 page with a way home', async ({ page, problems }) => {
  for (const path of [
    '/nothing-here',
    `${at(mainSetting.id)}deeper/`,
    '/constructor',
    '/%E0%A4%A',
    `/${mainSetting.id}.html`,
  ]) {
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(404)
    await ready(page)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  // The browser itself notes each 404 in the console; that is what was asked for here.
  problems.splice(0, problems.length, ...problems.filter((text) => !text.includes('404')))
  await link(page, en.trouble.notFound.home).click()
  await expect(page).toHaveTitle(titleOf('start'))
})

test('B8: Back and Forward twenty times in a second end where the browser ended, with the focus on that heading', async ({
  page,
}) => {
  await open(page, '/')
  await link(page, en.start.start).click()
  // The browser drops some of the moves. Should it drop each Forward, ten times Back must still end within the guide.
  for (let turn = 0; turn < 5; turn += 1) {
    await next(page).click()
    await expect(page).toHaveURL(at(mainSetting.id))
    await link(page, en.shell.back).click()
    await expect(page).toHaveURL(at('your-data'))
  }
  await next(page).click()
  await expect(page).toHaveURL(at(mainSetting.id))
  await page.evaluate(async () => {
    for (let turn = 0; turn < 20; turn += 1) {
      if (turn % 2) history.forward()
      else history.back()
      await new Promise((next) => setTimeout(next, 40))
    }
  })
  const headings: Record<string, string> = {
    [at('start')]: en.start.welcome.title,
    [at('your-data')]: headingOf('your-data'),
    [at(mainSetting.id)]: headingOf(mainSetting.id),
  }
  /** Whether the page shows the step of its address. Where it ends is the browser's own. */
  const isInStep = () =>
    page.evaluate((all) => {
      const heading = document.querySelector('h1')
      return heading?.textContent === all[location.pathname] && document.activeElement === heading
    }, headings)
  await expect.poll(isInStep).toBe(true)
  await stepLink(page, 'your-data').click()
  await expect(heading(page, headingOf('your-data'))).toBeVisible()
  await next(page).click()
  await expect(page).toHaveURL(at(mainSetting.id))
  await page.goBack()
  await expect(page).toHaveURL(at('your-data'))
  await expect.poll(isInStep).toBe(true)
})

test('B9: a double click, a held key, and a click with a key go one step and leave one entry in the history', async ({
  page,
}) => {
  await open(page, '/')
  const length = await page.evaluate(() => history.length)
  await link(page, en.start.start).dblclick()
  await expect(page).toHaveURL(at('your-data'))
  expect(await page.evaluate(() => history.length)).toBe(length + 1)
  await next(page).focus()
  await page.keyboard.down('Enter')
  for (let repeat = 0; repeat < 10; repeat += 1) await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  await expect(page).toHaveURL(at(mainSetting.id))
  await expect(heading(page, headingOf(mainSetting.id))).toBeFocused()
  expect(await page.evaluate(() => history.length)).toBe(length + 2)
  // Where the next step's button lies under the pointer, the second click of a double click reaches it and is not meant.
  await link(page, en.shell.back).dispatchEvent('click', { detail: 2, button: 0, bubbles: true, cancelable: true })
  await expect(page).toHaveURL(at(mainSetting.id))
  // A second click on an answer is the same answer.
  await answer(page, 'turned-off').dblclick()
  await expect(answer(page, 'turned-off')).toBeChecked()
})

test('a click that asks for a new tab gets one, and the guide stays where it is', async ({ page, context }) => {
  await open(page, '/')
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    link(page, en.start.start).click({ modifiers: ['ControlOrMeta'] }),
  ])
  await expect(tab).toHaveURL(at('your-data'))
  await expect(page).toHaveURL(at('start'))
})

test('W28: the steps are links to each step, in order, with exactly one current', async ({ page }) => {
  for (const [index, { id }] of stepsOfGuide.entries()) {
    await open(page, at(id))
    const nav = page.getByRole('navigation', { name: en.shell.stepsName, exact: true })
    await expect(nav.getByRole('listitem')).toHaveCount(steps.length)
    const links = nav.getByRole('link')
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([...steps])
    await expect(nav.locator('[aria-current="step"]')).toHaveCount(1)
    await expect(links.nth(index)).toHaveAttribute('aria-current', 'step')
    await expect(page).toHaveTitle(titleOf(id))
  }
})
