import { render } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { menuLabel } from '../../src/content/linkedin-labels/label.ts'
import { type Language, languages } from '../../src/content/locales/index.ts'
import { LocaleProvider } from '../../src/i18n/LocaleProvider.tsx'
import { AlsoSeen, LinkedInLabel } from '../../src/linkedin/MenuPath.tsx'
import { labelsIn } from '../../src/parts/labels.ts'
import { wordsIn } from '../../src/parts/words.ts'

const all: readonly Language[] = languages

/** What stands on the page, with the marks that the style sheet draws around labels. */
async function drawn(language: Language, element: React.ReactNode): Promise<string> {
  const menu = await wordsIn(language, 'menu').ask()
  await labelsIn(language.linkedIn).ask()
  expect(menu).toBeDefined()
  const { container } = render(
    <MemoryRouter>
      <LocaleProvider language={language}>{element}</LocaleProvider>
    </MemoryRouter>,
  )
  for (const quoted of container.querySelectorAll<HTMLElement>('[data-open]')) {
    quoted.prepend(quoted.dataset.open ?? '')
    quoted.append(quoted.dataset.close ?? '')
  }
  return container.textContent ?? ''
}

test.each([
  ['en', '“Me”'],
  ['de', '„Sie“ („Me“; '],
  ['fr', '«\u00a0Vous\u00a0» («\u00a0Me\u00a0»\u202f; '],
])('in %s a label has the quotation marks of the page and not those of its own language', async (tag, text) => {
  const language = all.find((each) => each.tag === tag) ?? languages[0]
  expect(await drawn(language, <LinkedInLabel label={menuLabel('me')} />)).toContain(text)
})

test('a label keeps its own language and direction inside the marks of the page', async () => {
  await drawn(languages[1], <LinkedInLabel label={menuLabel('me')} />)
  const labels = [...document.querySelectorAll('b')]
  expect(labels.map(({ lang, dir, translate }) => [lang, dir, translate])).toEqual([
    ['de', 'auto', false],
    ['en', 'auto', false],
  ])
})

test.each([
  ['en', '“One name”, “Another” or “A third”'],
  ['de', '„One name“, „Another“ oder „A third“'],
  ['fr', '«\u00a0One name\u00a0», «\u00a0Another\u00a0» ou «\u00a0A third\u00a0»'],
])('in %s other names of a row are a list of that language', async (tag, text) => {
  const language = all.find((each) => each.tag === tag) ?? languages[0]
  expect(await drawn(language, <AlsoSeen names={['One name', 'Another', 'A third']} />)).toContain(text)
  expect([...document.querySelectorAll('[lang=en]')].map(({ textContent }) => textContent)).toEqual([
    'One name',
    'Another',
    'A third',
  ])
})
