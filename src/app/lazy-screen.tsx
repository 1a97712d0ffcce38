import { type ComponentType, use } from 'react'
import type { CatalogName, Language } from '../content/locales/index.ts'
import { failureStands, loadWords } from '../i18n/catalogs.ts'

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
  let Loaded: ComponentType<Props> | undefined
  let pending: Promise<void> | undefined
  const fetchCode = () => {
    pending ??= load().then(
      (component) => {
        Loaded = component
      },
      (error: unknown) => {
        // As with words (catalogs.ts): forgotten at once it would be asked for again while React draws the failure.
        setTimeout(() => {
          pending = undefined
        }, failureStands)
        throw error
      },
    )
    return pending
  }
  return {
    source,
    words,
    Screen: function Screen(props: Props) {
      if (!Loaded) use(fetchCode())
      return Loaded ? <Loaded {...props} /> : null
    },
    preload: async (language) => {
      await Promise.all([fetchCode(), loadWords(language, words)])
    },
  }
}
