import type { FileChooser } from '@playwright/test'
import { type ObjectionFacts, objectionByRegion } from '../../src/content/objection.ts'
import { regions } from '../../src/content/regions.ts'
import { fill, pluralForm } from '../../src/i18n/translate.ts'
import {
  answer,
  at,
  axe,
  button,
  expect,
  link,
  mainSetting,
  open,
  prefix,
  ready,
  residence,
  stored,
  tabTo,
  test,
} from './fixtures.ts'
import { beginning, en } from './words.ts'

test('W18: by keyboard alone: look again, save the calendar file, go to the receipt and write on it', {
  tag: '@chromium',
}, async ({ page }) => {
  await open(page, at(mainSetting.id))
  await tabTo(page, answer(page, 'turned-off'))
  await page.keyboard.press('Space')
  await open(page, at('summary'))
  await tabTo(page, button(page, fill(pluralForm('en', en.summary.lookAgain.months, 6), { count: 6 })))
  await page.keyboard.press('Enter')
  await expect(page.getByText(beginning(en.summary.lookAgain.chosen))).toBeVisible()
  await tabTo(page, button(page, en.summary.lookAgain.calendar))
  const [calendar] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(calendar.suggestedFilename()).toMatch(/look-again-.*\.ics$/)
  await tabTo(page, link(page, en.summary.keep.receipt))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/receipt/')
  await tabTo(page, page.getByLabel(en.receipt.notes.screenshot, { exact: true }))
  await page.keyboard.type('In the blue folder')
  await expect(page.getByLabel(en.receipt.notes.screenshot, { exact: true })).toHaveValue('In the blue folder')
  expect(await axe(page)).toEqual([])
})

test('W18: by keyboard alone: progress is taken along and taken in, and undone', { tag: '@chromium' }, async ({
  page,
}) => {
  // Listened to from the beginning: the browser is told in its own time, and a press may be there before that.
  const choosing = new Promise<FileChooser>((found) => page.once('filechooser', found))
  await open(page, at(mainSetting.id))
  await tabTo(page, answer(page, 'turned-off'))
  await page.keyboard.press('Space')
  await open(page, '/transfer/')
  await tabTo(page, button(page, en.transfer.out.copy))
  await page.keyboard.press('Enter')
  await tabTo(page, button(page, en.transfer.out.file))
  const [saved] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  const link = await page.getByLabel(en.transfer.out.link, { exact: true }).inputValue()
  await tabTo(page, page.getByLabel(en.transfer.in.choose, { exact: true }))
  await page.keyboard.press('Enter')
  await (await choosing).setFiles(await saved.path())
  await tabTo(page, button(page, en.transfer.proposal.leave))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main').getByText(en.transfer.done.leave, { exact: true })).toBeVisible()
  // Elsewhere, with another answer: the link proposes, the person decides, and undoes.
  await page.evaluate((name) => localStorage.removeItem(name), `${prefix}setting:${mainSetting.id}`)
  await page.goto(at(mainSetting.id))
  await ready(page)
  await tabTo(page, answer(page, mainSetting.answers[0]))
  await page.keyboard.press('ArrowDown')
  await expect(answer(page, mainSetting.answers[1])).toBeChecked()
  const before = await stored(page)
  await page.goto(link)
  await tabTo(page, button(page, en.transfer.proposal.over))
  await page.keyboard.press('Enter')
  await tabTo(page, button(page, en.transfer.done.undo))
  await page.keyboard.press('Enter')
  await expect.poll(() => stored(page)).toEqual(before)
})

test('W18: by keyboard alone: an objection is put together, copied, and its sending noted', async ({ page }) => {
  const { compose, letter, sent } = en.objection
  const [region] = regions
  const { law }: ObjectionFacts = objectionByRegion[region.id]
  await open(page, '/objection/')
  await tabTo(page, residence(page))
  // The first region, which comes after "prefer not to say".
  await page.keyboard.press('ArrowDown')
  await expect(residence(page)).toHaveValue(region.id)
  await tabTo(page, page.getByLabel(compose.goal['content-ai'], { exact: true }))
  await page.keyboard.press('Space')
  await tabTo(page, page.getByLabel(compose.own, { exact: true }))
  await page.keyboard.type('Please leave my posts out.')
  await tabTo(page, page.getByLabel(compose.keep, { exact: true }))
  await page.keyboard.press('Space')
  await tabTo(page, button(page, compose.copy))
  await page.keyboard.press('Enter')
  const draft = await page.getByLabel(compose.result, { exact: true }).inputValue()
  expect(draft.split('\n\n')).toEqual([
    letter.start,
    letter['content-ai'],
    ...(law ? [letter.law[law]] : []),
    'Please leave my posts out.',
    letter.answer,
  ])
  await tabTo(page, page.getByLabel(sent.on, { exact: true }))
  await page.keyboard.type('11202026')
  await tabTo(page, button(page, sent.keep))
  await page.keyboard.press('Enter')
  await expect(page.getByText(fill(sent.noted, { date: '20 November 2026' }), { exact: true })).toBeVisible()
  expect(await axe(page)).toEqual([])
})
