// Puts the build into the folder that a web server serves: node scripts/deploy.mjs FOLDER
// Files come before the pages that name them, and the files of the two builds before stay for tabs that still run those.
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { everyFileIn } from './offline.mjs'

const keptBuilds = 3
/** Which files each of the last builds had. Begins with a dot, so hosts do not show it. */
const recordName = '.builds.json'
const incoming = '.incoming'

/**
 * What comes first when files are copied: what pages and their headers name, then those, and the worker for offline last of all.
 * @param {string} file
 */
const order = (file) => (/(^|\/)sw\.js/.test(file) ? 2 : /\.html|^_headers/.test(file) ? 1 : 0)

/**
 * Copies a build into a folder and removes what none of the last three builds had.
 * @param {string} from the build
 * @param {string} to the folder that is served; made when it is not there
 * @param {() => void} [afterEach] called after every file, for tests
 */
export function deploy(from, to, afterEach = () => undefined) {
  const files = everyFileIn(from).sort((a, b) => order(a) - order(b))
  if (!files.includes('index.html')) throw new Error(`There is no build in ${from}. Make one: npm run build`)
  const record = join(to, recordName)
  /** @type {string[][]} */
  const before = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : []
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
    console.error('Say which folder is served: node scripts/deploy.mjs FOLDER')
    process.exit(1)
  }
  const count = deploy('dist', resolve(to))
  console.log(`${count} files in ${relative('.', to) || '.'}; hashed files of the last ${keptBuilds} builds are kept.`)
}
