import type { Request } from '@playwright/test'
import { type ObjectionFacts, objectionByRegion } from '../../src/content/objection.ts'
import { questions } from '../../src/content/questions.ts'
import { regions } from '../../src/content/regions.ts'
import { type SourceFacts, sources } from '../../src/content/sources.ts'
import { objectionText } from '../../src/formats/objection-text.ts'
import { fill, pluralForm } from '../../src/i18n/translate.ts'
import { senderTail, themeTail } from '../../src/storage/keys.ts'
import {
  answer,
  at,
  button,
  expect,
  heading,
  link,
  mainSetting,
  open,
  prefix,
  ready,
  residence,
  stored,
  test,
  write,
} from './fixtures.ts'
import { counted, en, translations } from './words.ts'

test('a question is found by its words on the device, with its source one click away', async ({ page }) => {
  const texts = questions.map(({ id }) => Object.values(en.questions.items[id]).join(' ').toLowerCase())
  /** How many of the questions have these letters in them. */
  const having = (letters: string) => texts.filter((text) => text.includes(letters)).length
  const rare = texts.flatMap((text) => text.match(/[a-z]{5,}/g) ?? []).find((word) => having(word) === 1) ?? ''
  await open(page, '/questions/')
  const search = page.getByLabel(en.questions.search, { exact: true })
  const shown = page.getByRole('main').getByRole('heading', { level: 2 })
  await expect(shown).toHaveCount(questions.length)
  await write(search, rare.toUpperCase())
  await expect(shown).toHaveCount(1)
  await expect(page.getByText(counted(en.questions.found, 1), { exact: true })).toBeVisible()
  expect(having('xylophone')).toBe(0)
  await write(search, 'xylophone')
  await expect(page.getByText(en.questions.none, { exact: true })).toBeVisible()
  await search.selectText()
  await page.keyboard.press('Delete')
  await expect(shown).toHaveCount(questions.length)
  for (const { id, claims } of questions) {
    const [claim] = claims
    if (!claim) continue
    await link(page, fill(en.shell.sourceOf, { of: `${en.questions.items[id].question} 1` })).click()
    await expect(page.locator(`[id="${claim}"]`)).toBeFocused()
    await page.goBack()
    await expect(heading(page, en.questions.title)).toBeVisible()
  }
})

/** The regions for which a source names the law, with what is known there. */
const lawful = regions
  .map(({ id }) => ({ id, facts: objectionByRegion[id] as ObjectionFacts }))
  .filter(({ facts }) => facts.law)

test('an objection is put together from what was chosen and written, stays on the page, and its sending is noted', async ({
  page,
}) => {
  const { compose, letter, sent } = en.objection
  const field = (name: string) => page.getByLabel(name, { exact: true })
  await open(page, '/objection/')
  const text = field(compose.result)
  await expect(text).toHaveValue(compose.empty)
  const { id: region, facts } = lawful[0] ?? { id: regions[0].id, facts: objectionByRegion[regions[0].id] }
  await residence(page).selectOption(region)
  for (const authority of facts.authorities) {
    const { url }: SourceFacts = sources[authority]
    if (url) await expect(page.getByRole('main').locator(`a[href="${url}"]`)).toBeVisible()
  }
  await field(compose.goal['content-ai']).check()
  await write(field(compose.own), 'Canary words nobody else has.')
  await write(field(compose.name), 'Mira Invented')
  const said = { own: 'Canary words nobody else has.', name: 'Mira Invented', address: '' }
  await expect(text).toHaveValue(objectionText({ words: letter, goals: ['content-ai'], law: facts.law, ...said }))
  expect(JSON.stringify(await stored(page))).not.toContain('Mira')
  // Ticked, name and address are there again after a reload; unticked, they are gone from storage.
  const tick = field(compose.keep)
  await tick.check()
  await write(field(compose.address), 'mira@invented.example')
  await page.reload()
  await expect(tick).toBeChecked()
  await expect(field(compose.address)).toHaveValue('mira@invented.example')
  await expect(text).toHaveValue(compose.empty)
  expect(await stored(page)).toHaveProperty([`${prefix}${senderTail}`])
  await tick.uncheck()
  await expect(field(compose.name)).toHaveValue('Mira Invented')
  await button(page, sent.keep).click()
  await expect(page.getByText(sent.missing, { exact: true })).toBeVisible()
  await field(sent.on).fill('2026-11-20')
  await write(field(sent.caseNumber), 'ABC-123')
  await button(page, sent.keep).click()
  const date = '20 November 2026'
  await expect(page.getByText(fill(sent.notedCase, { date, number: 'ABC-123' }), { exact: true })).toBeVisible()
  const saved = JSON.stringify(await stored(page))
  expect(saved).toContain('ABC-123')
  expect(saved).not.toContain('Mira')
  expect(saved).not.toContain('Canary')
  await open(page, '/receipt/')
  await expect(page.getByText(fill(en.receipt.notes.objection, { date }), { exact: true })).toBeVisible()
  await expect(field(en.receipt.notes.caseNumber)).toHaveValue('ABC-123')
})

test('each region names its law and deadline, or says that they are not known', async ({ page }) => {
  await open(page, '/objection/')
  const { region: words } = en.objection
  for (const { id } of regions) {
    const facts: ObjectionFacts = objectionByRegion[id]
    await residence(page).selectOption(id)
    await expect(page.getByText(words.law[facts.says.text])).toBeVisible()
    await expect(page.getByText(words.due[facts.due.text])).toBeVisible()
    const authority = facts.authorities.length > 0 ? words.authority : words.authorityUnknown
    await expect(page.getByText(authority, { exact: true })).toBeVisible()
  }
})

test('the receipt shows every look with its revision and prints on one page', { tag: '@chromium' }, async ({
  page,
}) => {
  await open(page, '/privacy/')
  const [{ id: region }] = regions
  const { revision } = mainSetting
  const looks = [
    { kind: 'turned-off', at: '2026-05-01T10:00:00.000Z', revision, confirmedAt: '2026-05-01T10:02:00.000Z' },
    { kind: 'already-off', at: '2026-11-20T10:00:00.000Z', revision },
  ]
  await page.evaluate(
    (entries) => {
      for (const [key, value] of entries) localStorage.setItem(key, JSON.stringify({ v: 1, value }))
    },
    [
      [`${prefix}setting:${mainSetting.id}`, looks],
      [`${prefix}choice:region`, region],
    ] as const,
  )
  await open(page, '/receipt/')
  const { report } = en.summary
  for (const sentence of [
    fill(report['turned-off-checked'], { date: '1 May 2026, 12:02' }),
    fill(report['already-off'], { date: '20 November 2026, 11:00' }),
  ]) {
    const line = fill(en.receipt.look, { report: sentence, revision })
    await expect(page.getByText(line, { exact: true })).toBeVisible()
  }
  const lives = fill(en.receipt.region, { region: en.shell.region.names[region] })
  await expect(page.getByText(lives, { exact: true })).toBeVisible()
  await write(page.getByLabel(en.receipt.notes.screenshot, { exact: true }), 'In the blue folder')
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1)
  expect(JSON.stringify(await stored(page))).not.toContain('blue folder')
})

test('a menu that looks different is reported in a text to copy; this copy names no address and says so', async ({
  page,
}) => {
  await open(page, at(mainSetting.id))
  const { lines } = en['menu-correction']
  await page.getByText(en.menu.looksDifferent, { exact: true }).click()
  await write(page.getByLabel(en['menu-correction'].saw, { exact: true }), 'There is a row named Other.')
  await expect(page.getByLabel(en['menu-correction'].result, { exact: true })).toHaveValue(
    [
      fill(lines.entry, { entry: mainSetting.id, revision: mainSetting.revision }),
      fill(lines.label, { label: mainSetting.place.row }),
      fill(lines.device, { device: en.shell.device.names.computer }),
      fill(lines.language, { language: 'English' }),
      fill(lines.saw, { text: 'There is a row named Other.' }),
    ].join('\n'),
  )
  await expect(page.getByText(en['menu-correction'].noContact, { exact: true })).toBeVisible()
})

test('a day to look again is kept, goes into a calendar file, and the start says when it has come', {
  tag: '@chromium',
}, async ({ page }) => {
  await page.clock.install({ time: '2026-11-25T12:00:00Z' })
  await open(page, at(mainSetting.id))
  await answer(page, 'turned-off').check()
  await open(page, at('summary'))
  await button(page, fill(pluralForm('en', en.summary.lookAgain.months, 3), { count: 3 })).click()
  const chosen = fill(en.summary.lookAgain.chosen, { date: '25 February 2027' })
  await expect(page.getByText(chosen, { exact: true })).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, en.summary.lookAgain.calendar).click(),
  ])
  expect(download.suggestedFilename()).toBe('linkedin-ai-opt-out-look-again-2026-11-25.ics')
  const isTime = page.getByRole('heading', { name: en.start.welcome.timeTitle, exact: true })
  await open(page, '/')
  await expect(heading(page, en.start.welcome.title)).toBeVisible()
  await expect(isTime).toHaveCount(0)
  await page.clock.setFixedTime('2027-02-25T09:00:00Z')
  await open(page, '/')
  await expect(isTime).toBeVisible()
  await link(page, en.start.welcome.timeLink).click()
  await answer(page, 'already-off').check()
  expect(JSON.parse((await stored(page))[`${prefix}setting:${mainSetting.id}`] ?? '').value).toHaveLength(2)
  await open(page, '/')
  await expect(heading(page, en.start.welcome.title)).toBeVisible()
  await expect(isTime).toHaveCount(0)
})

test('Privacy lists the chosen colours as soon as they are kept, and no longer than that', async ({ page }) => {
  await open(page, '/privacy/')
  const row = page.getByRole('row', { name: `${prefix}${themeTail} dark` })
  const colours = page.getByLabel(en.shell.theme.label)
  await colours.selectOption('dark')
  await expect(row).toBeVisible()
  await colours.selectOption('system')
  await expect(row).toHaveCount(0)
})

test('a page names its sheet and first script ahead in its header, and each of the two is asked for once', async ({
  page,
}) => {
  for (const path of ['/', at(mainSetting.id), ...translations.map(({ tag }) => `/${tag}/sources/`)]) {
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
