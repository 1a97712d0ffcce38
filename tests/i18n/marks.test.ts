import { expect, test } from 'vitest'
import { type Language, languages } from '../../src/content/locales/index.ts'
import { alternatives, besideEachOther, bracketed, joined, labelled, listed, quoted } from '../../src/i18n/marks.ts'
import { sourceFiles } from '../content/source-files.ts'

const [english, german, french] = languages

const drawn = (language: Language, items: readonly string[]) =>
  alternatives(language, items.length)
    .map((part) => (typeof part === 'string' ? part : quoted(language, items[part] ?? '')))
    .join('')

test.each([
  [english, 'Name: text', '(text)', '“text”', 'a, b and c', '“a”, “b” or “c”', '2024; archived'],
  [german, 'Name: text', '(text)', '„text“', 'a, b und c', '„a“, „b“ oder „c“', '2024; archived'],
  [
    french,
    'Name\u00a0: text',
    '(text)',
    '«\u00a0text\u00a0»',
    'a, b et c',
    '«\u00a0a\u00a0», «\u00a0b\u00a0» ou «\u00a0c\u00a0»',
    '2024\u202f; archived',
  ],
] as const)('the marks of $tag are its own', (language, label, brackets, quotes, list, choice, details) => {
  expect(labelled(language, 'Name', 'text')).toBe(label)
  expect(bracketed(language, 'text')).toBe(brackets)
  expect(quoted(language, 'text')).toBe(quotes)
  expect(listed(language, ['a', 'b', 'c'])).toBe(list)
  expect(drawn(language, ['a', 'b', 'c'])).toBe(choice)
  expect(['2024', 'archived'].join(language.marks.semicolon)).toBe(details)
})

test('a list of one has no mark, and one of none no text', () => {
  expect(listed(english, ['a'])).toBe('a')
  expect(drawn(english, ['a'])).toBe('“a”')
  expect(listed(english, [])).toBe('')
})

test('sentences stand one after the other, and an empty one leaves no gap', () => {
  expect(joined(english, 'One.', '', 'Two.')).toBe('One. Two.')
  expect(joined({ ...english, marks: { ...english.marks, sentences: '' } }, '一。', '二。')).toBe('一。二。')
  expect(besideEachOther(['a', 'b'])).toBe('a · b')
})

/** Marks in what the code writes between texts: beside a value of a template or of markup, or alone in a string. */
function marksIn(code: string): readonly string[] {
  const withoutComments = code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
  const patterns = [
    /[“”„«»]/g,
    /[}`] ?(?:[:;,.] | [–·] |\(|\))(?=\$\{|`)/g,
    /(?<=(?:[({[=&|,]|[?:] )\s*)'(?:[:;,.] | [–·] |[()])'/g,
    // The formatter puts a space into braces of the code, and none into those of markup.
    /\}[:;,.] \{\w/g,
    /\/>[:;.(] ?\{\w/g,
    /\(\{\w+\}\)/g,
  ]
  return patterns.flatMap((pattern) => withoutComments.match(pattern) ?? [])
}

test('no code but that of the languages writes a mark between texts, because French would have it without its space', () => {
  const speaking = Object.entries(sourceFiles).filter(([file]) =>
    /^src\/(app|beside|formats|guide|linkedin|notices|offline|pages|steps|ui)\//.test(file),
  )
  expect(speaking.length).toBeGreaterThan(50)
  // A table for other programs has its commas, a calendar its colons.
  const formats = ['src/formats/archive-counts.ts', 'src/formats/calendar.ts', 'src/app/document.ts']
  const found = speaking
    .filter(([file]) => !formats.includes(file))
    .flatMap(([file, code]) => marksIn(code).map((mark) => `${file}: ${mark}`))
  expect(found).toEqual([])
})

test.each([
  'const a = `@{name}: @{text}`',
  'const a = `“@{name}”`',
  'const a = `(@{name})`',
  'const a = `@{first}, @{second}`',
  "const a = names.join(', ')",
  "const a = names.join(' · ')",
  'const a = `: @{text}`',
  '<p>{name}: {text}</p>',
  '<p><Label />: {text}</p>',
  '<small>({text})</small>',
])('a mark in the code is found: %s', (code) => expect(marksIn(code.replaceAll('@', '$'))).not.toEqual([]))
