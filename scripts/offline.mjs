import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Every file of a build, as a path from its folder. @param {string} dist */
export function everyFileIn(dist) {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** As above, without the compressed copies. @param {string} dist */
export function filesIn(dist) {
  return everyFileIn(dist).filter((file) => !/\.(?:br|gz)$/.test(file))
}

/**
 * Writes into the service worker what it keeps: files of every visit, and for each language its pages and words, which
 * are kept when the language is opened.
 * @param {string} dist
 * @param {{ id: string, languages: readonly string[], chunks: readonly import('./prerender.mjs').Chunk[] }} build
 * `languages`: the first one is at the root.
 */
export function writeOffline(dist, { id, languages, chunks }) {
  const [root = 'en', ...others] = languages
  const files = filesIn(dist)
  /** @param {string} source */
  const languageOfSource = (source) => /^src\/content\/locales\/([^/]+)\//.exec(source)?.[1]
  const words = new Map(
    chunks.flatMap(({ file, sources }) => {
      const found = new Set(sources.map(languageOfSource))
      // What more than one language needs must be kept with each of them, so it may not hide in a file of one.
      if (found.size > 1) throw new Error(`${file} holds words of ${[...found].join(', ')} and more`)
      const [language] = found
      return language ? [[file, language]] : []
    }),
  )
  /** @param {string} file */
  const languageOf = (file) =>
    words.get(file) ??
    (file.endsWith('/index.html') || file === 'index.html'
      ? (others.find((tag) => file.startsWith(`${tag}/`)) ?? root)
      : undefined)
  // The invented archive is big, and nobody needs it to go on.
  const isKept = (/** @type {string} */ file) =>
    /\.(?:js|css|svg|webmanifest|html)$/.test(file) && !/^sw\.js$|invented/.test(file)
  const kept = files.filter(isKept)
  const address = (/** @type {string} */ file) => file.replace(/index\.html$/, '')
  const parts = {
    id,
    shared: kept.filter((file) => languageOf(file) === undefined).map(address),
    languages: Object.fromEntries(
      languages.map((tag) => [tag, kept.filter((file) => languageOf(file) === tag).map(address)]),
    ),
  }
  const worker = join(dist, 'sw.js')
  const text = readFileSync(worker, 'utf8')
  const written = text.replace("{ id: '', shared: [], languages: {} }", () => JSON.stringify(parts))
  if (written === text) throw new Error('sw.js has no place for the files of the build')
  writeFileSync(worker, written)
}

/**
 * Writes the SHA-256 of every file, so that anybody can compare a copy with a build of their own.
 * @param {string} dist
 */
export function writeHashes(dist) {
  const lines = filesIn(dist).map((file) => {
    const hash = createHash('sha256')
      .update(readFileSync(join(dist, file)))
      .digest('hex')
    return `${hash}  ${file}`
  })
  writeFileSync(join(dist, 'hashes.txt'), `${lines.join('\n')}\n`)
}
