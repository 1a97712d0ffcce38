import { chromium } from '@playwright/test'
import jsQR from 'jsqr'
import { PNG } from 'pngjs'
import { findBrowser } from '../../scripts/checks/find-browser.ts'
import { expect, fillStorage, open, prefix, ready, stored, test } from './guide.ts'

const report = (kind: string, at: string) => `{"v":1,"value":[{"kind":"${kind}","at":"${at}","revision":1}]}`

test('progress goes to another device by a link, which proposes, is taken out of the address, and can be undone', async ({
  page,
  browser,
  site,
}) => {
  await open(page, '/ai-training/')
  await page.getByRole('radio', { name: 'I turned it off' }).check()
  await open(page, '/transfer/')
  const link = await page.getByLabel('Link with your progress').inputValue()
  expect(link.length).toBeLessThan(400)
  expect(link.startsWith(`${site}/transfer/#p=`)).toBe(true)
  await expect(page.getByText('exists only on this computer', { exact: false })).toBeVisible()

  const other = await browser.newContext({ baseURL: site })
  const there = await other.newPage()
  await open(there, '/ai-tools/')
  await there
    .getByRole('radio', { name: /I don’t see it/ })
    .first()
    .check()
  const before = await stored(there)
  await there.goto(link)
  await expect(there.getByText('AI training: You reported: off, on', { exact: false })).toBeVisible()
  expect(await there.evaluate(() => location.hash)).toBe('')
  expect(await stored(there)).toEqual(before)
  await there.getByRole('button', { name: 'Put both together' }).click()
  const after = await stored(there)
  expect(after[`${prefix}setting:ai-training`]).toContain('turned-off')
  expect(after[`${prefix}setting:ai-tools`]).toContain('not-found')
  await there.getByRole('button', { name: 'Undo' }).click()
  expect(await stored(there)).toEqual(before)
  // Back does not bring the link again.
  // The page itself is asked: of a page that comes back whole, Firefox's interface for tests does not tell.
  const address = () => there.evaluate(() => location.pathname + location.hash).catch(() => 'on its way')
  // Not at once: where the page is left by it, there would be nobody to answer.
  await there.evaluate(() => void setTimeout(() => history.back()))
  await expect.poll(address).toBe('/ai-tools/')
  await there.evaluate(() => void setTimeout(() => history.forward()))
  await expect.poll(address).toBe('/transfer/')
  expect(await stored(there)).toEqual(before)
  await other.close()
})

test('a tie is asked about, and nothing is put together before it is answered', async ({ page }) => {
  await open(page, '/privacy/')
  await page.evaluate(
    ([start, text]) => localStorage.setItem(`${start}setting:ai-training`, text ?? ''),
    [prefix, report('turned-off', '2026-11-20T08:00:00.000Z')],
  )
  await open(page, '/transfer/')
  await page
    .getByLabel('Choose a progress file')
    .setInputFiles(progressFile({ 'setting:ai-training': look('kept-on', '2026-11-20T09:00:00.000Z') }))
  await page.getByRole('button', { name: 'Put both together' }).click()
  await expect(page.getByText('Choose which answer counts for each of these first.')).toBeVisible()
  await page.getByRole('radio', { name: /^In the link or file: You reported: kept on/ }).check()
  await page.getByRole('button', { name: 'Put both together' }).click()
  const looks = JSON.parse((await stored(page))[`${prefix}setting:ai-training`] ?? '').value as { kind: string }[]
  expect(looks.map(({ kind }) => kind)).toEqual(['turned-off', 'kept-on'])
})

test('bad links and wrong files get one sentence, and what is stored stays byte for byte', async ({ page }) => {
  await open(page, '/ai-training/')
  await page.getByRole('radio', { name: 'I turned it off' }).check()
  const before = await stored(page)
  for (const [hash, sentence] of [
    ['#p=', 'This link holds no progress.'],
    ['#p=aebaabaacae5mcowcyrq', 'incomplete or damaged'],
    ['#p=aiaaaaeljulzo', 'newer version'],
    [`#p=${'a'.repeat(10_000)}`, 'too long'],
    ['#p=<img src=x onerror=alert(1)>', 'incomplete or damaged'],
  ] as const) {
    await page.goto(`/privacy/`)
    await page.goto(`/transfer/${hash}`)
    await expect(page.getByRole('alert')).toContainText(sentence)
    await expect(page.getByRole('alert')).toContainText('What is saved here has not changed.')
  }
  for (const [start, sentence] of [
    ['PK\u0003\u0004', 'archive of your data from LinkedIn'],
    ['%PDF-1.7', 'This is a PDF'],
    ['{"a":1}', 'not a progress file'],
  ] as const) {
    await page
      .getByLabel('Choose a progress file')
      .setInputFiles({ name: 'x', mimeType: 'application/octet-stream', buffer: Buffer.from(start) })
    await expect(page.getByRole('alert')).toContainText(sentence)
  }
  expect(await stored(page)).toEqual(before)
  // A file dropped beside the field does not open in place of the guide.
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.items.add(new File(['{}'], 'x.json'))
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
  })
  await expect(page).toHaveURL(/transfer\/$/)
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
const look = (kind: string, at: string) => [{ kind, at, revision: 1 }]

test('R24: of several files dropped, a folder among them, the first that holds progress is shown, with a word on it', async ({
  page,
}) => {
  await open(page, '/transfer/')
  const { buffer } = progressFile({ 'setting:ai-training': look('turned-off', '2026-11-20T08:00:00.000Z') })
  const drop = (contents: readonly string[]) =>
    page.getByRole('region', { name: 'Open a file' }).evaluate((zone, texts) => {
      const dataTransfer = new DataTransfer()
      for (const [at, text] of texts.entries()) dataTransfer.items.add(new File([text], `${at}.json`))
      zone.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    }, contents)
  await drop(['%PDF-1.7', buffer.toString(), '{}'])
  await expect(page.getByText('You gave us more than one file.', { exact: false })).toBeVisible()
  await expect(page.getByText('AI training: You reported: off, on', { exact: false })).toBeVisible()
  await drop(['%PDF-1.7', '{}'])
  await expect(page.getByRole('alert')).toContainText('This is a PDF')
  // Text, dragged from another page, is no file and changes nothing.
  await page.getByRole('region', { name: 'Open a file' }).evaluate((zone) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.setData('text/plain', 'some words')
    zone.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  })
  await expect(page.getByRole('alert')).toContainText('This is a PDF')
  await expect(page).toHaveURL(/transfer\/$/)
})

test('R25: what another tab answers while a file is open is kept beside what the file brings', async ({
  page,
  context,
}) => {
  await open(page, '/transfer/')
  await page
    .getByLabel('Choose a progress file')
    .setInputFiles(progressFile({ 'setting:ai-training': look('turned-off', '2026-11-20T08:00:00.000Z') }))
  await expect(page.getByRole('heading', { name: 'What it holds' })).toBeVisible()
  const other = await context.newPage()
  await open(other, '/ai-tools/')
  await other
    .getByRole('radio', { name: /I don’t see it/ })
    .first()
    .check()
  await expect(page.getByRole('button', { name: 'Put both together' })).toBeVisible()
  await page.getByRole('button', { name: 'Put both together' }).click()
  await expect
    .poll(async () => Object.keys(await stored(page)).filter((key) => key.includes('setting:')))
    .toHaveLength(2)
  await expect(other.getByRole('radio', { name: /I don’t see it/ }).first()).toBeChecked()
})

test('R26: a storage without room takes all of a file or none of it', async ({ page }) => {
  await open(page, '/ai-training/')
  await page.getByRole('radio', { name: 'I turned it off' }).check()
  await open(page, '/transfer/')
  await fillStorage(page)
  const own = async () =>
    Object.fromEntries(Object.entries(await stored(page)).filter(([key]) => !key.startsWith('filler-')))
  const before = await own()
  const file = progressFile({
    'setting:ai-training': look('not-found', '2026-11-24T08:00:00.000Z'),
    'setting:ai-tools': look('not-found', '2026-11-24T08:00:00.000Z'),
  })
  await page.getByLabel('Choose a progress file').setInputFiles(file)
  await page.getByRole('button', { name: 'Take it over' }).click()
  await expect(page.getByRole('alert')).toContainText('This browser has no room to save it.')
  await expect.poll(own).toEqual(before)
  await page.evaluate(() => {
    for (const name of Object.keys(localStorage)) if (name.startsWith('filler-')) localStorage.removeItem(name)
  })
  await page.getByLabel('Choose a progress file').setInputFiles(file)
  await page.getByRole('button', { name: 'Take it over' }).click()
  await expect(page.getByRole('main').getByText('Taken over.')).toBeVisible()
  expect((await own())[`${prefix}setting:ai-training`]).toContain('not-found')
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
      await page.goto('http://opt-out.example/ai-training/')
      await ready(page)
      await page.getByText('Change region, device').click()
      await page.getByRole('radio', { name: 'In the LinkedIn app' }).check()
      await page.getByText('Show this on your phone').click()
      const code = page.getByRole('img', { name: /^Scan this code/ })
      const png = PNG.sync.read(await code.screenshot())
      const read = jsQR(new Uint8ClampedArray(png.data), png.width, png.height, { inversionAttempts: 'dontInvert' })
      expect(read?.data).toBe('http://opt-out.example/ai-training/')
      await own.close()
    })
  }
}
