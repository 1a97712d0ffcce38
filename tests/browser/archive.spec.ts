import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { csv, inventedArchive, zipOf } from '../../invented/archive.ts'
import { axe, expect, open, prefix, stored, tabTo, test } from './guide.ts'

const archive = inventedArchive()
const asFile = (buffer: Buffer, name = archive.name) => ({ name, mimeType: 'application/zip', buffer })
const choose = (page: Page) => page.getByLabel('Choose the ZIP or CSV files')
const report = (page: Page) => page.getByRole('heading', { name: 'What your archive holds' })

/** Drops files on the place for them, as a hand does. */
function drop(page: Page, files: readonly { name: string; bytes: Buffer }[]) {
  const given = files.map(({ name, bytes }) => ({ name, text: bytes.toString('latin1') }))
  return page.getByRole('region', { name: 'Open it here' }).evaluate((zone, all) => {
    const dataTransfer = new DataTransfer()
    for (const { name, text } of all) {
      dataTransfer.items.add(new File([Uint8Array.from(text, (letter) => letter.charCodeAt(0))], name))
    }
    zone.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  }, given)
}

test('a ZIP dropped on the page is counted, in groups, with LinkedIn’s list beside it', async ({ page }) => {
  await open(page, '/your-data/')
  await page.getByRole('link', { name: 'Count what LinkedIn has of yours' }).click()
  await drop(page, [{ name: archive.name, bytes: zipOf(archive) }])
  await expect(report(page)).toBeFocused()
  const { shares, comments, messages } = archive.truth
  await expect(
    page.getByText(`LinkedIn’s own list puts ${shares?.count} posts, ${comments?.count} comments, 2 articles`, {
      exact: false,
    }),
  ).toBeVisible()
  await expect(page.getByText(`${messages?.count} messages`, { exact: true })).toBeVisible()
  for (const name of ['In scope, LinkedIn says', 'In scope by our reading', 'Not used, LinkedIn says', 'Not said']) {
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible()
  }
  await expect(page.getByText('A file of next year.csv')).toBeVisible()
  // The bars have a table twin with the very same numbers.
  await page.getByText('By year').first().click()
  const cells = await page.getByRole('table').first().getByRole('cell').allTextContents()
  expect(cells.map(Number).reduce((sum, count) => sum + count, 0)).toBe(shares?.count)
  expect(await stored(page)).toEqual({})
  // Where the reading is done there is no connection at all.
  const worker = await page.evaluate(() =>
    performance.getEntriesByType('resource').find(({ name }) => name.includes('/assets/archive/')),
  )
  expect(worker).toBeTruthy()
})

test('counts are kept only when asked, and then only counts and dates; they can be forgotten', async ({ page }) => {
  await open(page, '/archive/')
  await page.getByRole('button', { name: 'I have asked for it today' }).click()
  await open(page, '/')
  await expect(page.getByRole('heading', { name: 'Your archive may be ready' })).toBeVisible()
  await page.getByRole('link', { name: 'Count what it holds' }).click()
  await choose(page).setInputFiles(asFile(zipOf(archive)))
  await page.getByRole('button', { name: 'Keep these counts with my progress' }).click()
  await expect(page.getByRole('main').getByText('Kept on this device: counts and dates alone.')).toBeVisible()
  const kept = (await stored(page))[`${prefix}archive`] ?? ''
  expect(kept).toContain('"shares","count":60')
  expect(kept).not.toMatch(/csv|Mira|next year/)
  await open(page, '/')
  await expect(page.getByRole('heading', { name: 'Your archive may be ready' })).toHaveCount(0)
  await open(page, '/archive/')
  await expect(page.getByText('Posts: 60 posts')).toBeVisible()
  await page.getByRole('button', { name: 'Forget the kept counts' }).click()
  await page.getByRole('button', { name: 'Forget that' }).click()
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
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).click(),
      ])
      const path = info.outputPath(download.suggestedFilename())
      await download.saveAs(path)
      return { name: download.suggestedFilename(), text: readFileSync(path, 'utf8') }
    }
    const json = await save('Save as JSON')
    expect(json.name).toMatch(/^linkedin-ai-opt-out-archive-counts-\d{4}-\d{2}-\d{2}\.json$/)
    expect(JSON.parse(json.text).groups[0].findings[0]).toMatchObject({ id: 'shares', count: 60 })
    const table = await save('Save as a table (CSV)')
    expect(table.text).toContain('"In scope, LinkedIn says","Posts","60"')
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
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('Cancelled. Nothing was kept.')).toBeVisible()
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  // Another one in the middle of the first: only the second is told.
  await choose(page).setInputFiles(asFile(big))
  await expect(page.getByRole('progressbar')).toBeVisible()
  await choose(page).setInputFiles(asFile(zipOf(archive)))
  arrive()
  await expect(report(page)).toBeVisible()
  await expect(page.getByText(`${archive.truth.messages?.count} messages`, { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Open another archive' }).click()
  await choose(page).setInputFiles(asFile(big))
  await page.getByRole('link', { name: 'AI Opt-Out Guide for LinkedIn' }).click()
  await page.getByRole('link', { name: 'Start the guide' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'What LinkedIn says it uses' })).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'Your archive is counted.' })).toHaveCount(1, {
    timeout: 30_000,
  })
  await page.getByRole('link', { name: 'Count what LinkedIn has of yours' }).click()
  await expect(report(page)).toBeVisible()
})

test('wrong files get one sentence, two people are asked about, and the guide goes on', async ({ page }) => {
  await open(page, '/archive/')
  for (const [bytes, sentence] of [
    [Buffer.from('<!doctype html>'), 'This is a web page'],
    [Buffer.from('%PDF-1.7'), 'This is a PDF'],
    [zipOf(archive).subarray(0, 5000), 'This ZIP is incomplete'],
  ] as const) {
    await choose(page).setInputFiles(asFile(bytes, 'archive.zip'))
    await expect(page.getByRole('alert')).toContainText(sentence)
    await expect(page.getByRole('alert')).toContainText('File: archive.zip')
  }
  const other = inventedArchive({ seed: 4, owner: 'Otto Invented', member: '999888777', posts: 11 })
  await choose(page).setInputFiles([asFile(zipOf(archive), 'mine.zip'), asFile(zipOf(other), 'yours.zip')])
  await expect(page.getByText('These files belong to different people', { exact: false })).toBeVisible()
  await page.getByRole('button', { name: 'Count yours.zip' }).click()
  await expect(page.getByText('11 posts', { exact: true })).toBeVisible()
})

test('an empty drop is told, and words dragged from another page are none', async ({ page }) => {
  await open(page, '/archive/')
  const zone = page.getByRole('region', { name: 'Open it here' })
  await choose(page).setInputFiles(asFile(Buffer.from('%PDF-1.7'), 'a.pdf'))
  await expect(page.getByRole('alert')).toContainText('This is a PDF')
  await zone.evaluate((place) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.setData('text/plain', 'some words')
    place.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  })
  await expect(page.getByRole('alert')).toContainText('This is a PDF')
  // A script cannot drop a folder; its item is a file's without one.
  await zone.evaluate((place) => {
    const item = { kind: 'file', getAsFile: () => null, webkitGetAsEntry: () => null }
    const drop = new Event('drop', { bubbles: true, cancelable: true })
    Object.defineProperty(drop, 'dataTransfer', { value: { items: [item], files: [] } })
    place.dispatchEvent(drop)
  })
  await expect(page.getByRole('alert')).toContainText('There was no file in what you gave.')
})

test('a worker that does not come is told, and trying again works', async ({ page, problems }) => {
  await page.route('**/assets/archive/*.js', (route) => route.abort())
  await open(page, '/archive/')
  await choose(page).setInputFiles(asFile(zipOf(archive)))
  await expect(page.getByRole('alert')).toContainText('Reading stopped')
  await page.unroute('**/assets/archive/*.js')
  await page.getByRole('button', { name: 'Try again' }).click()
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
  await page.getByRole('button', { name: 'Keep these counts with my progress' }).click()
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
    await tabTo(page, page.getByRole('button', { name: 'Try it with an invented archive' }))
    await page.keyboard.press('Enter')
    await expect(report(page)).toBeFocused()
    await expect(page.getByText('None of these numbers are yours.', { exact: false })).toBeVisible()
    await expect(page.getByText('LinkedIn’s own list puts 202 posts, 323 comments', { exact: false })).toBeVisible()
    // An invented person's counts are nobody's progress.
    await expect(page.getByRole('button', { name: 'Keep these counts with my progress' })).toHaveCount(0)
    expect(await axe(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await tabTo(page, page.getByRole('button', { name: 'Open another archive' }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Open it here' })).toBeVisible()
  })
}
