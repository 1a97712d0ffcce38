// Finds a Chromium to test with: one on this machine, else Debian's package, else the one inside an npm package.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome']
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

const howToGetOne =
  'No browser to test with. Install Chromium (Debian: sudo apt-get install chromium) or set CHROMIUM_PATH to one.'

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** @param {readonly string[]} wanted */
export function onThisMachine(wanted = names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return [...folders.flatMap((folder) => wanted.map((name) => join(folder, name))), ...elsewhere].find(isExecutable)
}

/**
 * Installs a Debian package, where that is possible without asking anybody.
 * @param {string} name
 */
export function fromDebian(name) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  const options = { stdio: /** @type {const} */ ('ignore'), env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  spawnSync('apt-get', ['update'], options)
  return spawnSync('apt-get', ['install', '-y', '--no-install-recommends', name], options).status === 0
}

async function fromNpm() {
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    const path = await packed.executablePath()
    // It starts only where the system has the libraries it needs.
    return spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0 ? path : undefined
  } catch {
    return undefined
  }
}

/** Path of a Chromium. Throws with the way to get one when there is none. */
export async function findChromium() {
  const given = process.env.CHROMIUM_PATH
  if (given) {
    if (isExecutable(given)) return given
    throw new Error(`CHROMIUM_PATH names ${given}, which cannot be run.`)
  }
  const found = onThisMachine() ?? (fromDebian('chromium') ? onThisMachine() : undefined) ?? (await fromNpm())
  if (!found) throw new Error(howToGetOne)
  return found
}
