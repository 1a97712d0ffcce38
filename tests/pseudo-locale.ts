import type { CatalogName, Language } from '../src/content/locales/index.ts'

/** Longer, right to left, and without a plain letter: a plain letter on the page is a word in the code. */
const pseudo = { tag: 'ar-XA', name: 'Þšëüđö', dir: 'rtl', locale: 'ar-XA' } as const satisfies Partial<Language>

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const accented = [...'áƀçđëƒğħïĵķłɱñöþǫřšŧüṽŵẋýžÅɃÇĐÉƑĞĦÎĴĶŁṀÑÖÞǪŘŠŦÛṼŴẊÝŽ']

/** One text in the pseudo language. Placeholders stay as they are. */
function pseudoText(text: string): string {
  if (text === '') return text
  const parts = text.split(/(\{\w+\})/)
  const changed = parts.map((part) =>
    part.startsWith('{') ? part : part.replace(/[a-z]/gi, (letter) => accented[plain.indexOf(letter)] ?? letter),
  )
  return `${changed.join('')}${'·'.repeat(Math.ceil(text.length * 0.4))}`
}

/** A whole catalog in the pseudo language. */
function pseudoWords(words: unknown): unknown {
  if (typeof words === 'string') return pseudoText(words)
  if (Array.isArray(words)) return words.map(pseudoWords)
  return Object.fromEntries(Object.entries(words as object).map(([key, value]) => [key, pseudoWords(value)]))
}

/** The module of the locales as it is when the pseudo language is the only one. */
export function pseudoLocales(real: typeof import('../src/content/locales/index.ts')) {
  return {
    ...real,
    languages: [{ ...real.languages[0], ...pseudo }],
    loadCatalog: async (_: Language, name: CatalogName) => pseudoWords(await real.loadCatalog(real.languages[0], name)),
  }
}
