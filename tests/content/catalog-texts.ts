export type Text = {
  readonly language: string
  readonly catalog: string
  /** Keys from the catalog's root to the text. */
  readonly path: readonly string[]
  readonly text: string
}

const files = import.meta.glob<unknown>(['../../src/content/locales/*/*.ts', '!**/catalogs.ts'], {
  import: 'words',
  eager: true,
})

/** Every catalog by language and name, as it is. */
export const catalogs = Object.entries(files).map(([file, words]) => {
  const [, language = '', catalog = ''] = /\/([^/]+)\/([^/]+)\.ts$/.exec(file) ?? []
  return { language, catalog, words }
})

function textsIn(words: unknown, path: readonly string[]): { path: readonly string[]; text: string }[] {
  if (typeof words === 'string') return [{ path, text: words }]
  if (typeof words !== 'object' || words === null)
    throw new Error(`${path.join('.')} is neither text nor a group of texts`)
  return Object.entries(words).flatMap(([key, inner]) => textsIn(inner, [...path, key]))
}

/** Every text of every catalog of every language, with the way to it. */
export const texts: readonly Text[] = catalogs.flatMap(({ language, catalog, words }) =>
  textsIn(words, []).map((found) => ({ language, catalog, ...found })),
)

/** `en/setting: out.not-found.steps.0`, to find a text again. */
export const nameOf = ({ language, catalog, path }: Omit<Text, 'text'>) => `${language}/${catalog}: ${path.join('.')}`
