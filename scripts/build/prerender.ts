import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { policyInPage } from '../../hosting/headers.ts'

/** What the build of src/app/entry-server.tsx exports. */
export type Entry = typeof import('../../src/app/entry-server.tsx')

/** A chunk of the build: its file, the files of the chunks it imports, and the source files in it. */
export type Chunk = { file: string; imports: readonly string[]; sources: readonly string[] }

const main = 'src/app/main.tsx'

/**
 * Holds the first paint until the content is parsed. The parser pauses after the first script; a browser that paints then
 * paints an empty page first, and the page itself a frame or two later. Browsers that do not support it do just that.
 */
const wholePage = '<link rel="expect" href="#main" blocking="render">'

/** Elements that React puts first and that belong into the head. */
const headElements = /^(?:<title>[^<]*<\/title>|<meta [^>]*>|<link [^>]*>)+/

/**
 * Writes every address as HTML, the sitemap and robots.txt. Gives the number of pages. `boot`: file of the script that runs
 * before the first paint.
 */
export async function prerender(
  dist: string,
  { addresses, render, base, siteUrl }: Entry,
  chunks: readonly Chunk[],
  boot: string,
): Promise<number> {
  const template = readFileSync(join(dist, 'index.html'), 'utf8')
    .replace(`${base}boot.js`, `${base}${boot}`)
    // Vite names every file of the app as a script. The one with the start in it asks for the others itself.
    .replace(/\s*<script type="module"[^>]*><\/script>/g, '')
  // What takes longest does not wait until the sheet is there; more files than this one would take the line from the sheet.
  const libraries = chunks.find(({ sources }) => sources.some((source) => source.includes('/react-dom/')))?.file
  const absolute = (path: string) => (siteUrl ? new URL(path, siteUrl).href : path)

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
 */
function filesOf(chunks: readonly Chunk[], sources: readonly string[]) {
  const seen = new Set()
  const files: string[] = []
  function visit(chunk: Chunk | undefined) {
    if (!chunk || seen.has(chunk)) return
    seen.add(chunk)
    for (const next of chunk.imports) visit(chunks.find(({ file }) => file === next))
    files.push(chunk.file)
  }
  for (const source of sources) visit(chunkOf(chunks, source))
  return files
}

function chunkOf(chunks: readonly Chunk[], source: string) {
  const chunk = chunks.find(({ sources }) => sources.includes(source))
  if (!chunk) throw new Error(`The build has no chunk for ${source}`)
  return chunk
}

/** Gives every script and style sheet its hash, so that a changed file is refused. */
function withIntegrity(page: string, dist: string, base: string) {
  return page.replace(/<(?:script|link)\b[^>]*?\s(?:src|href)="([^"]+\.(?:js|css))"[^>]*>/g, (tag, url: string) => {
    const hash = createHash('sha384')
      .update(readFileSync(join(dist, url.slice(base.length))))
      .digest('base64')
    return tag.replace(/\s*\/?>$/, ` integrity="sha384-${hash}">`)
  })
}

/** Text and styles are what a person waits for, so they come before the app on a slow line. */
function styleFirst(page: string) {
  const sheet = /\s*<link rel="stylesheet"[^>]*>/.exec(page)?.[0] ?? ''
  return page.replace(sheet, '').replace(/(<meta http-equiv="Content-Security-Policy"[^>]*>)/, `$1${sheet}`)
}

function sitemap(urls: readonly string[]) {
  const lines = urls.map((url) => `  <url><loc>${url}</loc></url>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('\n')}\n</urlset>\n`
}

function write(dist: string, file: string, content: string) {
  mkdirSync(dirname(join(dist, file)), { recursive: true })
  writeFileSync(join(dist, file), content)
}
