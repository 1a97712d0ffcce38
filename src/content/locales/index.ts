import type { linkedInLanguages } from '../linkedin-labels/languages.ts'

/** A language of the guide: a folder beside this file, and an entry below. Marks have the spaces that belong to them. */
export type Language = {
  readonly tag: string
  /** Its own name, in itself. */
  readonly name: string
  readonly dir: 'ltr' | 'rtl'
  /** What dates, numbers and lists are written by (BCP 47). */
  readonly locale: string
  /** The language in which LinkedIn is first thought to be shown to its readers: one whose labels we know, else English. */
  readonly linkedIn: (typeof linkedInLanguages)[number]['tag']
  readonly quotes: readonly [open: string, close: string]
  readonly brackets: readonly [open: string, close: string]
  readonly marks: Marks
  /** The number of the first of a month, where it is not `1`. */
  readonly firstOfMonth?: string
  /** Fetches how its catalogs are fetched. */
  readonly load: () => Promise<{ readonly catalogs: CatalogFiles }>
}

/** What stands between two texts that the code puts together. */
type Marks = {
  /** Between a name and what is said of it. */
  readonly colon: string
  /** Between two details, each of more than one word. */
  readonly semicolon: string
  /** Between a name and one detail. */
  readonly comma: string
  /** Between two texts of which the first has no end of its own. */
  readonly stop: string
  /** Between two sentences. */
  readonly sentences: string
  /** From one date to another. */
  readonly range: string
  /** Between a day and a time of day. */
  readonly dayAndTime: string
}

/** Those of English, which many languages share in part. */
const usual = {
  dir: 'ltr',
  brackets: ['(', ')'],
  marks: {
    colon: ': ',
    semicolon: '; ',
    comma: ', ',
    stop: '. ',
    sentences: ' ',
    range: ' – ',
    dayAndTime: ', ',
  },
} as const satisfies Partial<Language>

export const languages = [
  {
    ...usual,
    tag: 'en',
    name: 'English',
    // Of most readers outside the US: 23 November 2026.
    locale: 'en-GB',
    linkedIn: 'en',
    quotes: ['“', '”'],
    load: () => import('./en/catalogs.ts'),
  },
  {
    ...usual,
    tag: 'de',
    name: 'Deutsch',
    locale: 'de',
    linkedIn: 'de',
    quotes: ['„', '“'],
    marks: { ...usual.marks, dayAndTime: ' um ' },
    load: () => import('./de/catalogs.ts'),
  },
  {
    ...usual,
    tag: 'fr',
    name: 'Français',
    locale: 'fr',
    linkedIn: 'fr',
    quotes: ['«\u00a0', '\u00a0»'],
    marks: { ...usual.marks, colon: '\u00a0: ', semicolon: '\u202f; ', dayAndTime: ' à ' },
    firstOfMonth: '1er',
    load: () => import('./fr/catalogs.ts'),
  },
] as const satisfies readonly [Language, ...Language[]]

type Reference = typeof import('./en/catalogs.ts').catalogs

/** The catalogs of one language, typed after the reference, which is English. */
export type Catalogs = { [Name in keyof Reference]: Awaited<ReturnType<Reference[Name]>>['words'] }

export type CatalogName = keyof Catalogs

/** A message that depends on a number: the plural forms that the language has. `other` is always there. */
export type PluralMessage = { readonly other: string } & { readonly [Form in Intl.LDMLPluralRule]?: string }

/** A catalog in another language: the same keys, each with a text of its own, and plural forms of its own. */
export type Translated<Name extends CatalogName> = Texts<Catalogs[Name]>
type Texts<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string
    ? string
    : Words[Key] extends { readonly one: string; readonly other: string }
      ? PluralMessage
      : Texts<Words[Key]>
}

/** Every catalog of a language, each as a function that fetches it. */
export type CatalogFiles = { readonly [Name in CatalogName]: () => Promise<{ readonly words: Translated<Name> }> }

/**
 * Fetches one catalog of a language. Rejects when it could not be fetched. The table of the catalogs comes with the first one,
 * in the same file (see `wordsTogether` in vite.config.ts), so that a language costs the visitors of another one line.
 */
export async function loadCatalog<Name extends CatalogName>(language: Language, name: Name): Promise<Catalogs[Name]> {
  const { catalogs } = await language.load()
  return (await catalogs[name]()).words as Catalogs[Name]
}
