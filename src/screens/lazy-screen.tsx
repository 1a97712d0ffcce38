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

/** A part of the guide that could not be fetched: no network, or a newer version has taken its place. */
export class LostPart extends Error {}

/** Asks twice: a connection that fails once is common, and browsers do not keep the failure. */
async function withRetry<Found>(load: () => Promise<Found>): Promise<Found> {
  try {
    return await load()
  } catch {
    return load().catch((error: unknown) => {
      throw new LostPart(String(error))
    })
  }
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
    pending ??= withRetry(load).then(
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
