/** A language of the guide: a folder beside this file, and one line here. */
export type Language = {
  readonly tag: string
  /** Its own name, in itself. */
  readonly name: string
  readonly dir: 'ltr' | 'rtl'
  /** Its quotation marks, with the spaces that belong inside. LinkedIn's labels stand in those of the page. */
  readonly quotes: readonly [open: string, close: string]
}

export const languages = [
  { tag: 'en', name: 'English', dir: 'ltr', quotes: ['“', '”'] },
  { tag: 'de', name: 'Deutsch', dir: 'ltr', quotes: ['„', '“'] },
  { tag: 'fr', name: 'Français', dir: 'ltr', quotes: ['«\u00a0', '\u00a0»'] },
] as const satisfies readonly [Language, ...Language[]]

/** The catalogs of one language, typed after the reference, which is English. */
export type Catalogs = {
  shell: typeof import('./en/shell.ts').words
  trouble: typeof import('./en/trouble.ts').words
  menu: typeof import('./en/menu.ts').words
  start: typeof import('./en/start.ts').words
  'your-data': typeof import('./en/your-data.ts').words
  setting: typeof import('./en/setting.ts').words
  'way-out': typeof import('./en/way-out.ts').words
  'stand-ins': typeof import('./en/stand-ins.ts').words
  evidence: typeof import('./en/evidence.ts').words
  checkup: typeof import('./en/checkup.ts').words
  'checkup-items': typeof import('./en/checkup-items.ts').words
  summary: typeof import('./en/summary.ts').words
  sources: typeof import('./en/sources.ts').words
  claims: typeof import('./en/claims.ts').words
  questions: typeof import('./en/questions.ts').words
  objection: typeof import('./en/objection.ts').words
  companion: typeof import('./en/companion.ts').words
  receipt: typeof import('./en/receipt.ts').words
  'menu-correction': typeof import('./en/menu-correction.ts').words
  transfer: typeof import('./en/transfer.ts').words
  archive: typeof import('./en/archive.ts').words
  'archive-files': typeof import('./en/archive-files.ts').words
  accessibility: typeof import('./en/accessibility.ts').words
  privacy: typeof import('./en/privacy.ts').words
}

export type CatalogName = keyof Catalogs

/** A catalog in another language: the same keys, each with a text of its own. */
export type Translated<Name extends CatalogName> = Texts<Catalogs[Name]>
type Texts<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string ? string : Texts<Words[Key]>
}

const files = import.meta.glob<{ words: unknown }>('./*/*.ts')

/** Fetches one catalog of a language. Rejects when the language has no such file, or it could not be fetched. */
export async function loadCatalog<Name extends CatalogName>(language: Language, name: Name): Promise<Catalogs[Name]> {
  const load = files[`./${language.tag}/${name}.ts`]
  if (!load) throw new Error(`The language ${language.tag} has no catalog ${name}`)
  return (await load()).words as Catalogs[Name]
}
