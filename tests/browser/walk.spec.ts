import { checkupItems } from '../../src/content/checkup.ts'
import { links } from '../../src/content/links.ts'
import { regions } from '../../src/content/regions.ts'
import type { SettingFacts } from '../../src/content/settings.ts'
import { fill } from '../../src/i18n/translate.ts'
import { emptyProgress, type Progress } from '../../src/wizard/progress.ts'
import { doesApply, settingCount } from '../../src/wizard/status.ts'
import {
  answer,
  at,
  button,
  expect,
  field,
  heading,
  link,
  mainSetting,
  next,
  open,
  prefix,
  ready,
  residence,
  row,
  secondSetting,
  stepLink,
  stored,
  test,
  walkTo,
  watch,
} from './fixtures.ts'
import { beginning, checkupLine, en, headingOf, saying, titleOf } from './words.ts'

/** Where not every row of the checkup applies, as far as there is such a place. */
const region =
  regions.find(({ id }) => checkupItems.some((item) => !doesApply(item, { region: id })))?.id ?? regions[0].id

test('Mira, who is invented, opts out on a Monday, is interrupted, and comes back on Tuesday', async ({ page }) => {
  const mira: Progress = { ...emptyProgress, region }
  await page.clock.install({ time: '2026-11-23T13:00:00Z' })
  await open(page, at('start'))
  await expect(page).toHaveTitle(titleOf('start'))
  await residence(page).selectOption(en.shell.region.names[region])
  await page.getByRole('radio', { name: en.shell.device.names.computer, exact: true }).check()
  await link(page, en.start.start).click()

  await expect(page).toHaveURL(at('your-data'))
  await expect(heading(page, headingOf('your-data'))).toBeFocused()
  await expect(page.getByText(en['your-data'].since.byRegion[region])).toBeVisible()
  await next(page).click()

  await expect(heading(page, headingOf(mainSetting.id))).toBeFocused()
  const facts: SettingFacts = mainSetting
  const toLinkedIn = page
    .getByRole('link', { name: beginning(facts.link ? en.setting.open : en.setting.openSection) })
    .filter({ visible: true })
    .first()
  await expect(toLinkedIn).toHaveAttribute('href', links[facts.link ?? facts.fallback])
  await expect(toLinkedIn).toHaveAttribute('rel', 'noopener noreferrer')

  // Going on without an answer is asked about once.
  await next(page).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await expect(page.getByRole('alert')).toContainText(en.setting.problem)
  await expect(page).toHaveTitle(fill(en.shell.errorTitle, { title: titleOf(mainSetting.id, mira) }))
  await page.getByRole('alert').getByRole('link').click()
  await expect(answer(page, mainSetting.answers[0])).toBeFocused()
  await answer(page, 'turned-off').check()
  await expect(page.getByRole('alert')).toHaveCount(0)
  const saved = fill(en.shell.saved, { time: '14:00' })
  await expect(page.getByRole('main').getByText(saved, { exact: true })).toBeVisible()
  await expect(page.getByRole('status')).toHaveText(saved)
  await page.getByRole('checkbox', { name: beginning(en.setting.confirm) }).check()
  expect(JSON.parse((await stored(page))[`${prefix}setting:${mainSetting.id}`] ?? '')).toMatchObject({
    v: 1,
    value: [
      {
        kind: 'turned-off',
        revision: mainSetting.revision,
        confirmedAt: expect.stringMatching(/^2026-11-23T13:00/),
      },
    ],
  })
  await next(page).click()
  await expect(heading(page, headingOf(secondSetting.id))).toBeFocused()

  // Tuesday, the same browser. The start knows where she was.
  await page.clock.setFixedTime('2026-11-24T08:30:00Z')
  await open(page, at('start'))
  await expect(heading(page, en.start.welcome.title)).toBeVisible()
  const wasAt = fill(en.start.welcome.wasAt, { step: en.shell.steps[secondSetting.id].name })
  const { total } = settingCount(mira)
  const reported = fill(en.start.welcome.settingsOn, { reported: 1, total, date: '23 November 2026' })
  await expect(page.getByText(`${wasAt} ${reported}`, { exact: true })).toBeVisible()
  await link(page, en.start.welcome.continue).click()
  await expect(page).toHaveURL(at(secondSetting.id))

  await answer(page, 'not-found').check()
  await expect(page.getByText(en['way-out']['not-found'].title, { exact: true })).toBeVisible()
  // What comes nearest can be answered for too.
  for (const { id, answers } of secondSetting.standIns) await field(page, `setting:${id}`, answers[0]).check()
  await walkTo(page, 'checkup')

  await page.getByRole('radio', { name: en.checkup.priority.names['hard-to-find'], exact: true }).check()
  await page
    .locator(`[data-item="${row.id}"]`)
    .getByRole('radio', { name: en.checkup.answers.changed, exact: true })
    .check()
  await expect(page.getByText(checkupLine(1, mira), { exact: true })).toBeVisible()
  await next(page).click()

  await expect(heading(page, headingOf('summary'))).toBeFocused()
  const { report } = en.summary
  const [monday, tuesday] = [{ date: '23 November 2026, 14:00' }, { date: '24 November 2026, 09:30' }]
  for (const sentence of [
    fill(report['turned-off-checked'], monday),
    fill(report['not-found'], tuesday),
    fill(report.changed, tuesday),
  ]) {
    await expect(page.getByText(sentence, { exact: true })).toBeVisible()
  }

  // Change leads to the answer and comes back here.
  await link(page, fill(en.summary.changeOf, { name: en.shell.steps[secondSetting.id].name })).click()
  await expect(page).toHaveURL(`${at(secondSetting.id)}?then=summary#setting-${secondSetting.id}`)
  await answer(page, 'already-off').check()
  await link(page, en.shell.backToSummary).click()
  await expect(page.getByText(fill(report['already-off'], tuesday), { exact: true })).toBeVisible()
})

test('starting over asks, erases, says so, and can be undone until the page is left', async ({ page }) => {
  await open(page, at(mainSetting.id))
  await answer(page, 'already-off').check()
  const before = await stored(page)
  await link(page, en.shell.productName).click()
  await button(page, en.start.welcome.startOver).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(button(page, en.start.welcome.startOver)).toBeFocused()
  expect(await stored(page)).toEqual(before)
  await button(page, en.start.welcome.startOver).click()
  await button(page, en.start.startOver.yes).click()
  await expect(heading(page, headingOf('start'))).toBeVisible()
  expect(await stored(page)).toEqual({})
  await button(page, en.trouble.erased.undo).click()
  await expect(heading(page, en.start.welcome.title)).toBeVisible()
  expect(await stored(page)).toEqual(before)
})

test('the privacy page shows every key as it is, and erases them all', async ({ page }) => {
  await open(page, at(mainSetting.id))
  await answer(page, 'kept-on').check()
  await link(page, en.shell.footer.privacy).click()
  const now = await stored(page)
  expect(Object.keys(now)).toContain(`${prefix}setting:${mainSetting.id}`)
  for (const [key, text] of Object.entries(now)) {
    await expect(page.getByRole('row').filter({ hasText: key })).toContainText(text)
  }
  await page.evaluate(() => localStorage.setItem('another-page', 'stays'))
  await button(page, en.privacy.erase.button).click()
  await button(page, en.privacy.erase.yes).click()
  await expect(page.getByText(en.privacy.stored.empty, { exact: true })).toBeVisible()
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
  await page.goto(site + at(mainSetting.id))
  await ready(page)
  await answer(page, 'turned-off').check()
  await next(page).click()
  await expect(page).toHaveURL(site + at(secondSetting.id))
  await first.close()

  const second = await start()
  watch(second, site, problems)
  const again = second.pages()[0] ?? (await second.newPage())
  await again.goto(site)
  await link(again, en.start.welcome.continue).click()
  await expect(again).toHaveURL(site + at(secondSetting.id))
  await link(again, en.shell.back).click()
  await expect(answer(again, 'turned-off')).toBeChecked()
  await second.close()
  expect(problems).toEqual([])
})

test('the short way leads straight to the main setting, and putting it off never erases an answer', async ({
  page,
}) => {
  await open(page, '/')
  await link(page, en.start.short).click()
  await expect(page).toHaveURL(at(mainSetting.id))
  await button(page, en.setting.later).click()
  await expect(page).toHaveURL(at(secondSetting.id))
  await expect(stepLink(page, mainSetting.id)).toContainText(en.shell.status.later)
  await page.goBack()
  await answer(page, 'turned-off').check()
  await button(page, en.setting.later).click()
  await expect(page).toHaveURL(at(secondSetting.id))
  await page.goBack()
  await expect(answer(page, 'turned-off')).toBeChecked()
  await page.getByRole('button', { name: beginning(en.setting.takeBackOf) }).click()
  await expect(answer(page, 'turned-off')).not.toBeChecked()
})

test('the record is saved as a text and as a file, under fixed names with the date', { tag: '@chromium' }, async ({
  page,
}) => {
  await page.clock.install({ time: '2026-11-23T13:00:00Z' })
  await open(page, at(mainSetting.id))
  await answer(page, 'turned-off').check()
  await open(page, at('summary'))
  const saved = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()])
    const stream = await download.createReadStream()
    const parts: Buffer[] = []
    for await (const part of stream) parts.push(part as Buffer)
    return { name: download.suggestedFilename(), text: Buffer.concat(parts).toString('utf8') }
  }
  const text = await saved(en.summary.keep.text)
  expect(text.name).toBe('linkedin-ai-opt-out-summary-2026-11-23.txt')
  const sentence = fill(en.summary.report['turned-off'], { date: '23 November 2026, 14:00' })
  expect(text.text).toContain(`- ${en.shell.steps[mainSetting.id].name}: ${sentence}`)
  const file = await saved(en.summary.keep.file)
  expect(file.name).toBe('linkedin-ai-opt-out-progress-2026-11-23.json')
  expect(JSON.parse(file.text)).toMatchObject({
    type: 'linkedin-ai-opt-out-progress',
    version: 1,
    progress: { [`setting:${mainSetting.id}`]: [{ kind: 'turned-off', revision: mainSetting.revision }] },
  })
})

test('the record prints on one or two pages, with addresses written out and no buttons', { tag: '@chromium' }, async ({
  page,
}) => {
  await open(page, at(mainSetting.id))
  await answer(page, 'turned-off').check()
  await open(page, at('summary'))
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  const pages = pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0
  expect(pages).toBeGreaterThan(0)
  expect(pages).toBeLessThanOrEqual(2)
  await page.emulateMedia({ media: 'print' })
  for (const name of [en.summary.keep.text, en.summary.keep.print]) {
    await expect(page.getByText(name, { exact: true })).toHaveCount(1)
    await expect(page.getByText(name, { exact: true })).toBeHidden()
  }
  await expect(page.getByRole('navigation', { name: en.shell.stepsName, exact: true })).toBeHidden()
  await expect(page.getByText(saying(en.summary.report['turned-off']))).toBeVisible()
})
