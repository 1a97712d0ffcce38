import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { policyInPage } from '../deploy/headers.mjs'

/**
 * What src/app/entry-server.tsx gives.
 * @typedef {object} Entry
 * @property {readonly import('../src/app/entry-server.tsx').Address[]} addresses
 * @property {(path: string) => Promise<string>} render
 * @property {string} base
 * @property {string} siteUrl
 * @property {readonly string[]} tags of the languages; the first one is at the root
 */
/** @typedef {{ file: string, imports: readonly string[], sources: readonly string[] }} Chunk `imports`: files of other chunks */

const main = 'src/app/main.tsx'

/**
 * Holds the first paint until the content is read. The parser rests after the first script, and a browser that draws what
 * there is by then draws an empty page, and the page itself a frame or two later. Browsers without it just do so.
 */
const wholePage = '<link rel="expect" href="#main" blocking="render">'

/** Elements that React puts first and that belong into the head. */
const headElements = /^(?:<title>[^<]*<\/title>|<meta [^>]*>|<link [^>]*>)+/

/**
 * Writes every address as HTML, and what robots read. Gives the number of pages.
 * @param {string} dist
 * @param {Entry} entry
 * @param {readonly Chunk[]} chunks of the build
 * @param {string} boot where the script is that runs before the first paint
 */
export async function prerender(dist, { addresses, render, base, siteUrl }, chunks, boot) {
  const template = readFileSync(join(dist, 'index.html'), 'utf8')
    .replace(`${base}boot.js`, `${base}${boot}`)
    // Vite names every file of the app as a script. The one with the start in it asks for the others itself.
    .replace(/\s*<script type="module"[^>]*><\/script>/g, '')
  // What takes longest does not wait until the sheet is there; more files than this one would take the line from the sheet.
  const libraries = chunks.find(({ sources }) => sources.some((source) => source.includes('/react-dom/')))?.file
  const absolute = (/** @type {string} */ path) => (siteUrl ? new URL(path, siteUrl).href : path)

  for (const address of addresses) {
    const html = await render(address.path)
    const head = headElements.exec(html)?.[0] ?? ''
    const files = filesOf(chunks, [main, ...address.modules])
    const early = files.map((file) => {
      const priority = file === libraries ? '' : ' fetchpriority="low"'
      return `<link rel="modulepreload"${priority} crossorigin href="${base}${file}">`
    })
    const preview = `<meta property="og:image" content="${absolute(`${base}preview.png`)}">`
    const page = template
      .replace(/<html [^>]*>/, `<html lang="${address.lang}" dir="${address.dir}">`)
      .replace('<!--policy-->', `<meta http-equiv="Content-Security-Policy" content="${policyInPage}">`)
      .replace('<!--head-->', [head, preview, wholePage, ...early].join('\n    '))
      .replace(
        '</head>',
        `  <script type="module" fetchpriority="low" crossorigin src="${base}${chunkOf(chunks, main).file}"></script>\n  </head>`,
      )
      .replace('<!--app-->', html.slice(head.length))
    write(dist, address.file, withIntegrity(styleFirst(page), dist, base))
  }

  const listed = addresses.filter(({ isListed }) => isListed).map(({ path }) => absolute(`${base}${path.slice(1)}`))
  write(dist, 'sitemap.xml', sitemap(listed))
  write(dist, 'robots.txt', `User-agent: *\nAllow: /\n${siteUrl ? `Sitemap: ${absolute(`${base}sitemap.xml`)}\n` : ''}`)
  return addresses.length
}

/**
 * The files that sources need at once, each after those it imports: the libraries, which take longest, are asked for
 * early. The one style sheet is in the template.
 * @param {readonly Chunk[]} chunks
 * @param {readonly string[]} sources
 */
function filesOf(chunks, sources) {
  const seen = new Set()
  /** @type {string[]} */
  const files = []
  /** @param {Chunk | undefined} chunk */
  function visit(chunk) {
    if (!chunk || seen.has(chunk)) return
    seen.add(chunk)
    for (const next of chunk.imports) visit(chunks.find(({ file }) => file === next))
    files.push(chunk.file)
  }
  for (const source of sources) visit(chunkOf(chunks, source))
  return files
}

/**
 * @param {readonly Chunk[]} chunks
 * @param {string} source
 */
function chunkOf(chunks, source) {
  const chunk = chunks.find(({ sources }) => sources.includes(source))
  if (!chunk) throw new Error(`The build has no chunk for ${source}`)
  return chunk
}

/**
 * Gives every script and style sheet its hash, so that a changed file is refused.
 * @param {string} page
 * @param {string} dist
 * @param {string} base
 */
function withIntegrity(page, dist, base) {
  return page.replace(
    /<(?:script|link)\b[^>]*?\s(?:src|href)="([^"]+\.(?:js|css))"[^>]*>/g,
    (tag, /** @type {string} */ url) => {
      const hash = createHash('sha384')
        .update(readFileSync(join(dist, url.slice(base.length))))
        .digest('base64')
      return tag.replace(/\s*\/?>$/, ` integrity="sha384-${hash}">`)
    },
  )
}

/**
 * Text and styles are what a person waits for, so they come before the app on a slow line.
 * @param {string} page
 */
function styleFirst(page) {
  const sheet = /\s*<link rel="stylesheet"[^>]*>/.exec(page)?.[0] ?? ''
  return page.replace(sheet, '').replace(/(<meta http-equiv="Content-Security-Policy"[^>]*>)/, `$1${sheet}`)
}

/** @param {readonly string[]} urls */
function sitemap(urls) {
  const lines = urls.map((url) => `  <url><loc>${url}</loc></url>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('\n')}\n</urlset>\n`
}

/**
 * @param {string} dist
 * @param {string} file
 * @param {string} content
 */
function write(dist, file, content) {
  mkdirSync(dirname(join(dist, file)), { recursive: true })
  writeFileSync(join(dist, file), content)
}
