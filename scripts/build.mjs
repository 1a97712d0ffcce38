// Builds the guide into `dist`: the browser's part, then every page as HTML. `--if-changed`: only when something
// that goes into it has changed since the last time.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'
import { compress } from './compress.mjs'
import { prerender } from './prerender.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')
const server = join(root, '.cache/server')
const stamp = join(root, '.cache/built')

/** @param {string} path */
const filesUnder = (path) =>
  readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()

function inputs() {
  const hash = createHash('sha256')
  const single = ['index.html', 'vite.config.ts', 'package-lock.json'].map((name) => join(root, name))
  for (const file of [...['src', 'public', 'scripts', 'deploy'].flatMap(filesUnder), ...single]) {
    hash.update(file.slice(root.length)).update(readFileSync(file))
  }
  for (const name of ['BASE_PATH', 'SITE_URL', 'CONTACT_URL']) hash.update(`${name}=${process.env[name] ?? ''}`)
  return hash.digest('hex')
}

const wanted = inputs()
const isCurrent = existsSync(join(dist, 'index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted

if (process.argv.includes('--if-changed') && isCurrent) {
  console.log('dist is current.')
} else {
  rmSync(stamp, { force: true })
  rmSync(dist, { recursive: true, force: true })
  await build({ root, logLevel: 'warn', build: { outDir: dist } })
  await build({
    root,
    logLevel: 'warn',
    build: {
      outDir: server,
      emptyOutDir: true,
      ssr: 'src/app/entry-server.tsx',
      copyPublicDir: false,
      manifest: false,
    },
  })
  const pages = await prerender(dist, await import(pathToFileURL(join(server, 'entry-server.js')).href))
  compress(dist)
  mkdirSync(join(root, '.cache'), { recursive: true })
  writeFileSync(stamp, wanted)
  console.log(`Built ${pages} pages into dist.`)
  if (!process.env.SITE_URL) console.log('SITE_URL is not set, so canonical addresses and the sitemap name no host.')
}
