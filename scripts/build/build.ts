// Builds the guide into `dist`: the browser's part, then every page as HTML. `--if-changed`: only when something
// that goes into it has changed since the last time. `--out FOLDER`: into another folder.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, minifySync } from 'vite'
import { buildFacts } from '../../hosting/headers.ts'
import { headersFile } from '../../hosting/hosts.ts'
import { writeSbom } from './bill-of-materials.ts'
import { compress } from './compress.ts'
import { writeHashes } from './hashes.ts'
import { writeKeptFiles } from './kept-files.ts'
import { type Chunk, type Entry, prerender } from './prerender.ts'

// A build started by a test must be the same build.
process.env.NODE_ENV = 'production'

const root = fileURLToPath(new URL('../..', import.meta.url))
const defaultDist = join(root, 'dist')
const out = process.argv.indexOf('--out')
const dist = out < 0 ? defaultDist : resolve(process.argv[out + 1] ?? '')
// Two builds at once must not meet in one folder.
const server = join(root, '.cache', dist === defaultDist ? 'server' : `server-${process.pid}`)
const stamp = join(root, '.cache/built')

const filesUnder = (path: string) =>
  readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()

function hashInputs() {
  const hash = createHash('sha256')
  const single = ['index.html', 'vite.config.ts', 'package-lock.json'].map((name) => join(root, name))
  for (const file of [...['src', 'public', 'scripts', 'hosting', 'invented'].flatMap(filesUnder), ...single]) {
    hash.update(file.slice(root.length)).update(readFileSync(file))
  }
  for (const name of ['BASE_PATH', 'SITE_URL', 'CONTACT_URL']) hash.update(`${name}=${process.env[name] ?? ''}`)
  return hash.digest('hex')
}

/** Minified content of a script in the build. */
function minified(name: string) {
  const file = join(dist, name)
  return minifySync(file, readFileSync(file, 'utf8'), { module: false }).code
}

/** Where to report a vulnerability (RFC 9116), if whoever runs this copy gave an address. */
function writeSecurity(folder: string) {
  const contact = process.env.CONTACT_URL
  if (!contact) return
  mkdirSync(join(folder, '.well-known'), { recursive: true })
  const lines = [`Contact: ${contact}`, 'Expires: 2027-11-25T00:00:00Z', 'Preferred-Languages: en']
  writeFileSync(join(folder, '.well-known/security.txt'), `${lines.join('\n')}\n`)
}

/** The chunks of a build, with the source files in each. */
function chunksOf(built: Awaited<ReturnType<typeof build>>): Chunk[] {
  return [built].flat().flatMap((each) =>
    ('output' in each ? each.output : []).flatMap((file) =>
      file.type === 'chunk'
        ? [
            {
              file: file.fileName,
              imports: file.imports,
              sources: file.moduleIds.map((id) => relative(root, id).split(sep).join('/')),
            },
          ]
        : [],
    ),
  )
}

const inputHash = hashInputs()
process.env.BUILD_ID = inputHash.slice(0, 12)
const isCurrent = existsSync(join(dist, 'index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === inputHash

if (process.argv.includes('--if-changed') && isCurrent) {
  console.log('dist is current.')
} else {
  if (dist === defaultDist) rmSync(stamp, { force: true })
  rmSync(dist, { recursive: true, force: true })
  const built = await build({ root, logLevel: 'warn', build: { outDir: dist, emptyOutDir: true } })
  await build({
    root,
    logLevel: 'warn',
    build: {
      outDir: server,
      emptyOutDir: true,
      ssr: 'src/app/entry-server.tsx',
      copyPublicDir: false,
    },
  })
  // Vite leaves what is in `public` as it is, comments and all, and without a hash in the name.
  const boot = minified('boot.js')
  const bootFile = `assets/boot-${createHash('sha256').update(boot).digest('base64url').slice(0, 8)}.js`
  writeFileSync(join(dist, bootFile), boot)
  rmSync(join(dist, 'boot.js'))
  const chunks = chunksOf(built)
  const entry: Entry = await import(pathToFileURL(join(server, 'entry-server.js')).href)
  const pages = await prerender(dist, entry, chunks, bootFile)
  writeKeptFiles(dist, { id: inputHash.slice(0, 12), languages: entry.tags, chunks })
  writeFileSync(join(dist, 'sw.js'), minified('sw.js'))
  writeFileSync(join(dist, '_headers'), headersFile(buildFacts(readFileSync(join(dist, 'index.html'), 'utf8'))))
  writeSecurity(dist)
  writeSbom(dist)
  writeHashes(dist)
  compress(dist)
  if (dist === defaultDist) writeFileSync(stamp, inputHash)
  else rmSync(server, { recursive: true })
  console.log(`Built ${pages} pages into dist.`)
  if (!process.env.SITE_URL) console.log('SITE_URL is not set, so canonical addresses and the sitemap name no host.')
}
