import { expect, test, vi } from 'vitest'
import { checkupItems } from '../../src/content/checkup.ts'
import type { Progress } from '../../src/wizard/progress.ts'
import { renderApp } from '../render-app.tsx'

vi.mock('../../src/content/locales/index.ts', async (importOriginal) => {
  const { pseudoLocales } = await import('../pseudo-locale.ts')
  return pseudoLocales(await importOriginal<typeof import('../../src/content/locales/index.ts')>())
})

const at = '2026-11-23T10:00:00.000Z'
const everything: Progress = {
  region: 'eu-eea',
  device: 'phone-app',
  resumeAt: 'summary',
  settings: {
    'ai-training': [{ kind: 'turned-off', at, revision: 1, confirmedAt: at }],
    'ai-tools': [{ kind: 'not-found', at, revision: 1 }],
    'write-with-ai': [{ kind: 'not-using', at, revision: 1 }],
  },
  checkup: Object.fromEntries(checkupItems.map(({ id }) => [id, [{ kind: 'changed', at, revision: 1 }]])),
}

const paths = [
  '/',
  '/your-data',
  '/ai-training',
  '/ai-tools',
  '/checkup',
  '/summary',
  '/sources',
  '/privacy',
  '/questions',
  '/objection',
  '/transfer',
  '/receipt',
  '/archive',
  '/accessibility',
  '/nowhere',
]

/** The plain letters of a text, without hosts, which are names. Months come from Intl in the page's language;
 * grades are letters. */
const bare = (text: string) =>
  text
    .replace(/^[A-D]\. |\blocalhost\b/g, '')
    .replace(/\b[\w-]+(\.[\w-]+)+\b/g, '')
    .replace(/[^A-Za-z]/g, '')

/** Texts and labels for people that are written in the code instead of in a catalog. */
function hardCoded(): string[] {
  const found: string[] = []
  const isForeign = (element: Element | null) => element?.closest('[lang="en"], code, script, style') != null
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const text = walker.currentNode
    if (!isForeign(text.parentElement) && bare(text.textContent ?? '')) found.push(text.textContent ?? '')
  }
  for (const element of document.querySelectorAll('[aria-label], [title], [alt], [placeholder]')) {
    for (const name of ['aria-label', 'title', 'alt', 'placeholder']) {
      const text = element.getAttribute(name)
      // A name for screen readers may quote one of LinkedIn's labels, which are English; it cannot hold elements.
      if (text && !isForeign(element) && bare(text) && !/[áëïöü]/.test(text)) found.push(`${name}: ${text}`)
    }
  }
  return found
}

test.each(
  paths.flatMap((path) => [[path, undefined] as const, [path, everything] as const]),
)('%s has every word from a catalog, so that it can be translated', async (path, before) => {
  await renderApp(path, before)
  expect(document.querySelector('h1')?.textContent).toMatch(/[áëïöü]/)
  expect(document.documentElement.dir).toBe('rtl')
  expect(document.title).toMatch(/[áëïöü]/)
  expect(hardCoded()).toEqual([])
})

test('a word in the code would be found', async () => {
  await renderApp('/')
  document.body.append(Object.assign(document.createElement('p'), { textContent: 'Ğööđ but this' }))
  document.body.append(Object.assign(document.createElement('p'), { title: 'and this' }))
  expect(hardCoded()).toEqual(['Ğööđ but this', 'title: and this'])
})
