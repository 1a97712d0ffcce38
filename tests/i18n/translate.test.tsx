import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { Translated } from '../../src/content/locales/index.ts'
import { fill, fillElements, pluralForm } from '../../src/i18n/translate.ts'

describe('fill', () => {
  test('puts each value where its name is, as often as it is there', () => {
    expect(fill('{name} is {name}, {count} times', { name: 'x', count: 0 })).toBe('x is x, 0 times')
  })

  test('leaves a name without a value to be seen, because a hole in a sentence is found by nobody', () => {
    expect(fill('Saved, {time}' as string, {})).toBe('Saved, {time}')
  })

  test('does not fill what a value brings along, because a value is no message', () => {
    expect(fill('{a} {b}', { a: '{b}', b: '$&' })).toBe('{b} $&')
  })

  test('gives a message without names as it is', () => {
    expect(fill('Nothing { to } fill {}', {} as never)).toBe('Nothing { to } fill {}')
  })
})

describe('fillElements', () => {
  const markup = (message: string, values: Record<string, React.ReactNode>) =>
    renderToStaticMarkup(fillElements(message, values as never))

  test('puts elements where their names are, so that a label keeps its own language', () => {
    expect(markup('Open {me}, then {settings}.', { me: <b lang="en">Me</b>, settings: 'Settings' })).toBe(
      'Open <b lang="en">Me</b>, then Settings.',
    )
  })

  test('takes the same name twice and a message that begins and ends with one', () => {
    expect(markup('{a}{a} and {b}', { a: <i>1</i>, b: 2 })).toBe('<i>1</i><i>1</i> and 2')
  })

  test('does not read markup in a message or a value, because words are words', () => {
    expect(markup('<b>{a}</b>', { a: '<script>' })).toBe('&lt;b&gt;&lt;script&gt;&lt;/b&gt;')
  })
})

describe('pluralForm', () => {
  const rows = { one: '{count} row', other: '{count} rows' } as const
  test.each([
    [0, rows.other],
    [1, rows.one],
    [2, rows.other],
    [21, rows.other],
    [1.5, rows.other],
  ])('%d in English', (count, form) => expect(pluralForm('en', rows, count)).toBe(form))

  test('follows the language, because other languages count in other forms', () => {
    // Forms that English does not have are no type error.
    const polish: Translated<'archive'>['report']['unreadRows'] = {
      one: 'wiersz',
      few: 'wiersze',
      many: 'wierszy',
      other: 'wiersza',
    }
    expect([1, 2, 5, 22, 1.5].map((count) => pluralForm('pl', polish, count))).toEqual([
      'wiersz',
      'wiersze',
      'wierszy',
      'wiersze',
      'wiersza',
    ])
  })

  test('falls back to the form that is always there', () => {
    expect(pluralForm('pl', { other: 'all' }, 2)).toBe('all')
  })
})
