import type { Request } from '@playwright/test'
import { expect, open, prefix, ready, stored, test, write } from './fixtures.ts'

test('a question is found by its words on the device, with its source one click away', async ({ page }) => {
  await open(page, '/questions/')
  const all = await page.getByRole('heading', { level: 2 }).count()
  expect(all).toBe(19)
  await write(page.getByLabel('Search the questions'), 'COPILOT')
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(1)
  await expect(page.getByText('1 question found.')).toBeVisible()
  await write(page.getByLabel('Search the questions'), 'xylophone')
  await expect(page.getByText('No question has these words. Try one word.')).toBeVisible()
  await page.getByLabel('Search the questions').selectText()
  await page.keyboard.press('Delete')
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(all)
  await page.getByRole('link', { name: /^Source of: Does the switch come back on/ }).click()
  await expect(page.locator('#q-reset')).toBeFocused()
})

test('an objection is put together from what was chosen and written, stays on the page, and its sending is noted', async ({
  page,
}) => {
  await open(page, '/objection/')
  const text = page.getByLabel('Text to copy')
  await expect(text).toHaveValue('Choose what you object to, or write something.')
  await page.getByLabel('Where do you live?').selectOption('EU or EEA')
  await expect(page.getByRole('link', { name: /dataprotection.ie/ })).toBeVisible()
  await page.getByLabel('Training AI that creates content').check()
  await write(page.getByLabel('In your own words (optional)'), 'Canary words nobody else has.')
  await write(page.getByLabel('Your name (optional)'), 'Mira Invented')
  await expect(text).toHaveValue(/train AI models that create content/)
  await expect(text).toHaveValue(/Article 21 of the GDPR/)
  await expect(text).toHaveValue(/Canary words nobody else has\.[\s\S]*Name: Mira Invented/)
  expect(JSON.stringify(await stored(page))).not.toContain('Mira')
  // Ticked, name and address are there again after a reload; unticked, they are gone from storage.
  const tick = page.getByLabel('Keep name and address on this device')
  await tick.check()
  await write(page.getByLabel('Your email address at LinkedIn (optional)'), 'mira@invented.example')
  await page.reload()
  await expect(tick).toBeChecked()
  await expect(page.getByLabel('Your email address at LinkedIn (optional)')).toHaveValue('mira@invented.example')
  await expect(text).toHaveValue('Choose what you object to, or write something.')
  expect(await stored(page)).toHaveProperty([`${prefix}objection-sender`])
  await tick.uncheck()
  await expect(page.getByLabel('Your name (optional)')).toHaveValue('Mira Invented')
  await page.getByRole('button', { name: 'Note it' }).click()
  await expect(page.getByText('Say on which day you sent it.')).toBeVisible()
  await page.getByLabel('Sent on').fill('2026-11-20')
  await write(page.getByLabel('Case number from LinkedIn (optional)'), 'ABC-123')
  await page.getByRole('button', { name: 'Note it' }).click()
  await expect(page.getByText('You noted: sent on 20 November 2026, case number ABC-123.')).toBeVisible()
  const saved = JSON.stringify(await stored(page))
  expect(saved).toContain('ABC-123')
  expect(saved).not.toContain('Mira')
  expect(saved).not.toContain('Canary')
  await open(page, '/receipt/')
  await expect(page.getByText('Objection in writing sent on 20 November 2026.')).toBeVisible()
  await expect(page.getByLabel('Case number from LinkedIn’s form')).toHaveValue('ABC-123')
})

test('a region whose law and deadline no source names says that they are not known', async ({ page }) => {
  await open(page, '/objection/')
  for (const region of ['Switzerland', 'Canada', 'Hong Kong', 'United States', 'Somewhere else']) {
    await page.getByLabel('Where do you live?').selectOption(region)
    await expect(
      page.getByText('is not known to us. The form can be sent all the same.', { exact: false }),
    ).toBeVisible()
  }
})

test('the receipt shows every look with its revision and prints on one page', { tag: '@chromium' }, async ({
  page,
}) => {
  await open(page, '/privacy/')
  await page.evaluate((start) => {
    localStorage.setItem(
      `${start}setting:ai-training`,
      '{"v":1,"value":[{"kind":"turned-off","at":"2026-05-01T10:00:00.000Z","revision":1,"confirmedAt":"2026-05-01T10:02:00.000Z"},{"kind":"already-off","at":"2026-11-20T10:00:00.000Z","revision":1}]}',
    )
    localStorage.setItem(`${start}choice:region`, '{"v":1,"value":"uk"}')
  }, prefix)
  await open(page, '/receipt/')
  await expect(
    page.getByText('You reported: off, and still off after a reload, on 1 May 2026, 12:02. Revision 1', {
      exact: false,
    }),
  ).toBeVisible()
  await expect(
    page.getByText('You reported: it was already off, on 20 November 2026, 11:00. Revision 1', { exact: false }),
  ).toBeVisible()
  await expect(page.getByText('Where you live: United Kingdom')).toBeVisible()
  await write(page.getByLabel('Where the screenshot is kept'), 'In the blue folder')
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1)
  expect(JSON.stringify(await stored(page))).not.toContain('blue folder')
})

test('a menu that looks different is reported in a text to copy; this copy names no address and says so', async ({
  page,
}) => {
  await open(page, '/ai-training/')
  await page.getByText('It looks different for me').click()
  await write(page.getByLabel('What do you see instead?'), 'There is a row named Other.')
  await expect(page.getByLabel('Your report')).toHaveValue(
    /Entry: ai-training, revision 1\nLabel looked for: Data for Generative AI Improvement\n[\s\S]*Seen instead: There is a row named Other\./,
  )
  await expect(page.getByText('This copy of the guide names no address for reports.', { exact: false })).toBeVisible()
})

test('a day to look again is kept, goes into a calendar file, and the start says when it has come', {
  tag: '@chromium',
}, async ({ page }) => {
  await page.clock.install({ time: '2026-11-25T12:00:00Z' })
  await open(page, '/ai-training/')
  await page.getByRole('radio', { name: 'I turned it off' }).check()
  await open(page, '/summary/')
  await page.getByRole('button', { name: 'In 3 months' }).click()
  await expect(page.getByText('You will look again on 25 February 2027.')).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save it for my calendar' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('linkedin-ai-opt-out-look-again-2026-11-25.ics')
  await open(page, '/')
  await expect(page.getByText('It is time to look again')).toHaveCount(0)
  await page.clock.setFixedTime('2027-02-25T09:00:00Z')
  await open(page, '/')
  await expect(page.getByRole('heading', { name: 'It is time to look again' })).toBeVisible()
  await page.getByRole('link', { name: 'Look again at AI training' }).click()
  await page.getByRole('radio', { name: 'It was already off' }).check()
  expect(JSON.parse((await stored(page))[`${prefix}setting:ai-training`] ?? '').value).toHaveLength(2)
  await open(page, '/')
  await expect(page.getByText('It is time to look again')).toHaveCount(0)
})

test('Privacy lists the chosen colours as soon as they are kept, and no longer than that', async ({ page }) => {
  await open(page, '/privacy/')
  const row = page.getByRole('row', { name: `${prefix}theme dark` })
  const colours = page.getByLabel('Colours')
  await colours.selectOption('dark')
  await expect(row).toBeVisible()
  await colours.selectOption('system')
  await expect(row).toHaveCount(0)
})

test('a page names its sheet and first script ahead in its header, and each of the two is asked for once', async ({
  page,
}) => {
  for (const path of ['/', '/ai-training/', '/de/sources/']) {
    const asked: string[] = []
    const note = (request: Request) => asked.push(request.url())
    page.on('request', note)
    const answer = await page.goto(path)
    await ready(page)
    page.off('request', note)
    const named = [...(answer?.headers().link ?? '').matchAll(/<([^>]*)>/g)].map(([, file = '']) => file)
    expect(named).toHaveLength(2)
    for (const file of named) expect(asked.filter((url) => url.endsWith(file))).toHaveLength(1)
  }
})
