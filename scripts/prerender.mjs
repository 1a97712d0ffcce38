import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
/** @typedef {{ file: string, imports?: string[] }} Chunk */

/** Elements that React puts first and that belong into the head. */
const headElements = /^(?:<title>[^<]*<\/title>|<meta [^>]*>|<link [^>]*>)+/

/**
 * Writes every address as HTML, and what robots read. Gives the number of pages.
 * @param {string} dist
 * @param {Entry} entry
 * @param {string} boot where the script is that runs before the first paint
 */
export async function prerender(dist, { addresses, render, base, siteUrl }, boot) {
  /** @type {Record<string, Chunk>} */
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'))
  const template = readFileSync(join(dist, 'index.html'), 'utf8').replace(`${base}boot.js`, `${base}${boot}`)
  const absolute = (/** @type {string} */ path) => (siteUrl ? new URL(path, siteUrl).href : path)

  for (const address of addresses) {
    const html = await render(address.path)
    const head = headElements.exec(html)?.[0] ?? ''
    const files = filesOf(manifest, ['index.html', ...address.modules])
    const early = files
      .filter((file) => file !== manifest['index.html']?.file)
      .map((file) => `<link rel="modulepreload" fetchpriority="low" crossorigin href="${base}${file}">`)
    const preview = `<meta property="og:image" content="${absolute(`${base}preview.png`)}">`
    const page = template
      .replace(/<html [^>]*>/, `<html lang="${address.lang}" dir="${address.dir}">`)
      .replace('<!--policy-->', `<meta http-equiv="Content-Security-Policy" content="${policyInPage}">`)
      .replace('<!--head-->', [head, preview, ...early].join('\n    '))
      .replace('<!--app-->', html.slice(head.length))
    write(dist, address.file, withIntegrity(styleFirst(page), dist, base))
  }

  const listed = addresses.filter(({ isListed }) => isListed).map(({ path }) => absolute(`${base}${path.slice(1)}`))
  write(dist, 'sitemap.xml', sitemap(listed))
  write(dist, 'robots.txt', `User-agent: *\nAllow: /\n${siteUrl ? `Sitemap: ${absolute(`${base}sitemap.xml`)}\n` : ''}`)
  rmSync(join(dist, '.vite'), { recursive: true })
  return addresses.length
}

/**
 * The chunks that source files need at once. The one style sheet is in the template.
 * @param {Record<string, Chunk>} manifest
 * @param {readonly string[]} sources
 */
function filesOf(manifest, sources) {
  const seen = new Set()
  const files = new Set()
  /** @param {string} source */
  function visit(source) {
    const chunk = manifest[source]
    if (!chunk) throw new Error(`The build has no chunk for ${source}`)
    if (seen.has(source)) return
    seen.add(source)
    files.add(chunk.file)
    for (const next of chunk.imports ?? []) visit(next)
  }
  for (const source of sources) visit(source)
  return [...files]
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
  return page
    .replace(sheet, '')
    .replace('<script type="module"', '<script type="module" fetchpriority="low"')
    .replace(/(<meta http-equiv="Content-Security-Policy"[^>]*>)/, `$1${sheet}`)
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
