import type { FileChooser } from '@playwright/test'
import { axe, expect, open, prefix, ready, stored, tabTo, test } from './fixtures.ts'

test('W18: by keyboard alone: look again, save the calendar file, go to the receipt and write on it', {
  tag: '@chromium',
}, async ({ page }) => {
  await open(page, '/ai-training/')
  await tabTo(page, page.getByRole('radio', { name: 'I turned it off' }))
  await page.keyboard.press('Space')
  await open(page, '/summary/')
  await tabTo(page, page.getByRole('button', { name: 'In 6 months' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('You will look again on', { exact: false })).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: 'Save it for my calendar' }))
  const [calendar] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(calendar.suggestedFilename()).toMatch(/look-again-.*\.ics$/)
  await tabTo(page, page.getByRole('link', { name: /receipt/i }).first())
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/receipt/)
  await tabTo(page, page.getByLabel('Where the screenshot is kept'))
  await page.keyboard.type('In the blue folder')
  await expect(page.getByLabel('Where the screenshot is kept')).toHaveValue('In the blue folder')
  expect(await axe(page)).toEqual([])
})

test('W18: by keyboard alone: progress is taken along and taken in, and undone', { tag: '@chromium' }, async ({
  page,
}) => {
  // Listened to from the beginning: the browser is told in its own time, and a press may be there before that.
  const choosing = new Promise<FileChooser>((found) => page.once('filechooser', found))
  await open(page, '/ai-training/')
  await tabTo(page, page.getByRole('radio', { name: 'I turned it off' }))
  await page.keyboard.press('Space')
  await open(page, '/transfer/')
  await tabTo(page, page.getByRole('button', { name: 'Copy the link' }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('button', { name: 'Save it as a file' }))
  const [saved] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  const link = await page.getByLabel('Link with your progress').inputValue()
  await tabTo(page, page.getByLabel('Choose a progress file'))
  await page.keyboard.press('Enter')
  await (await choosing).setFiles(await saved.path())
  await tabTo(page, page.getByRole('button', { name: 'Leave mine as it is' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main').getByText('Nothing has changed.')).toBeVisible()
  // Elsewhere, with another answer: the link proposes, the person decides, and undoes.
  await page.evaluate((name) => localStorage.removeItem(name), `${prefix}setting:ai-training`)
  await page.goto('/ai-training/')
  await ready(page)
  await tabTo(page, page.getByRole('radio', { name: 'I turned it off' }))
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'It was already off' })).toBeChecked()
  const before = await stored(page)
  await page.goto(link)
  await tabTo(page, page.getByRole('button', { name: 'Take it over' }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('button', { name: 'Undo' }))
  await page.keyboard.press('Enter')
  expect(await stored(page)).toEqual(before)
})

test('W18: by keyboard alone: an objection is put together, copied, and its sending noted', async ({ page }) => {
  await open(page, '/objection/')
  await tabTo(page, page.getByLabel('Where do you live?'))
  await page.keyboard.type('United K')
  await tabTo(page, page.getByLabel('Training AI that creates content'))
  await page.keyboard.press('Space')
  await tabTo(page, page.getByLabel('In your own words (optional)'))
  await page.keyboard.type('Please leave my posts out.')
  await tabTo(page, page.getByLabel('Keep name and address on this device'))
  await page.keyboard.press('Space')
  await tabTo(page, page.getByRole('button', { name: 'Copy the text' }))
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Text to copy')).toHaveValue(
    /Article 21 of the UK GDPR[\s\S]*Please leave my posts out\./,
  )
  await tabTo(page, page.getByLabel('Sent on'))
  await page.keyboard.type('11202026')
  await tabTo(page, page.getByRole('button', { name: 'Note it' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('You noted: sent on 20 November 2026.')).toBeVisible()
  expect(await axe(page)).toEqual([])
})
