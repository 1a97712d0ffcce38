import { describe, expect, test } from 'vitest'
import { type Language, languages } from '../../src/content/locales/index.ts'
import { languageFromPath, localePath, pathInLanguage } from '../../src/i18n/addresses.ts'
import { pathOfStep, steps } from '../../src/wizard/steps.ts'

const [first] = languages
/** Made up: what a second language will look like. */
const second: Language = { ...first, tag: 'xx', name: 'Made up', dir: 'rtl' }

describe('addresses', () => {
  test.each(
    languages.flatMap((language) => steps.map(({ id }) => [language.tag, id, language] as const)),
  )('in %s the step %s is found again at its own address', (_, id, language) => {
    const path = localePath(language, pathOfStep(id))
    expect(languageFromPath(path)).toBe(language)
    expect(pathInLanguage(path)).toBe(pathOfStep(id))
  })

  test('of the first language have no tag, because it is there from the start and stays', () => {
    expect(localePath(first, '')).toBe('/')
    expect(localePath(first, 'ai-training')).toBe('/ai-training/')
  })

  test('of any other language begin with its tag', () => {
    expect(localePath(second, '')).toBe('/xx/')
    expect(localePath(second, 'ai-training')).toBe('/xx/ai-training/')
  })

  test('end with the slash under which the file lies, or each click would be sent on once more', () => {
    for (const { id } of steps) expect(localePath(first, pathOfStep(id))).toMatch(/\/$/)
  })

  test.each([
    '',
    '/',
    '/ai-training',
    'ai-training/',
    '/unknown/page',
    '/xx/ai-training/',
    '/constructor/',
  ])('%s is in the first language, because no other one has its tag there', (path) =>
    expect(languageFromPath(path)).toBe(first))

  test.each([
    ['', ''],
    ['/', ''],
    ['/ai-training', 'ai-training'],
    ['/ai-training/', 'ai-training'],
    ['//ai-training//', 'ai-training'],
    ['/no/such/page/', 'no/such/page'],
  ])('%s has the rest %s, whatever the slashes', (path, rest) => expect(pathInLanguage(path)).toBe(rest))
})
