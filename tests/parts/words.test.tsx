// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { words } from '../../src/content/locales/en/summary.ts'
import { type Language, languages } from '../../src/content/locales/index.ts'
import { LocaleProvider, useLanguage } from '../../src/i18n/LocaleProvider.tsx'
import { LostPart } from '../../src/parts/fetched.ts'
import { useWords, wordsIn } from '../../src/parts/words.ts'

const [english] = languages
/** Made up: a language whose files are gone. */
const strange: Language = {
  ...english,
  tag: 'xx',
  load: () => Promise.reject(new Error('no files of xx')),
}

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

test('loading a language that cannot be fetched rejects as a lost part, and says why', async () => {
  await expect(wordsIn(strange, 'menu').ask()).rejects.toThrow(new LostPart('Error: no files of xx'))
})

test('the language is asked for inside its provider only, because a default would hide a mistake', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  function Tag() {
    return useLanguage().tag
  }
  expect(() => render(<Tag />)).toThrow('LocaleProvider')
})
