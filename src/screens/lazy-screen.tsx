import { type ComponentType, use } from 'react'
import type { CatalogName, Language } from '../content/locales/index.ts'
import { loadWords } from '../i18n/catalogs.ts'
import { fetchPart } from '../i18n/fetch-part.ts'
import { useLanguage } from '../i18n/LocaleProvider.tsx'
import { readable } from '../i18n/readable.ts'

/** A screen that is fetched when it is first needed, together with its words. */
export type LazyScreen<Props> = {
  Screen: ComponentType<Props>
  /** Source file of the code, from `src`, and the words it needs. The prerendered page asks for both early. */
  source: string
  words: readonly CatalogName[]
  /** Fetches code and words; afterwards the screen renders without waiting. */
  preload: (language: Language) => Promise<void>
}

/** Makes a lazy screen. Once it has been fetched it renders at once, so hydration finds what was prerendered. */
export function lazyScreen<Props extends object>(
  source: string,
  words: readonly CatalogName[],
  load: () => Promise<ComponentType<Props>>,
): LazyScreen<Props> {
  let fetched: Promise<ComponentType<Props>> | undefined
  function fetchCode(): Promise<ComponentType<Props>> {
    fetched ??= fetchPart(load, () => {
      fetched = undefined
    })
    return fetched
  }
  return {
    source,
    words,
    Screen: function Screen(props: Props) {
      const Loaded = use(fetchCode())
      return <Loaded {...props} />
    },
    preload: async (language) => {
      await Promise.all([fetchCode(), loadWords(language, words)])
    },
  }
}

/** How long after a failure what can wait is asked for again, in milliseconds. */
const askAgainAfter = 3000

/**
 * Like a lazy screen, for a part that the prerendered page holds already and nobody waits for. Until it is there, the
 * prerendered text stays; a failure is no error, but a longer wait.
 */
export function laterPart<Props extends object>(
  source: string,
  words: readonly CatalogName[],
  load: () => Promise<ComponentType<Props>>,
): LazyScreen<Props> {
  const part = lazyScreen(source, words, load)
  const ready = new Map<string, Promise<void>>()
  const askUntilThere = (language: Language): Promise<void> =>
    part
      .preload(language)
      .catch(() => new Promise((done) => setTimeout(done, askAgainAfter)).then(() => askUntilThere(language)))
  function ask(language: Language): Promise<void> {
    const waiting = ready.get(language.tag) ?? readable(askUntilThere(language))
    ready.set(language.tag, waiting)
    return waiting
  }
  return {
    ...part,
    Screen: function Later(props: Props) {
      use(ask(useLanguage()))
      return <part.Screen {...props} />
    },
    preload: async (language) => {
      await part.preload(language)
      await ask(language)
    },
  }
}
