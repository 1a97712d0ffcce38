import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { csv, inventedArchive, zipOf } from '../../invented/archive.ts'
import type { Finding } from '../../src/archive/protocol.ts'
import { archiveFileIds, archiveFiles } from '../../src/content/archive-files.ts'
import { languages } from '../../src/content/locales/index.ts'
import { headlineOf } from '../../src/formats/archive-counts.ts'
import { formatMonth } from '../../src/i18n/dates.ts'
import { fill } from '../../src/i18n/translate.ts'
import { archiveNoteTail } from '../../src/storage/keys.ts'
import { at, axe, button, expect, heading, link, open, prefix, stored, tabTo, test } from './fixtures.ts'
import { beginning, counted, en, headingOf } from './words.ts'

const [english] = languages

const archive = inventedArchive()
/** What is true of one kind of file in it. */
function truth(id: Finding['id']): { name: string; count: number; text: string } {
  const { name, count: message } = en['archive-files'][id]
  const count = archive.truth[id]?.count ?? 0
  return { name, count, text: counted(message, count) }
}
const asFile = (buffer: Buffer, name = archive.name) => ({ name, mimeType: 'application/zip', buffer })
const choose = (page: Page) => page.getByLabel(en.archive.open.files, { exact: true })
const report = (page: Page) => page.getByRole('heading', { name: en.archive.report.title, exact: true })

/** The place to drop files on. */
const zoneOf = (page: Page) => page.getByRole('region', { name: en.archive.open.title, exact: true })

/** Drops files on the place for them, as a hand does. */
function drop(page: Page, files: readonly { name: string; bytes: Buffer }[]) {
  const given = files.map(({ name, bytes }) => ({ name, text: bytes.toString('latin1') }))
  return zoneOf(page).evaluate((zone, all) => {
    const dataTransfer = new DataTransfer()
    for (const { name, text } of all) {
      dataTransfer.items.add(new File([Uint8Array.from(text, (letter) => letter.charCodeAt(0))], name))
    }
    zone.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  }, given)
}

test('a ZIP dropped on the page is counted, in groups, with LinkedIn’s list beside it', async ({ page }) => {
  await open(page, at('your-data'))
  await link(page, en['your-data'].archive).click()
  await drop(page, [{ name: archive.name, bytes: zipOf(archive) }])
  await expect(report(page)).toBeFocused()
  const findings = archiveFileIds.flatMap((id) => (archive.truth[id] ? [{ id, ...archive.truth[id] } as Finding] : []))
  const { parts, from = '' } = headlineOf({ findings, unknown: [], unread: [], twice: [], sources: 1 })
  const list = new Intl.ListFormat(english.locale).format(parts.map(({ id }) => truth(id).text))
  const headline = fill(en.archive.report.headline, { list, month: formatMonth(english, from) })
  await expect(page.getByText(headline, { exact: true })).toBeVisible()
  for (const { title } of Object.values(en.archive.report.groups)) {
    await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible()
  }
  for (const name of archive.unknown) await expect(page.getByText(name, { exact: true })).toBeVisible()
  for (const { id } of findings) {
    const { name, text } = truth(id)
    const finding = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) })
    await expect(finding.getByText(text, { exact: true })).toBeVisible()
  }
  // The bars have a table twin with the very same numbers.
  const { name, count } = truth('shares')
  await page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name, exact: true }) })
    .getByText(en.archive.report.byYear, { exact: true })
    .click()
  const cells = await page.getByRole('table', { name, exact: true }).getByRole('cell').allTextContents()
  expect(cells.map(Number).reduce((sum, number) => sum + number, 0)).toBe(count)
  expect(await stored(page)).toEqual({})
  // Where the reading is done there is no connection at all.
  const worker = await page.evaluate(() =>
    performance.getEntriesByType('resource').find(({ name }) => name.includes('/assets/archive/')),
  )
  expect(worker).toBeTruthy()
})

test('counts are kept only when asked, and then only counts and dates; they can be forgotten', async ({ page }) => {
  const waiting = page.getByRole('heading', { name: en.archive.waiting.title, exact: true })
  await open(page, '/archive/')
  await button(page, en.archive.ask.note).click()
  await open(page, '/')
  await expect(waiting).toBeVisible()
  await link(page, en.archive.waiting.go).click()
  await choose(page).setInputFiles(asFile(zipOf(archive)))
  await button(page, en.archive.report.keep).click()
  await expect(page.getByRole('main').getByText(en.archive.report.kept, { exact: true })).toBeVisible()
  const kept = (await stored(page))[`${prefix}${archiveNoteTail}`] ?? ''
  const { name, count, text } = truth('shares')
  expect(kept).toContain(`"shares","count":${count}`)
  expect(kept).not.toMatch(/csv|Mira|next year/)
  await open(page, '/')
  await expect(heading(page, headingOf('start'))).toBeVisible()
  await expect(waiting).toHaveCount(0)
  await open(page, '/archive/')
  await expect(page.getByText(`${name}: ${text}`, { exact: true })).toBeVisible()
  await button(page, en.archive.report.forget).click()
  await button(page, en.archive.ask.forget).click()
  expect(await stored(page)).toEqual({})
})

test(
  'several parts, single files and an unpacked folder are read; the report is saved as JSON and as a table',
  { tag: '@chromium' },
  async ({ page }, info) => {
    await open(page, '/archive/')
    const hostile = { name: '=cmd.csv', bytes: Buffer.from('a,b\n') }
    await drop(page, [
      hostile,
      ...[...archive.files].map(([name, bytes]) => ({ name: name.split('/').at(-1) ?? name, bytes })),
    ])
    await expect(report(page)).toBeVisible()
    const save = async (name: string) => {
      const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()])
      const path = info.outputPath(download.suggestedFilename())
      await download.saveAs(path)
      return { name: download.suggestedFilename(), text: readFileSync(path, 'utf8') }
    }
    const json = await save(en.archive.report.json)
    expect(json.name).toMatch(/^linkedin-ai-opt-out-archive-counts-\d{4}-\d{2}-\d{2}\.json$/)
    const { name, count } = truth('shares')
    const { groups } = JSON.parse(json.text) as { groups: { findings: Finding[] }[] }
    expect(groups.flatMap(({ findings }) => findings)).toContainEqual(expect.objectContaining({ id: 'shares', count }))
    const table = await save(en.archive.report.csv)
    const { title } = en.archive.report.groups[archiveFiles.shares.scope]
    expect(table.text).toContain(`"${title}","${name}","${count}"`)
    expect(table.text).toContain(`"'=cmd.csv"`)
  },
)

test('one may go on with the guide while it reads, or cancel, or drop another one', async ({ page }) => {
  // Its worker waits, so that the reading lasts until the test is through with it.
  let arrive = () => {}
  const hasArrived = new Promise<void>((done) => {
    arrive = done
  })
  await page.route(/assets\/archive\/.*\.js/, async (route) => {
    await hasArrived
    await route.continue().catch(() => undefined) // a cancelled worker's file is wanted no more
  })
  await open(page, '/archive/')
  const big = zipOf(inventedArchive({ messages: 60_000 }))
  await choose(page).setInputFiles(asFile(big))
  await expect(page.getByRole('progressbar')).toBeVisible()
  await button(page, en.archive.reading.cancel).click()
  await expect(page.getByText(en.archive.reading.cancelled, { exact: true })).toBeVisible()
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  // Another one in the middle of the first: only the second is told.
  await choose(page).setInputFiles(asFile(big))
  await expect(page.getByRole('progressbar')).toBeVisible()
  await choose(page).setInputFiles(asFile(zipOf(archive)))
  arrive()
  await expect(report(page)).toBeVisible()
  await expect(page.getByText(truth('messages').text, { exact: true })).toBeVisible()
  await button(page, en.archive.report.again).click()
  await choose(page).setInputFiles(asFile(big))
  await link(page, en.shell.productName).click()
  await link(page, en.start.start).click()
  await expect(heading(page, headingOf('your-data'))).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: en.archive.reading.done })).toHaveCount(1, {
    timeout: 30_000,
  })
  await link(page, en['your-data'].archive).click()
  await expect(report(page)).toBeVisible()
})

test('wrong files get one sentence, two people are asked about, and the guide goes on', async ({ page }) => {
  await open(page, '/archive/')
  for (const [bytes, sentence] of [
    [Buffer.from('<!doctype html>'), en.archive.problems['web-page']],
    [Buffer.from('%PDF-1.7'), en.archive.problems.pdf],
    [zipOf(archive).subarray(0, 5000), en.archive.problems.incomplete],
  ] as const) {
    await choose(page).setInputFiles(asFile(bytes, 'archive.zip'))
    await expect(page.getByRole('alert')).toContainText(sentence)
    await expect(page.getByRole('alert')).toContainText(fill(en.archive.problems.file, { name: 'archive.zip' }))
  }
  const other = inventedArchive({ seed: 4, owner: 'Otto Invented', member: '999888777', posts: 11 })
  await choose(page).setInputFiles([asFile(zipOf(archive), 'mine.zip'), asFile(zipOf(other), 'yours.zip')])
  await expect(page.getByText(en.archive.people.text, { exact: true })).toBeVisible()
  await button(page, fill(en.archive.people.one, { names: 'yours.zip' })).click()
  await expect(page.getByText(counted(en['archive-files'].shares.count, 11), { exact: true })).toBeVisible()
})

test('an empty drop is told, and words dragged from another page are none', async ({ page }) => {
  await open(page, '/archive/')
  const zone = zoneOf(page)
  await choose(page).setInputFiles(asFile(Buffer.from('%PDF-1.7'), 'a.pdf'))
  await expect(page.getByRole('alert')).toContainText(en.archive.problems.pdf)
  await zone.evaluate((place) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.setData('text/plain', 'some words')
    place.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  })
  await expect(page.getByRole('alert')).toContainText(en.archive.problems.pdf)
  // A script cannot drop a folder; its item is a file's without one.
  await zone.evaluate((place) => {
    const item = { kind: 'file', getAsFile: () => null, webkitGetAsEntry: () => null }
    const drop = new Event('drop', { bubbles: true, cancelable: true })
    Object.defineProperty(drop, 'dataTransfer', { value: { items: [item], files: [] } })
    place.dispatchEvent(drop)
  })
  await expect(page.getByRole('alert')).toContainText(en.archive.problems.nothing)
})

test('a worker that does not come is told, and trying again works', async ({ page, problems }) => {
  await page.route('**/assets/archive/*.js', (route) => route.abort())
  await open(page, '/archive/')
  await choose(page).setInputFiles(asFile(zipOf(archive)))
  await expect(page.getByRole('alert')).toContainText(en.archive.problems.crashed)
  await page.unroute('**/assets/archive/*.js')
  await button(page, en.archive.problems.again).click()
  await expect(report(page)).toBeVisible()
  problems.splice(0) // the browser's own word on the file that did not come
})

test('A34: of what the archive says, nothing is in storage, requests, messages of the worker, console or title', async ({
  page,
  context,
  site,
}) => {
  const canaries = ['Zyxcanaryname', 'Zyxcanarypost', 'Zyxcanarymessage', 'Zyxcanarycompany', 'Zyxcanarymail']
  const files = new Map(inventedArchive({ owner: `${canaries[0]} Invented` }).files)
  files.set(
    'Shares_100200300.csv',
    csv([
      ['Date', 'ShareLink', 'ShareCommentary', 'SharedUrl', 'MediaUrl', 'Visibility'],
      [
        '2025-01-02 10:00:00',
        `https://invented.example/${canaries[1]}`,
        `<img src=x onerror=alert(1)> ${canaries[1]}`,
        '',
        '',
        '',
      ],
    ]),
  )
  files.set(
    'Email Addresses.csv',
    csv([
      ['Email Address', 'Confirmed'],
      [`${canaries[4]}@invented.example`, 'Yes'],
    ]),
  )
  files.set('Notes.csv', csv([['Note'], [`${canaries[2]} ${canaries[3]}`]]))
  const seen: string[] = []
  context.on('request', (request) => seen.push(`${request.url()} ${request.postData() ?? ''}`))
  page.on('console', (message) => seen.push(message.text()))
  page.on('dialog', (dialog) => seen.push(`dialog ${dialog.message()}`))
  await page.addInitScript(() => {
    const said: string[] = []
    Object.assign(window, { said })
    const { addEventListener } = Worker.prototype
    Worker.prototype.addEventListener = function (this: Worker, kind: string, ...rest: unknown[]) {
      if (kind === 'message') {
        addEventListener.call(this, 'message', (event) => said.push(JSON.stringify((event as MessageEvent).data)))
      }
      return (addEventListener as (...all: unknown[]) => void).call(this, kind, ...rest)
    } as typeof addEventListener
  })
  await open(page, '/archive/')
  await choose(page).setInputFiles(asFile(zipOf({ files })))
  await expect(report(page)).toBeVisible()
  await button(page, en.archive.report.keep).click()
  const said = await page.evaluate(() => (window as never as { said: string[] }).said)
  expect(said.some((each) => each.includes('"findings"'))).toBe(true)
  const everywhere = [
    ...seen,
    ...said,
    JSON.stringify(await stored(page)),
    await page.evaluate(() => JSON.stringify(sessionStorage)),
    await page.evaluate(async () => JSON.stringify([await caches.keys(), await indexedDB.databases()])),
    await page.title(),
    page.url(),
    await page.locator('body').innerText(),
  ].join('\n')
  for (const canary of canaries) expect(everywhere).not.toContain(canary)
  const isKnown = (each: string) => each.startsWith(site) || each.startsWith('Service Worker registration blocked')
  expect(seen.filter((each) => !isKnown(each))).toEqual([])
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the report has nothing for axe and fits 320 px in ${colorScheme}; it is reached by keyboard alone`, {
    tag: colorScheme === 'light' ? [] : ['@chromium'],
  }, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 320, height: 640 })
    await open(page, '/archive/')
    await tabTo(page, button(page, en.archive.open.sample))
    await page.keyboard.press('Enter')
    await expect(report(page)).toBeFocused()
    await expect(page.getByText(en.archive.open.sampleIs, { exact: true })).toBeVisible()
    await expect(page.getByText(beginning(en.archive.report.headline))).toBeVisible()
    // An invented person's counts are nobody's progress.
    await expect(button(page, en.archive.report.keep)).toHaveCount(0)
    expect(await axe(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await tabTo(page, button(page, en.archive.report.again))
    await page.keyboard.press('Enter')
    await expect(zoneOf(page)).toBeVisible()
  })
}
