// Puts the build into the folder that a web server serves: npx tsx hosting/deploy.ts FOLDER
// Files are copied before the pages that name them. Those of the two builds before stay, for tabs that still run them.
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { everyFileIn } from '../scripts/build/hashes.ts'

const keptBuilds = 3
/** The files of each of the last builds. Begins with a dot, so hosts do not serve it. */
const recordName = '.builds.json'
const incoming = '.incoming'

/** Copied in this order: what pages and headers name, then pages and headers, and the service worker last. */
const copyOrder = (file: string) => (/(^|\/)sw\.js/.test(file) ? 2 : /\.html|^_headers/.test(file) ? 1 : 0)

/**
 * Copies a build into the folder that is served, which is made when it is missing, and removes what none of the last three
 * builds had. Gives the number of files. `afterEach` is called after every file, for tests.
 */
export function deploy(from: string, to: string, afterEach: () => void = () => undefined): number {
  const files = everyFileIn(from).sort((a, b) => copyOrder(a) - copyOrder(b))
  if (!files.includes('index.html')) throw new Error(`There is no build in ${from}. Make one: npm run build`)
  const record = join(to, recordName)
  const before: string[][] = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : []
  for (const file of files) {
    mkdirSync(dirname(join(to, file)), { recursive: true })
    // Renamed into place: nobody is sent half a file, and a server that has the old one open goes on reading it.
    copyFileSync(join(from, file), join(to, incoming))
    renameSync(join(to, incoming), join(to, file))
    afterEach()
  }
  const builds = [files, ...before].slice(0, keptBuilds)
  // Only hashed files stay for older tabs: an old page or file list would be taken for a current one.
  const wanted = new Set([recordName, ...files, ...builds.flat().filter((file) => file.startsWith('assets/'))])
  for (const file of before.flat()) {
    if (!wanted.has(file)) rmSync(join(to, file), { force: true })
    afterEach()
  }
  writeFileSync(record, JSON.stringify(builds))
  return files.length
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , to] = process.argv
  if (!to) {
    console.error('Say which folder is served: npx tsx hosting/deploy.ts FOLDER')
    process.exit(1)
  }
  const count = deploy('dist', resolve(to))
  console.log(`${count} files in ${relative('.', to) || '.'}; hashed files of the last ${keptBuilds} builds are kept.`)
}
