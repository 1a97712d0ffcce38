import { describe, expect, test } from 'vitest'
import { nameOf, type Text, texts } from './catalog-texts.ts'

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
  de: [
    ['verifiziert', 'niemand hat in ein LinkedIn-Konto gesehen'],
    ['geschützt', 'ein Schalter ist ein Versprechen von LinkedIn, kein Schild'],
    ['erfolgreich', 'ob LinkedIn sich daran hält, ist von hier aus nicht zu sehen'],
    ['wir haben (?:umgestellt|abgeschaltet|gelöscht)', 'der Leitfaden rührt kein Konto an'],
    ['mehr erfahren', 'ein Link sagt, wohin er führt'],
    ['absenden', 'nichts wird gesendet'],
  ],
  fr: [
    ['vérifié', 'personne n’a regardé un compte LinkedIn'],
    ['protégé', 'un bouton est une promesse de LinkedIn, pas un bouclier'],
    ['avec succès', 'on ne voit pas d’ici si LinkedIn s’y tient'],
    ['nous avons (?:modifié|supprimé)', 'le guide ne touche à aucun compte'],
    ['en savoir plus', 'un lien dit où il mène'],
    ['soumettre', 'rien n’est envoyé'],
  ],
}

/** Texts that have something wrong, each with what it is, so that a failure can be read. */
const offenders = (wrongIn: (text: string, of: Text) => readonly string[]) =>
  texts.flatMap((of) => wrongIn(of.text, of).map((wrong) => `${nameOf(of)}: ${wrong}`))

const matches = (text: string, pattern: RegExp) => text.match(pattern) ?? []
const sentences = (text: string) => text.split(/[.!?](?=\s|$)/)

test('there are texts to look at, or the other tests would prove nothing', () => {
  expect(texts.length).toBeGreaterThan(400)
})

describe('a text can be read by somebody who is worried and in a hurry', () => {
  test(`a sentence of more than ${mostWords} words fails, because its end is read without its beginning`, () => {
    const long = offenders((text) => sentences(text).filter((sentence) => matches(sentence, /\S+/g).length > mostWords))
    expect(long).toEqual([])
  })

  test('W35: what English pages show has at most twenty words a sentence', () => {
    // Descriptions are for lists of search results, and are not read on a page.
    const long = offenders((text, { language, path }) =>
      language === 'en' && path.at(-1) !== 'description'
        ? sentences(text).filter((sentence) => matches(sentence, /\S+/g).length > 20)
        : [],
    )
    expect(long).toEqual([])
  })

  test('W7: a text that says where something is, or in which colour, names it too', () => {
    const byEye =
      /\b(?:on the (?:left|right)|(?:top|bottom)[ -](?:left|right)|is (?:green|grey|red|blue)|round|square)\b/i
    const named = /\{\w+\}|photo|describe it/
    expect(byEye.test('Click the round button at the top right')).toBe(true)
    expect(texts.some(({ text, language }) => language === 'en' && byEye.test(text))).toBe(true)
    expect(
      offenders((text, { language }) => (language === 'en' && byEye.test(text) && !named.test(text) ? [text] : [])),
    ).toEqual([])
    expect(named.test('Click the green button')).toBe(false)
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

describe('a translation', () => {
  /** Texts that are the same in English: names, formats, and words two languages share. */
  const mayBeEqual =
    /^(|AI Opt-Out Guide for LinkedIn|\{[a-z]+\} – AI Opt-Out Guide for LinkedIn|\{method\}, \{date\}\.|Name: \{name\}|\{name\}|Start|Sources?|Questions?|Notes?|Canada|Hong Kong|Patents?|Publications?|Invitations?|Articles?|\{count\} (?:articles?|posts?|publications?|recommandations?|messages?|photos?|notes?|causes?|patents?|distinctions?|invitations?|cours|contacts?)|Posts|Organisations|\{count\} (?:organisations?|hashtags?)|\{count\} mois|Region)$/i

  test('that was left in English fails, because a reader would stumble over it', () => {
    const english = new Map(
      texts.filter(({ language }) => language === 'en').map(({ catalog, path, text }) => [`${catalog} ${path}`, text]),
    )
    const left = texts
      .filter(({ language }) => language !== 'en')
      .filter(({ catalog, path, text }) => english.get(`${catalog} ${path}`) === text && !mayBeEqual.test(text))
    expect(left.map(nameOf)).toEqual([])
    // The list of what may be equal is not a way around this.
    expect(mayBeEqual.test('What did you find?')).toBe(false)
  })

  test('of French has a space that does not break before its marks', () => {
    expect(offenders((text, { language }) => (language === 'fr' ? matches(text, /\S* [:;?!»%]/g) : []))).toEqual([])
  })
})
