// Finds a browser to test with: an installed one, else Debian's package, else (Chromium) the one in an npm package.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const chromiums = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome']
const firefoxes = ['firefox-esr', 'firefox']
const otherPaths = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
}

function isExecutable(path: string) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Path of the first of these programs that is in the search path or at one of these places. */
export function findProgram(names: readonly string[], places: readonly string[] = []): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...places].find(isExecutable)
}

/** Installs a Debian package where that needs no password. Returns whether it did. */
export function installWithApt(name: string): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  const options = { stdio: 'ignore' as const, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  spawnSync('apt-get', ['update'], options)
  return spawnSync('apt-get', ['install', '-y', '--no-install-recommends', name], options).status === 0
}

async function findNpmChromium() {
  try {
    const { default: bundled } = await import('@sparticuz/chromium')
    const path = await bundled.executablePath()
    // Starts only where the system has the libraries it needs.
    return spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0 ? path : undefined
  } catch {
    return undefined
  }
}

const engines = {
  chromium: { names: chromiums, places: otherPaths.chromium, debian: 'chromium', variable: 'CHROMIUM_PATH' },
  firefox: { names: firefoxes, places: otherPaths.firefox, debian: 'firefox-esr', variable: 'FIREFOX_PATH' },
}

/** Path of a browser. When there is none, throws an error that says how to get one. */
export async function findBrowser(engine: keyof typeof engines = 'chromium'): Promise<string> {
  const { names, places, debian, variable } = engines[engine]
  const configured = process.env[variable]
  if (configured) {
    if (isExecutable(configured)) return configured
    throw new Error(`${variable} names ${configured}, which cannot be run.`)
  }
  const found =
    findProgram(names, places) ??
    (installWithApt(debian) ? findProgram(names) : undefined) ??
    (engine === 'chromium' ? await findNpmChromium() : undefined)
  if (found) return found
  throw new Error(
    `No ${engine} to test with. Install one (Debian: sudo apt-get install ${debian}) or set ${variable} to its path.`,
  )
}
