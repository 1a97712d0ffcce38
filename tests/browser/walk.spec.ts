import { expect, open, prefix, ready, stored, test, watch } from './fixtures.ts'

test('Mira, who is invented, opts out on a Monday, is interrupted, and comes back on Tuesday', async ({ page }) => {
  await page.clock.install({ time: '2026-11-23T13:00:00Z' })
  await open(page, '/')
  await expect(page).toHaveTitle('Step 1 of 6: Start – AI Opt-Out Guide for LinkedIn')
  await page.getByLabel('Where do you live?').selectOption('Switzerland')
  await page.getByRole('radio', { name: 'On this computer' }).check()
  await page.getByRole('link', { name: 'Start the guide' }).click()

  await expect(page).toHaveURL(/\/your-data\/$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByText('Switzerland: on by default since 3 November 2025.')).toBeVisible()
  await page.getByRole('link', { name: 'Continue' }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'Switch off AI training' })).toBeFocused()
  const link = page.getByRole('link', { name: /Open this setting on linkedin.com/ })
  await expect(link).toHaveAttribute(
    'href',
    'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement',
  )
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer')

  // Going on without an answer is asked about once.
  await page.getByRole('link', { name: 'Continue' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await expect(page.getByRole('alert')).toContainText('There is a problem')
  await expect(page).toHaveTitle(/^Error: Step 3 of 6/)
  await page.getByRole('alert').getByRole('link').click()
  await expect(page.getByRole('radio', { name: 'I turned it off' })).toBeFocused()
  await page.getByRole('radio', { name: 'I turned it off' }).check()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.getByRole('main').getByText('Saved on this device, 14:00')).toBeVisible()
  await expect(page.getByRole('status')).toHaveText('Saved on this device, 14:00')
  await page.getByRole('checkbox', { name: /I reloaded the page and it is still off/ }).check()
  expect(JSON.parse((await stored(page))[`${prefix}setting:ai-training`] ?? '')).toMatchObject({
    v: 1,
    value: [{ kind: 'turned-off', revision: 1, confirmedAt: expect.stringMatching(/^2026-11-23T13:00/) }],
  })
  await page.getByRole('link', { name: 'Continue' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Look for a second switch' })).toBeFocused()

  // Tuesday, the same browser. The start knows where she was.
  await page.clock.setFixedTime('2026-11-24T08:30:00Z')
  await open(page, '/')
  await expect(page.getByRole('heading', { level: 1, name: 'Welcome back' })).toBeVisible()
  await expect(page.getByText('You were at AI tools. 1 of 2 settings reported, on 23 November 2026.')).toBeVisible()
  await page.getByRole('link', { name: 'Continue where you left off' }).click()
  await expect(page).toHaveURL(/\/ai-tools\/$/)

  await page
    .getByRole('radio', { name: /I don’t see it/ })
    .first()
    .check()
  await expect(page.getByText('If you don’t see it')).toBeVisible()
  await page.getByRole('radio', { name: 'I leave them alone' }).check()
  await page.getByRole('link', { name: 'Continue' }).click()

  await page.getByRole('radio', { name: 'Being hard to find' }).check()
  const email = page.getByRole('group', { name: /^Your answer for “?Who can see or download your email address/ })
  await email.getByRole('radio', { name: 'Changed it' }).check()
  await expect(page.getByText('You have reported 1 of 19 rows.')).toBeVisible()
  await page.getByRole('link', { name: 'Continue', exact: true }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'Your record' })).toBeFocused()
  await expect(
    page.getByText('You reported: off, and still off after a reload, on 23 November 2026, 14:00.'),
  ).toBeVisible()
  await expect(page.getByText('You reported: not there, on 24 November 2026, 09:30.')).toBeVisible()
  await expect(page.getByText('You reported: changed, on 24 November 2026, 09:30.')).toBeVisible()

  // Change leads to the answer and comes back here.
  await page.getByRole('link', { name: 'Change your answer for AI tools' }).click()
  await expect(page).toHaveURL(/\/ai-tools\/\?then=summary#setting-ai-tools$/)
  await page.getByRole('radio', { name: 'It was already off' }).first().check()
  await page.getByRole('link', { name: 'Back to the summary' }).click()
  await expect(page.getByText('You reported: it was already off, on 24 November 2026, 09:30.')).toBeVisible()
})

test('starting over asks, erases, says so, and can be undone until the page is left', async ({ page }) => {
  await open(page, '/ai-training/')
  await page.getByRole('radio', { name: 'It was already off' }).check()
  const before = await stored(page)
  await page.getByRole('link', { name: 'AI Opt-Out Guide for LinkedIn' }).click()
  await page.getByRole('button', { name: 'Start over' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Start over' })).toBeFocused()
  expect(await stored(page)).toEqual(before)
  await page.getByRole('button', { name: 'Start over' }).click()
  await page.getByRole('button', { name: 'Erase my answers' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Stop LinkedIn training AI' })).toBeVisible()
  expect(await stored(page)).toEqual({})
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Welcome back' })).toBeVisible()
  expect(await stored(page)).toEqual(before)
})

test('the privacy page shows every key as it is, and erases them all', async ({ page }) => {
  await open(page, '/ai-training/')
  await page.getByRole('radio', { name: 'I’m keeping it on' }).check()
  await page.getByRole('link', { name: 'Privacy', exact: true }).click()
  const now = await stored(page)
  for (const [key, text] of Object.entries(now)) {
    await expect(page.getByRole('row').filter({ hasText: key })).toContainText(text)
  }
  await page.evaluate(() => localStorage.setItem('another-page', 'stays'))
  await page.getByRole('button', { name: 'Erase everything on this device' }).click()
  await page.getByRole('button', { name: 'Erase everything', exact: true }).click()
  await expect(page.getByText('Nothing is stored.', { exact: true })).toBeVisible()
  expect(await stored(page)).toEqual({ 'another-page': 'stays' })
})

test('a browser that was closed half-way goes on at the same step', async ({
  site,
  playwright,
  browserName,
  channel,
  launchOptions,
}, info) => {
  const profile = info.outputPath('profile')
  const start = () =>
    playwright[browserName].launchPersistentContext(profile, { ...launchOptions, ...(channel && { channel }) })
  const problems: string[] = []
  const first = await start()
  watch(first, site, problems)
  const page = first.pages()[0] ?? (await first.newPage())
  await page.goto(`${site}/ai-training/`)
  await ready(page)
  await page.getByRole('radio', { name: 'I turned it off' }).check()
  await page.getByRole('link', { name: 'Continue' }).click()
  await expect(page).toHaveURL(/\/ai-tools\/$/)
  await first.close()

  const second = await start()
  watch(second, site, problems)
  const again = second.pages()[0] ?? (await second.newPage())
  await again.goto(site)
  await again.getByRole('link', { name: 'Continue where you left off' }).click()
  await expect(again).toHaveURL(/\/ai-tools\/$/)
  await again.getByRole('link', { name: 'Back', exact: true }).click()
  await expect(again.getByRole('radio', { name: 'I turned it off' })).toBeChecked()
  await second.close()
  expect(problems).toEqual([])
})

test('“Just the main switch” leads straight to it, and “Do this later” never erases an answer', async ({ page }) => {
  await open(page, '/')
  await page.getByRole('link', { name: 'Just the main switch' }).click()
  await expect(page).toHaveURL(/\/ai-training\/$/)
  await page.getByRole('button', { name: 'Do this later' }).click()
  await expect(page).toHaveURL(/\/ai-tools\/$/)
  await expect(page.getByRole('link', { name: /AI training/ }).first()).toContainText('Later')
  await page.goBack()
  await page.getByRole('radio', { name: 'I turned it off' }).check()
  await page.getByRole('button', { name: 'Do this later' }).click()
  await expect(page).toHaveURL(/\/ai-tools\/$/)
  await page.goBack()
  await expect(page.getByRole('radio', { name: 'I turned it off' })).toBeChecked()
  await page.getByRole('button', { name: /Take this answer back/ }).click()
  await expect(page.getByRole('radio', { name: 'I turned it off' })).not.toBeChecked()
})

test('the record is saved as a text and as a file, under fixed names with the date', { tag: '@chromium' }, async ({
  page,
}) => {
  await page.clock.install({ time: '2026-11-23T13:00:00Z' })
  await open(page, '/ai-training/')
  await page.getByRole('radio', { name: 'I turned it off' }).check()
  await open(page, '/summary/')
  const saved = async (button: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ])
    const stream = await download.createReadStream()
    const parts: Buffer[] = []
    for await (const part of stream) parts.push(part as Buffer)
    return { name: download.suggestedFilename(), text: Buffer.concat(parts).toString('utf8') }
  }
  const text = await saved('Save as text')
  expect(text.name).toBe('linkedin-ai-opt-out-summary-2026-11-23.txt')
  expect(text.text).toContain('- AI training: You reported: off, on 23 November 2026, 14:00.')
  const file = await saved('Save as a file')
  expect(file.name).toBe('linkedin-ai-opt-out-progress-2026-11-23.json')
  expect(JSON.parse(file.text)).toMatchObject({
    type: 'linkedin-ai-opt-out-progress',
    version: 1,
    progress: { 'setting:ai-training': [{ kind: 'turned-off', revision: 1 }] },
  })
})

test('the record prints on one or two pages, with addresses written out and no buttons', { tag: '@chromium' }, async ({
  page,
}) => {
  await open(page, '/ai-training/')
  await page.getByRole('radio', { name: 'I turned it off' }).check()
  await open(page, '/summary/')
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  const pages = pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0
  expect(pages).toBeGreaterThan(0)
  expect(pages).toBeLessThanOrEqual(2)
  await page.emulateMedia({ media: 'print' })
  for (const hidden of ['Save as text', 'Print']) await expect(page.getByRole('button', { name: hidden })).toBeHidden()
  await expect(page.getByRole('navigation', { name: 'Steps' })).toBeHidden()
  await expect(page.getByText('You reported: off', { exact: false })).toBeVisible()
})
