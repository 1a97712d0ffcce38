// Finds a browser to test with: one on this machine, else Debian's package, else (Chromium) the one inside an npm package.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const chromiums = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome']
const firefoxes = ['firefox-esr', 'firefox']
const elsewhere = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * The first of these programs in the search path, or at one of these places.
 * @param {readonly string[]} names
 * @param {readonly string[]} [places]
 */
export function onThisMachine(names, places = []) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...places].find(isExecutable)
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

const engines = {
  chromium: { names: chromiums, places: elsewhere.chromium, debian: 'chromium', variable: 'CHROMIUM_PATH' },
  firefox: { names: firefoxes, places: elsewhere.firefox, debian: 'firefox-esr', variable: 'FIREFOX_PATH' },
}

/**
 * Path of a browser. Throws with the way to get one when there is none.
 * @param {keyof typeof engines} [engine]
 */
export async function findBrowser(engine = 'chromium') {
  const { names, places, debian, variable } = engines[engine]
  const given = process.env[variable]
  if (given) {
    if (isExecutable(given)) return given
    throw new Error(`${variable} names ${given}, which cannot be run.`)
  }
  const found =
    onThisMachine(names, places) ??
    (fromDebian(debian) ? onThisMachine(names) : undefined) ??
    (engine === 'chromium' ? await fromNpm() : undefined)
  if (found) return found
  throw new Error(
    `No ${engine} to test with. Install one (Debian: sudo apt-get install ${debian}) or set ${variable} to its path.`,
  )
}
