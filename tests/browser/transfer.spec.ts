import { chromium, type Page } from '@playwright/test'
import jsQR from 'jsqr'
import { PNG } from 'pngjs'
import { findBrowser } from '../../scripts/checks/find-browser.ts'
import { fill } from '../../src/i18n/translate.ts'
import type { SettingKind } from '../../src/wizard/progress.ts'
import {
  answer,
  at,
  button,
  choices,
  expect,
  fillStorage,
  mainSetting,
  open,
  prefix,
  ready,
  secondSetting,
  stored,
  test,
} from './fixtures.ts'
import { beginning, en, saying } from './words.ts'

const [mainKey, secondKey] = [`setting:${mainSetting.id}`, `setting:${secondSetting.id}`]
const looks = (kind: SettingKind, time: string) => [{ kind, at: time, revision: mainSetting.revision }]
/** What a list of answers says of the main setting, turned off. */
const turnedOff = saying(`${en.shell.steps[mainSetting.id].name}: ${en.summary.report['turned-off']}`)
const file = (page: Page) => page.getByLabel(en.transfer.in.choose, { exact: true })
const zoneOf = (page: Page) => page.getByRole('region', { name: en.transfer.in.title, exact: true })

test('progress goes to another device by a link, which proposes, is taken out of the address, and can be undone', async ({
  page,
  browser,
  site,
}) => {
  await open(page, at(mainSetting.id))
  await answer(page, 'turned-off').check()
  await open(page, '/transfer/')
  const link = await page.getByLabel(en.transfer.out.link, { exact: true }).inputValue()
  expect(link.length).toBeLessThan(400)
  expect(link.startsWith(`${site}/transfer/#p=`)).toBe(true)
  const { hostname } = new URL(site)
  await expect(page.getByText(fill(en.transfer.out.loopback, { host: hostname }), { exact: true })).toBeVisible()

  const other = await browser.newContext({ baseURL: site })
  const there = await other.newPage()
  await open(there, at(secondSetting.id))
  await answer(there, 'not-found').check()
  const before = await stored(there)
  await there.goto(link)
  await expect(there.getByText(turnedOff)).toBeVisible()
  expect(await there.evaluate(() => location.hash)).toBe('')
  expect(await stored(there)).toEqual(before)
  await button(there, en.transfer.proposal.merge).click()
  const after = await stored(there)
  expect(after[`${prefix}setting:${mainSetting.id}`]).toContain('turned-off')
  expect(after[`${prefix}setting:${secondSetting.id}`]).toContain('not-found')
  await button(there, en.transfer.done.undo).click()
  expect(await stored(there)).toEqual(before)
  // Back does not bring the link again.
  // The page itself is asked: of a page that comes back whole, Firefox's interface for tests does not tell.
  const address = () => there.evaluate(() => location.pathname + location.hash).catch(() => 'on its way')
  // Not at once: where the page is left by it, there would be nobody to answer.
  await there.evaluate(() => void setTimeout(() => history.back()))
  await expect.poll(address).toBe(at(secondSetting.id))
  await there.evaluate(() => void setTimeout(() => history.forward()))
  await expect.poll(address).toBe('/transfer/')
  expect(await stored(there)).toEqual(before)
  await other.close()
})

test('a tie is asked about, and nothing is put together before it is answered', async ({ page }) => {
  await open(page, '/privacy/')
  await page.evaluate(([key, value]) => localStorage.setItem(key, JSON.stringify({ v: 1, value })), [
    prefix + mainKey,
    looks('turned-off', '2026-11-20T08:00:00.000Z'),
  ] as const)
  await open(page, '/transfer/')
  await file(page).setInputFiles(progressFile({ [mainKey]: looks('kept-on', '2026-11-20T09:00:00.000Z') }))
  await button(page, en.transfer.proposal.merge).click()
  await expect(page.getByText(en.transfer.proposal.pick, { exact: true })).toBeVisible()
  const theirs = fill(en.transfer.proposal.theirs, { report: en.summary.report['kept-on'] })
  await page.getByRole('radio', { name: beginning(theirs) }).check()
  await button(page, en.transfer.proposal.merge).click()
  const saved = JSON.parse((await stored(page))[prefix + mainKey] ?? '').value as { kind: string }[]
  expect(saved.map(({ kind }) => kind)).toEqual(['turned-off', 'kept-on'])
})

test('bad links and wrong files get one sentence, and what is stored stays byte for byte', async ({ page }) => {
  await open(page, at(mainSetting.id))
  await answer(page, 'turned-off').check()
  const before = await stored(page)
  for (const [hash, sentence] of [
    ['#p=', en.transfer.problems.link.empty],
    ['#p=aebaabaacae5mcowcyrq', en.transfer.problems.link.incomplete],
    ['#p=aiaaaaeljulzo', en.transfer.problems.link.newer],
    [`#p=${'a'.repeat(10_000)}`, en.transfer.problems.link['too-long']],
    ['#p=<img src=x onerror=alert(1)>', en.transfer.problems.link.incomplete],
  ] as const) {
    await page.goto(`/privacy/`)
    await page.goto(`/transfer/${hash}`)
    await expect(page.getByRole('alert')).toContainText(sentence)
    await expect(page.getByRole('alert')).toContainText(en.transfer.problems.untouched)
  }
  for (const [start, sentence] of [
    ['PK\u0003\u0004', en.transfer.problems.file.archive],
    ['%PDF-1.7', en.transfer.problems.file.pdf],
    ['{"a":1}', en.transfer.problems.file['not-ours']],
  ] as const) {
    await file(page).setInputFiles({ name: 'x', mimeType: 'application/octet-stream', buffer: Buffer.from(start) })
    await expect(page.getByRole('alert')).toContainText(sentence)
  }
  expect(await stored(page)).toEqual(before)
  // A file dropped beside the field does not open in place of the guide.
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.items.add(new File(['{}'], 'x.json'))
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
  })
  await expect(page).toHaveURL('/transfer/')
})

/** A progress file of an invented person, as the guide saves it. */
function progressFile(progress: Record<string, unknown>, name = 'p.json') {
  const file = {
    type: 'linkedin-ai-opt-out-progress',
    version: 1,
    source: 'linkedin-ai-opt-out',
    savedAt: '2026-11-20T12:00:00.000Z',
    progress,
  }
  return { name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) }
}

test('R24: of several files dropped, a folder among them, the first that holds progress is shown, with a word on it', async ({
  page,
}) => {
  await open(page, '/transfer/')
  const { buffer } = progressFile({ [mainKey]: looks('turned-off', '2026-11-20T08:00:00.000Z') })
  const drop = (contents: readonly string[]) =>
    zoneOf(page).evaluate((zone, texts) => {
      const dataTransfer = new DataTransfer()
      for (const [at, text] of texts.entries()) dataTransfer.items.add(new File([text], `${at}.json`))
      zone.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    }, contents)
  await drop(['%PDF-1.7', buffer.toString(), '{}'])
  await expect(page.getByText(en.transfer.proposal.others, { exact: true })).toBeVisible()
  await expect(page.getByText(turnedOff)).toBeVisible()
  await drop(['%PDF-1.7', '{}'])
  await expect(page.getByRole('alert')).toContainText(en.transfer.problems.file.pdf)
  // Text, dragged from another page, is no file and changes nothing.
  await zoneOf(page).evaluate((zone) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.setData('text/plain', 'some words')
    zone.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  })
  await expect(page.getByRole('alert')).toContainText(en.transfer.problems.file.pdf)
  await expect(page).toHaveURL('/transfer/')
})

test('R25: what another tab answers while a file is open is kept beside what the file brings', async ({
  page,
  context,
}) => {
  await open(page, '/transfer/')
  await file(page).setInputFiles(progressFile({ [mainKey]: looks('turned-off', '2026-11-20T08:00:00.000Z') }))
  await expect(page.getByRole('heading', { name: en.transfer.proposal.title, exact: true })).toBeVisible()
  const other = await context.newPage()
  await open(other, at(secondSetting.id))
  await answer(other, 'not-found').check()
  await expect(button(page, en.transfer.proposal.merge)).toBeVisible()
  await button(page, en.transfer.proposal.merge).click()
  await expect
    .poll(async () => Object.keys(await stored(page)).filter((key) => key.includes('setting:')))
    .toHaveLength(2)
  await expect(answer(other, 'not-found')).toBeChecked()
})

test('R26: a storage without room takes all of a file or none of it', async ({ page }) => {
  await open(page, at(mainSetting.id))
  await answer(page, 'turned-off').check()
  await open(page, '/transfer/')
  await fillStorage(page)
  const own = async () =>
    Object.fromEntries(Object.entries(await stored(page)).filter(([key]) => !key.startsWith('filler-')))
  const before = await own()
  const both = progressFile({
    [mainKey]: looks('not-found', '2026-11-24T08:00:00.000Z'),
    [secondKey]: looks('not-found', '2026-11-24T08:00:00.000Z'),
  })
  await file(page).setInputFiles(both)
  await button(page, en.transfer.proposal.over).click()
  await expect(page.getByRole('alert')).toContainText(en.transfer.problems.full)
  await expect.poll(own).toEqual(before)
  await page.evaluate(() => {
    for (const name of Object.keys(localStorage)) if (name.startsWith('filler-')) localStorage.removeItem(name)
  })
  await file(page).setInputFiles(both)
  await button(page, en.transfer.proposal.over).click()
  await expect(page.getByRole('main').getByText(en.transfer.done.over, { exact: true })).toBeVisible()
  expect((await own())[`${prefix}setting:${mainSetting.id}`]).toContain('not-found')
})

for (const scale of [1, 2]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the code for the phone reads back as the link of the step, at ${scale}×, in ${colorScheme}`, {
      tag: '@chromium',
    }, async ({ browser, site }) => {
      // A name a phone could open, which this browser alone leads to the loopback.
      const { port } = new URL(site)
      const own = await chromium.launch({
        executablePath: await findBrowser(),
        args: [`--host-resolver-rules=MAP opt-out.example 127.0.0.1:${port}`],
      })
      expect(browser.isConnected()).toBe(true)
      const page = await own.newPage({ deviceScaleFactor: scale, colorScheme })
      const address = `http://opt-out.example${at(mainSetting.id)}`
      await page.goto(address)
      await ready(page)
      await choices(page).click()
      await page.getByRole('radio', { name: en.shell.device.names['phone-app'], exact: true }).check()
      await page.getByText(en.menu.onPhone, { exact: true }).click()
      const code = page.getByRole('img', { name: en.transfer.onPhone.text, exact: true })
      const png = PNG.sync.read(await code.screenshot())
      const read = jsQR(new Uint8ClampedArray(png.data), png.width, png.height, { inversionAttempts: 'dontInvert' })
      expect(read?.data).toBe(address)
      await own.close()
    })
  }
}
