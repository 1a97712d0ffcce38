import { expect, test } from 'vitest'
import { languages } from '../../src/content/locales/index.ts'
import { filesOf, neededBy, read, weight } from './built-files.ts'

// The three pages people arrive at. The others are prefetched by then.
const pages = languages.flatMap(({ tag }, at) =>
  ['', 'your-data/', 'ai-training/'].map((path) => `${at === 0 ? '' : `${tag}/`}${path}index.html`),
)

/** Bytes of a first visit, brotli: the page, what it asks for at once, and the two small files browsers fetch beside. */
function firstVisit(page: string) {
  const needed = neededBy(read(page))
  const script = needed.filter((file) => file.endsWith('.js')).reduce((sum, file) => sum + weight(file), 0)
  const all = [page, ...needed, 'icon.svg', 'manifest.webmanifest'].reduce((sum, file) => sum + weight(file), 0)
  return { script, all, requests: needed.length + 3 }
}

test.each(pages)('the first visit of %s stays within its budget until it answers', (page) => {
  const { script, all, requests } = firstVisit(page)
  expect(script).toBeLessThanOrEqual(88_000)
  expect(all).toBeLessThanOrEqual(105_000)
  // Beside the stack itself (react, router, store, schema: 72 kB) the guide is light.
  expect(all).toBeGreaterThan(60_000)
  // Nine until it answers, and the icon and the manifest.
  expect(requests).toBeLessThanOrEqual(11)
})

test('the items of the checkup, the claims and other screens’ words are no part of the first visit', () => {
  const isScript = (file: string) => file.endsWith('.js')
  const textOf = (files: readonly string[]) =>
    files
      .filter(isScript)
      .map((file) => read(file))
      .join('\n')
  const first = textOf(neededBy(read('index.html')))
  const everything = textOf(filesOf())
  for (const late of ['Passkeys', 'StellarSand', 'Private messages', 'Your record']) {
    expect(first.includes(late), late).toBe(false)
    // It is somewhere, or this test would prove nothing.
    expect(everything.includes(late), late).toBe(true)
  }
})
