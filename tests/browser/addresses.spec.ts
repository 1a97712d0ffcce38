import { expect, open, pages, ready, steps, test } from './fixtures.ts'

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
  for (const path of ['/nothing-here', '/ai-training/deeper/', '/constructor', '/%E0%A4%A', '/ai-training.html']) {
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(404)
    await ready(page)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  // The browser itself notes each 404 in the console; that is what was asked for here.
  problems.splice(0, problems.length, ...problems.filter((text) => !text.includes('404')))
  await page.getByRole('main').getByRole('link').click()
  await expect(page).toHaveTitle(/^Step 1 of 6/)
})

test('B8: Back and Forward twenty times in a second end where the browser ended, with the focus on that heading', async ({
  page,
}) => {
  await open(page, '/')
  await page.getByRole('link', { name: 'Start the guide' }).click()
  // The browser drops some of the moves. Should it drop each Forward, ten times Back must still end within the guide.
  for (let turn = 0; turn < 5; turn += 1) {
    await page.getByRole('link', { name: 'Continue' }).click()
    await expect(page).toHaveURL(/ai-training/)
    await page.getByRole('main').getByRole('link', { name: 'Back' }).click()
    await expect(page).toHaveURL(/your-data/)
  }
  await page.getByRole('link', { name: 'Continue' }).click()
  await expect(page).toHaveURL(/ai-training/)
  await page.evaluate(async () => {
    for (let turn = 0; turn < 20; turn += 1) {
      if (turn % 2) history.forward()
      else history.back()
      await new Promise((next) => setTimeout(next, 40))
    }
  })
  const headings: Record<string, string> = {
    '/': 'Welcome back',
    '/your-data/': 'What LinkedIn says it uses',
    '/ai-training/': 'Switch off AI training',
  }
  /** Whether the page shows the step of its address. Where it ends is the browser's own. */
  const isInStep = () =>
    page.evaluate((all) => {
      const heading = document.querySelector('h1')
      return heading?.textContent === all[location.pathname] && document.activeElement === heading
    }, headings)
  await expect.poll(isInStep).toBe(true)
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('link', { name: /Your data/ })
    .click()
  await page.getByRole('link', { name: 'Continue' }).click()
  await expect(page).toHaveURL(/ai-training/)
  await page.goBack()
  await expect(page).toHaveURL(/your-data/)
  await expect.poll(isInStep).toBe(true)
})

test('B9: a double click, a held key, and a click with a key go one step and leave one entry in the history', async ({
  page,
}) => {
  await open(page, '/')
  const length = await page.evaluate(() => history.length)
  await page.getByRole('link', { name: 'Start the guide' }).dblclick()
  await expect(page).toHaveURL(/your-data/)
  expect(await page.evaluate(() => history.length)).toBe(length + 1)
  await page.getByRole('link', { name: 'Continue' }).focus()
  await page.keyboard.down('Enter')
  for (let repeat = 0; repeat < 10; repeat += 1) await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  await expect(page).toHaveURL(/ai-training/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  expect(await page.evaluate(() => history.length)).toBe(length + 2)
  // Where the next step's button lies under the pointer, the second click of a double click reaches it and is not meant.
  await page
    .getByRole('link', { name: 'Back', exact: true })
    .dispatchEvent('click', { detail: 2, button: 0, bubbles: true, cancelable: true })
  await expect(page).toHaveURL(/ai-training/)
  // A second click on an answer is the same answer.
  await page.getByRole('radio', { name: 'I turned it off' }).dblclick()
  await expect(page.getByRole('radio', { name: 'I turned it off' })).toBeChecked()
})

test('a click that asks for a new tab gets one, and the guide stays where it is', async ({ page, context }) => {
  await open(page, '/')
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'Start the guide' }).click({ modifiers: ['ControlOrMeta'] }),
  ])
  await expect(tab).toHaveURL(/your-data/)
  await expect(page).toHaveURL(/\/$/)
})

test('W28: the steps are links to each step, in order, with exactly one current', async ({ page }) => {
  for (const [index, path] of steps.entries()) {
    await open(page, path)
    const nav = page.getByRole('navigation', { name: 'Steps' })
    await expect(nav.getByRole('listitem')).toHaveCount(6)
    const links = nav.getByRole('link')
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([...steps])
    await expect(nav.locator('[aria-current="step"]')).toHaveCount(1)
    await expect(links.nth(index)).toHaveAttribute('aria-current', 'step')
    await expect(page).toHaveTitle(new RegExp(`^Step ${index + 1} of 6: `))
  }
})
