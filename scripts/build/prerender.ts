import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { policyInPage } from '../../hosting/headers.ts'
import { documentOf, type LinkedFile } from '../../src/app/document.ts'

/** What the build of src/app/entry-server.tsx exports. */
export type Entry = typeof import('../../src/app/entry-server.tsx')

/** A chunk of the build: its file, the files of the chunks it imports, and the source files in it. */
export type Chunk = { file: string; imports: readonly string[]; sources: readonly string[] }

/** The build's output: its chunks, its one style sheet and the script that runs before the first paint. */
export type Built = { readonly chunks: readonly Chunk[]; readonly sheet: string; readonly boot: string }

const main = 'src/app/main.tsx'

/** A file of the build with its integrity hash. `base`: path the build was made for. */
export function linkedFile(dist: string, base: string, file: string): LinkedFile {
  const hash = createHash('sha384')
    .update(readFileSync(join(dist, file)))
    .digest('base64')
  return { href: base + file, integrity: `sha384-${hash}` }
}

/** Writes every address as HTML, the sitemap and robots.txt. Returns the number of pages. */
export async function prerender(dist: string, entry: Entry, { chunks, sheet, boot }: Built): Promise<number> {
  const { addresses, render, base, absolute } = entry
  const hashed = new Map<string, LinkedFile>()
  const linked = (file: string) => {
    const known = hashed.get(file) ?? linkedFile(dist, base, file)
    hashed.set(file, known)
    return known
  }
  const libraries = chunks.find(({ sources }) => sources.some((source) => source.includes('/react-dom/')))?.file
  if (!libraries) throw new Error('The build has no chunk with the libraries')
  for (const address of addresses) {
    const { app, head } = await render(address.path)
    const others = filesOf(chunks, [main, ...address.modules]).filter((file) => file !== libraries)
    const files = {
      sheet: linked(sheet),
      boot: linked(boot),
      main: linked(chunkOf(chunks, main).file),
      libraries: linked(libraries),
      others: others.map(linked),
    }
    const preview = absolute(`${base}preview.png`)
    write(
      join(dist, address.file),
      documentOf({ language: address.language, head, app, base, preview, policy: policyInPage, files }),
    )
  }
  const listed = addresses.filter(({ isListed }) => isListed).map(({ path }) => absolute(`${base}${path.slice(1)}`))
  write(join(dist, 'sitemap.xml'), sitemap(listed))
  const where = absolute(`${base}sitemap.xml`)
  write(join(dist, 'robots.txt'), `User-agent: *\nAllow: /\n${where.includes(':') ? `Sitemap: ${where}\n` : ''}`)
  return addresses.length
}

/** The files that these sources load at once, each after the files it imports. */
function filesOf(chunks: readonly Chunk[], sources: readonly string[]): readonly string[] {
  const seen = new Set<Chunk>()
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

function chunkOf(chunks: readonly Chunk[], source: string): Chunk {
  const chunk = chunks.find(({ sources }) => sources.includes(source))
  if (!chunk) throw new Error(`The build has no chunk for ${source}`)
  return chunk
}

function sitemap(urls: readonly string[]): string {
  const lines = urls.map((url) => `  <url><loc>${url}</loc></url>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('\n')}\n</urlset>\n`
}

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}
