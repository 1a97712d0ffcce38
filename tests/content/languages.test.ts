import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { linkedInLanguages } from '../../src/content/linkedin-labels/languages.ts'
import { type Language, languages } from '../../src/content/locales/index.ts'
import { formsOf, isExact } from '../i18n/plural-forms.ts'
import { nameOf, type Text, texts } from './catalog-texts.ts'

const all: readonly Language[] = languages
const [reference] = languages
const inEnglish = texts.filter(({ language }) => language === reference.tag)
const placeholders = (text: string) => text.match(/\{[^}]*\}/g)?.toSorted() ?? []
const idOf = ({ catalog, path }: Pick<Text, 'catalog' | 'path'>) => `${catalog}: ${path.join('.')}`

const pluralForm = /^(?:zero|one|two|few|many|other)$/
/** Messages that depend on a number: those with a form for one and a form for others. Either alone is a key like any. */
const pluralIds = new Set(
  inEnglish
    .filter(({ path }) => path.at(-1) === 'one')
    .map(({ catalog, path }) => idOf({ catalog, path: path.slice(0, -1) }))
    .filter((id) => inEnglish.some((text) => idOf(text) === `${id}.other`)),
)
/** The form a text is of its message, if it is one. */
function formOf({ catalog, path }: Text): { id: string; form: Intl.LDMLPluralRule } | undefined {
  const form = path.at(-1) ?? ''
  const id = idOf({ catalog, path: path.slice(0, -1) })
  return pluralForm.test(form) && pluralIds.has(id) ? { id, form: form as Intl.LDMLPluralRule } : undefined
}
/** The same text in every language, whatever its forms. */
const messageOf = (text: Text) => formOf(text)?.id ?? idOf(text)

const english = new Map(inEnglish.map((text) => [idOf(text), text]))
/** What a text is a translation of. Any form is one of the form for many, which has every placeholder. */
const referenceOf = (text: Text) => english.get(idOf(text)) ?? english.get(`${messageOf(text)}.other`)

const unique = (items: readonly string[]) => [...new Set(items)].toSorted()

/** Placeholders of a text that are not those of the reference, as a list to be read. */
function wrongPlaceholders(tag: string, text: Text): readonly string[] {
  const same = referenceOf(text)
  const form = formOf(text)?.form
  const found = placeholders(text.text)
  const wanted = placeholders(same?.text ?? '')
  // "One row": a form that stands for a single number may say it in a word.
  const mayBeSaid = form && isExact(tag, form) ? wanted.filter((name) => name !== '{count}') : wanted
  return [wanted, mayBeSaid].some((names) => String(names) === String(found)) ? [] : [`${nameOf(text)}: ${found}`]
}

/** Quotation marks without their other half, of a text in a language. */
function unpaired({ quotes: [open, close] }: Language, text: string): boolean {
  const rest = text.split(open).map((part, at) => {
    if (at === 0) return part
    const end = part.indexOf(close)
    return end > 0 ? part.slice(end + close.length) : '“'
  })
  return /[“”„«»]/.test(rest.join(''))
}

test('a folder of a language nobody can choose fails, because nobody would read it', () => {
  const folders = readdirSync('src/content/locales', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(folders.map(({ name }) => name).toSorted()).toEqual(unique(languages.map(({ tag }) => tag)))
})

describe.each(all.map((language) => [language.tag, language] as const))('%s is complete', (tag, language) => {
  const own = texts.filter((text) => text.language === tag)

  test('its catalogs are all there and no other, each under its own name', async () => {
    const { catalogs } = await language.load()
    const inFolder = readdirSync(`src/content/locales/${tag}`).map((file) => file.replace('.ts', ''))
    expect(unique([...Object.keys(catalogs), 'catalogs'])).toEqual(unique(inFolder))
    for (const [name, fetch] of Object.entries(catalogs)) {
      const { default: raw } = await import(`../../src/content/locales/${tag}/${name}.ts?raw`)
      expect(raw, name).toContain('export const words')
      expect((await fetch()).words, name).toBe((await import(`../../src/content/locales/${tag}/${name}.ts`)).words)
    }
  })

  test('it has every key of the reference and no other, or a screen would have a hole', () => {
    expect(unique(own.map(messageOf))).toEqual(unique(inEnglish.map(messageOf)))
  })

  test('each message that depends on a number has the forms its numbers need, or 5 would be said like 1.5', () => {
    expect(pluralIds.size).toBeGreaterThan(20)
    const { needed, allowed } = formsOf(tag)
    for (const id of pluralIds) {
      const found = own.map(formOf).flatMap((each) => (each?.id === id ? [each.form] : []))
      expect(
        needed.filter((form) => !found.includes(form)),
        `${id}: missing`,
      ).toEqual([])
      expect(
        found.filter((form) => !allowed.includes(form)),
        `${id}: never chosen`,
      ).toEqual([])
    }
  })

  test('each text and each form has the placeholders of the reference, or a value would be lost', () => {
    expect(own.flatMap((text) => wrongPlaceholders(tag, text))).toEqual([])
  })

  test('quotation marks are its own and come in pairs, or a label would have no end', () => {
    expect(own.filter(({ text }) => unpaired(language, text)).map(nameOf)).toEqual([])
  })

  test('its entry is what browsers and LinkedIn’s labels know', () => {
    const { locale } = language
    expect(Intl.DateTimeFormat.supportedLocalesOf([locale])).toEqual([locale])
    expect(Intl.ListFormat.supportedLocalesOf([locale])).toEqual([locale])
    expect(Intl.PluralRules.supportedLocalesOf([tag])).toEqual([tag])
    expect(new Intl.Locale(locale).language).toBe(new Intl.Locale(tag).language)
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag])
    expect(language.name).toBe(language.name.trim())
    expect(linkedInLanguages.map(({ tag: known }) => known)).toContain(language.linkedIn)
    const labels = `src/content/linkedin-labels/${language.linkedIn}.ts`
    expect(language.linkedIn === reference.linkedIn || existsSync(labels), labels).toBe(true)
  })

  test('each of its marks says something, and none ends in the space of an indent', () => {
    const marks = [...Object.values(language.marks), ...language.quotes, ...language.brackets]
    expect(marks.filter((mark) => mark === '' || /[\n\t]| {2}|[{}"']/.test(mark))).toEqual([])
    // A plain space before a mark would let the line break there.
    expect(Object.values(language.marks).filter((mark) => /^ [:;,.]/.test(mark))).toEqual([])
  })
})

describe('what is held above would be noticed', () => {
  const text = (form: string, said: string): Text => ({
    language: 'xx',
    catalog: 'archive',
    path: ['report', 'unreadRows', form],
    text: said,
  })

  test('a plural form without its number, and one with a name nobody fills in', () => {
    expect(wrongPlaceholders('pl', text('few', '{count} wiersze'))).toEqual([])
    expect(wrongPlaceholders('pl', text('few', 'wiersze'))).toHaveLength(1)
    expect(wrongPlaceholders('pl', text('few', '{cuont} wiersze'))).toHaveLength(1)
    expect(wrongPlaceholders('ar', text('two', 'صفان'))).toEqual([])
    expect(wrongPlaceholders('ar', text('few', 'صفوف'))).toHaveLength(1)
    // In French, `one` is for none as well.
    expect(wrongPlaceholders('fr', text('one', 'une ligne'))).toHaveLength(1)
  })

  test('a quotation mark of another language, and one that is not closed', () => {
    const [, german] = languages
    expect(unpaired(german, 'Wählen Sie „Aus“.')).toBe(false)
    expect(unpaired(german, 'Wählen Sie „Aus.')).toBe(true)
    expect(unpaired(german, 'Wählen Sie “Aus”.')).toBe(true)
  })
})
