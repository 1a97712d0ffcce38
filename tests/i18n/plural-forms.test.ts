import { expect, test } from 'vitest'
import { formsOf, isExact } from './plural-forms.ts'

test.each([
  ['en', ['one', 'other'], []],
  ['de', ['one', 'other'], []],
  ['fr', ['one', 'other'], ['many']],
  ['pl', ['few', 'many', 'one', 'other'], []],
  ['ar', ['few', 'many', 'one', 'other', 'two', 'zero'], []],
  ['ja', ['other'], []],
])('%s counts in %j, and in millions in %j', (tag, needed, millions) => {
  const forms = formsOf(tag)
  expect(forms.needed.toSorted()).toEqual(needed)
  expect(forms.allowed.filter((form) => !forms.needed.includes(form))).toEqual(millions)
})

test('a form for a single number is told from one for several', () => {
  expect(isExact('en', 'one')).toBe(true)
  expect(isExact('en', 'other')).toBe(false)
  expect(isExact('fr', 'one')).toBe(false)
  expect(isExact('ar', 'two')).toBe(true)
})
