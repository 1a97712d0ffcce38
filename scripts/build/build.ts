// Builds the guide into `dist`: the scripts and styles, then every page as HTML. `--if-changed`: only when an input has
// changed since the last build. `--out FOLDER`: into another folder.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, type InlineConfig } from 'vite'
import { headersFile } from '../../hosting/hosts.ts'
import { writeSbom } from './bill-of-materials.ts'
import { type BuildFacts, linkHeaderOf, writeBuildFacts } from './build-facts.ts'
import { compress } from './compress.ts'
import { basePath, target } from './config.ts'
import { writeHashes } from './hashes.ts'
import { keptBuildOf } from './kept-files.ts'
import { type Built, type Entry, linkedFile, prerender } from './prerender.ts'

// Vitest sets another value; a build started by a test must be the same build.
process.env.NODE_ENV = 'production'

const root = fileURLToPath(new URL('../..', import.meta.url))
const defaultDist = join(root, 'dist')
const out = process.argv.indexOf('--out')
const dist = out < 0 ? defaultDist : resolve(process.argv[out + 1] ?? '')
// Builds that run at the same time need folders of their own.
const server = join(root, '.cache', dist === defaultDist ? 'server' : `server-${process.pid}`)
const stamp = join(root, '.cache/built')
const base = basePath()

const filesUnder = (path: string) =>
  readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()

function hashInputs() {
  const hash = createHash('sha256')
  const single = ['vite.config.ts', 'package-lock.json'].map((name) => join(root, name))
  for (const file of [...['src', 'public', 'scripts', 'hosting', 'invented'].flatMap(filesUnder), ...single]) {
    hash.update(file.slice(root.length)).update(readFileSync(file))
  }
  for (const name of ['BASE_PATH', 'SITE_URL', 'CONTACT_URL']) hash.update(`${name}=${process.env[name] ?? ''}`)
  return hash.digest('hex')
}

/**
 * Bundles a script that runs on its own, before the app or beside it, and returns its file name. `name`: that name,
 * where `[hash]` stands for its hash.
 */
async function buildScript(source: string, name: string, define: Record<string, string> = {}): Promise<string> {
  const config: InlineConfig = {
    root,
    base,
    configFile: false,
    logLevel: 'warn',
    define,
    build: {
      outDir: dist,
      emptyOutDir: false,
      copyPublicDir: false,
      target,
      rolldownOptions: { input: join(root, source), output: { format: 'iife', entryFileNames: name } },
    },
  }
  const [script] = filesOf(await build(config))
  if (!script) throw new Error(`Nothing was built of ${source}`)
  return script.fileName
}

/** Writes where to report a vulnerability (RFC 9116), if the host of this copy set an address. */
function writeSecurity(folder: string) {
  const contact = process.env.CONTACT_URL
  if (!contact) return
  mkdirSync(join(folder, '.well-known'), { recursive: true })
  const lines = [`Contact: ${contact}`, 'Expires: 2027-11-25T00:00:00Z', 'Preferred-Languages: en']
  writeFileSync(join(folder, '.well-known/security.txt'), `${lines.join('\n')}\n`)
}

type Output = Awaited<ReturnType<typeof build>>
const filesOf = (built: Output) => [built].flat().flatMap((each) => ('output' in each ? each.output : []))

/** The chunks of a build with the source files in each, and its style sheet. */
function chunksAndSheet(built: Output): Omit<Built, 'boot'> {
  const files = filesOf(built)
  const sheet = files.find(({ fileName }) => fileName.endsWith('.css'))?.fileName
  if (!sheet) throw new Error('The build has no style sheet')
  const chunks = files.flatMap((file) =>
    file.type === 'chunk'
      ? [
          {
            file: file.fileName,
            imports: file.imports,
            sources: file.moduleIds.map((id) => relative(root, id).split(sep).join('/')),
          },
        ]
      : [],
  )
  return { chunks, sheet }
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
  const boot = await buildScript('src/boot/boot.ts', 'assets/boot-[hash].js')
  const entry: Entry = await import(pathToFileURL(join(server, 'entry-server.js')).href)
  const made: Built = { ...chunksAndSheet(built), boot }
  const pages = await prerender(dist, entry, made)
  const id = inputHash.slice(0, 12)
  const facts: BuildFacts = {
    id,
    base,
    linkHeader: linkHeaderOf(linkedFile(dist, base, made.sheet), linkedFile(dist, base, boot)),
  }
  writeBuildFacts(dist, facts)
  const kept = keptBuildOf(dist, { id, languages: entry.tags, chunks: made.chunks })
  await buildScript('src/offline/worker.ts', 'sw.js', { __KEPT_BUILD__: JSON.stringify(kept) })
  await buildScript('src/offline/worker-off.ts', 'sw-off.js')
  writeFileSync(join(dist, '_headers'), headersFile(facts))
  writeSecurity(dist)
  writeSbom(dist)
  writeHashes(dist)
  compress(dist)
  if (dist === defaultDist) writeFileSync(stamp, inputHash)
  else rmSync(server, { recursive: true })
  console.log(`Built ${pages} pages into dist.`)
  if (!process.env.SITE_URL) console.log('SITE_URL is not set, so canonical addresses and the sitemap name no host.')
}
