// Puts the build into the folder that a web server serves: npx tsx hosting/deploy.ts FOLDER
// Files come before the pages that name them, and the files of the two builds before stay for tabs that still run those.
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { everyFileIn } from '../scripts/build/hashes.ts'

const keptBuilds = 3
/** Which files each of the last builds had. Begins with a dot, so hosts do not show it. */
const recordName = '.builds.json'
const incoming = '.incoming'

/** Order of copying: what pages and their headers name, then those, and the service worker last. */
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
    // In one move: nobody is sent half a file, and a server that has the old one open goes on with it.
    copyFileSync(join(from, file), join(to, incoming))
    renameSync(join(to, incoming), join(to, file))
    afterEach()
  }
  const builds = [files, ...before].slice(0, keptBuilds)
  // Only hashed files are kept for older tabs: a page or a list of an older build would be taken for today's.
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
