// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { words } from '../../src/content/locales/en/summary.ts'
import { type Language, languages } from '../../src/content/locales/index.ts'
import { LocaleProvider, useLanguage } from '../../src/i18n/LocaleProvider.tsx'
import { useWords, wordsIn } from '../../src/parts/words.ts'

const [english] = languages
/** Made up: a language without files. */
const strange: Language = { tag: 'xx', name: 'Made up', dir: 'ltr', quotes: ['“', '”'] }

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

function Title() {
  return <h1>{useWords('summary').title}</h1>
}

test('loaded words do not suspend, because a prerendered page must not flash', async () => {
  await wordsIn(english, 'summary').ask()
  render(
    <LocaleProvider language={english}>
      <Title />
    </LocaleProvider>,
  )
  expect(screen.getByRole('heading').textContent).toBe(words.title)
})

test('words that are loading suspend', async () => {
  function Privacy() {
    return <h1>{useWords('privacy').title}</h1>
  }
  await act(async () => {
    render(
      <LocaleProvider language={english}>
        <Suspense fallback={<p>waiting</p>}>
          <Privacy />
        </Suspense>
      </LocaleProvider>,
    )
  })
  expect(await screen.findByRole('heading')).toBeDefined()
})

test('catalogs are loaded once, however many ask', async () => {
  const [first, second] = await Promise.all([wordsIn(english, 'menu').ask(), wordsIn(english, 'menu').ask()])
  expect(second).toBe(first)
})

test('loading a catalog of an unknown language rejects, and names both', async () => {
  await expect(wordsIn(strange, 'menu').ask()).rejects.toThrow('xx has no catalog menu')
})

test('the language is asked for inside its provider only, because a default would hide a mistake', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  function Tag() {
    return useLanguage().tag
  }
  expect(() => render(<Tag />)).toThrow('LocaleProvider')
})
