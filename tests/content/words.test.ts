import { describe, expect, test } from 'vitest'
import { languages } from '../../src/content/locales/index.ts'
import { catalogs, nameOf, type Text, texts } from './catalog-texts.ts'

const mostWords = 24

/** Phrases that say more than this guide can know, or that people have learned to click past. */
const forbidden: Readonly<Record<string, readonly [phrase: string, reason: string][]>> = {
  en: [
    ['completed', 'a report is what a person saw; nothing at LinkedIn was brought to an end by it'],
    ['verified', 'nobody looked into a LinkedIn account'],
    ['protected', 'a switch is LinkedIn’s promise, not a shield'],
    ['you are safe', 'no setting makes that true'],
    ['opted out successfully', 'whether LinkedIn keeps to it cannot be seen from here'],
    ['we changed', 'the guide touches no account'],
    ['we removed', 'the guide touches no account'],
    ['we deleted', 'the guide touches no account'],
    ['forgets', 'a model does not, and the word raises that hope'],
    ['comes back on', 'no source shows that a switch does'],
    ['submit', 'nothing is sent anywhere'],
    ['learn more', 'a link says where it leads, for those who hear links out of context'],
  ],
}

/** Texts that have something wrong, each with what it is, so that a failure can be read. */
const offenders = (wrongIn: (text: string, of: Text) => readonly string[]) =>
  texts.flatMap((of) => wrongIn(of.text, of).map((wrong) => `${nameOf(of)}: ${wrong}`))

const matches = (text: string, pattern: RegExp) => text.match(pattern) ?? []
const sentences = (text: string) => text.split(/[.!?](?=\s|$)/)
const placeholders = (text: string) => matches(text, /\{[^}]*\}/g).toSorted()

test('there are texts to look at, or the other tests would prove nothing', () => {
  expect(texts.length).toBeGreaterThan(400)
})

describe('a text can be read by somebody who is worried and in a hurry', () => {
  test(`a sentence of more than ${mostWords} words fails, because its end is read without its beginning`, () => {
    const long = offenders((text) => sentences(text).filter((sentence) => matches(sentence, /\S+/g).length > mostWords))
    expect(long).toEqual([])
  })

  test('a phrase of the list fails, because it promises what nobody here can keep', () => {
    const found = offenders((text, { language }) =>
      (forbidden[language] ?? [])
        .filter(([phrase]) => new RegExp(`(?<!\\p{L})${phrase}(?!\\p{L})`, 'iu').test(text))
        .map(([phrase, reason]) => `“${phrase}”: ${reason}`),
    )
    expect(found).toEqual([])
  })

  test('an exclamation mark fails, because a calm guide does not shout', () => {
    expect(offenders((text) => matches(text, /.*!.*/g))).toEqual([])
  })
})

describe('a text is set properly', () => {
  test('a straight apostrophe or quotation mark fails, because quoted labels must look the same everywhere', () => {
    expect(offenders((text) => matches(text, /.*['"].*/g))).toEqual([])
  })

  test('quotation marks come in pairs, or a label would have no end', () => {
    expect(offenders((text) => (/^([^“”]|“[^“”]+”)*$/.test(text) ? [] : [text]))).toEqual([])
  })

  test('markup fails, because it would be shown as it is', () => {
    expect(offenders((text) => matches(text, /.*<.*/g))).toEqual([])
  })

  test('a space too many fails, because texts are put side by side', () => {
    expect(offenders((text) => (/\s{2}|^\s|\s$|[\n\t]/.test(text) ? [`“${text}”`] : []))).toEqual([])
  })

  test('a brace that is no `{name}` fails, because it would be shown as it is', () => {
    expect(offenders((text) => (/[{}]/.test(text.replace(/\{[a-z]\w*\}/gi, '')) ? [text] : []))).toEqual([])
  })
})

describe('every language says the same', () => {
  const tags = [...new Set(catalogs.map(({ language }) => language))]
  const inEnglish = texts.filter(({ language }) => language === 'en')
  const key = (path: readonly string[]) => path.join('.')

  test('a folder of a language nobody can choose fails, and so does a language without a folder', () => {
    expect(tags.toSorted()).toEqual(languages.map(({ tag }): string => tag).toSorted())
  })

  test.each(tags)('%s has every key of the reference and no other, or a screen would have a hole', (tag) => {
    const keysOf = (found: readonly Text[]) =>
      found.map(({ catalog, path }) => `${catalog}: ${key(withoutForms(path))}`)
    expect([...new Set(keysOf(texts.filter(({ language }) => language === tag)))].toSorted()).toEqual(
      [...new Set(keysOf(inEnglish))].toSorted(),
    )
  })

  test.each(tags)('%s has the placeholders of the reference in each text, or a value would be lost', (tag) => {
    const different = texts
      .filter(({ language }) => language === tag)
      .filter((of) => {
        const same = inEnglish.find((english) => english.catalog === of.catalog && key(english.path) === key(of.path))
        return same && String(placeholders(of.text)) !== String(placeholders(same.text))
      })
    expect(different.map(nameOf)).toEqual([])
  })
})

/** A language has its own plural forms, so `one` and `other` stand for one text. */
function withoutForms(path: readonly string[]): readonly string[] {
  return /^(zero|one|two|few|many|other)$/.test(path.at(-1) ?? '') ? path.slice(0, -1) : path
}
