import type { KeptBuild } from '../../src/offline/kept-files.ts'
import { filesIn } from './hashes.ts'
import type { Chunk } from './prerender.ts'

type Build = {
  readonly id: string
  /** Tags; the first language is at the root. */
  readonly languages: readonly string[]
  readonly chunks: readonly Chunk[]
}

/**
 * What the service worker caches: shared files at its installation, and for each language its pages and words once that
 * language is opened.
 */
export function keptBuildOf(dist: string, { id, languages, chunks }: Build): KeptBuild {
  const [root = 'en', ...others] = languages
  const files = filesIn(dist)
  const languageOfSource = (source: string) => /^src\/content\/locales\/([^/]+)\//.exec(source)?.[1]
  const words = new Map(
    chunks.flatMap(({ file, sources }) => {
      const found = new Set(sources.map(languageOfSource))
      // A chunk with words of two languages would be cached for only one of them.
      if (found.size > 1) throw new Error(`${file} holds words of ${[...found].join(', ')} and more`)
      const [language] = found
      return language ? [[file, language]] : []
    }),
  )
  const languageOf = (file: string) =>
    words.get(file) ??
    (file.endsWith('/index.html') || file === 'index.html'
      ? (others.find((tag) => file.startsWith(`${tag}/`)) ?? root)
      : undefined)
  // The sample archive is big, and the guide works without it.
  const isKept = (file: string) =>
    /\.(?:js|css|svg|webmanifest|html)$/.test(file) && !/^sw(-off)?\.js$|invented/.test(file)
  const kept = files.filter(isKept)
  const address = (file: string) => file.replace(/index\.html$/, '')
  return {
    id,
    shared: kept.filter((file) => languageOf(file) === undefined).map(address),
    languages: Object.fromEntries(
      languages.map((tag) => [tag, kept.filter((file) => languageOf(file) === tag).map(address)]),
    ),
  }
}
