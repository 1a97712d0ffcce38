// A copy of the sources with something changed in it, for tests of what another version does, or one without a guard.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const parts = ['src', 'public', 'scripts', 'deploy', 'tests', 'index.html', 'package.json', 'package-lock.json']
const settings = ['vite.config.ts', 'playwright.config.ts', 'tsconfig.json', 'docs', '.npmrc']

/**
 * @typedef {object} Change
 * @property {string} file path from the root
 * @property {string} find stands there exactly once
 * @property {string} replace
 */

/**
 * What a file reads like after a change. Throws when the place is not found once: then the list of changes is out of date.
 * @param {Change} change
 */
export function changed({ file, find, replace }) {
  const text = readFileSync(join(root, file), 'utf8')
  if (text.split(find).length !== 2) throw new Error(`${file} does not have this exactly once: ${find}`)
  return text.replace(find, () => replace)
}

/**
 * Makes the copy, in place of what was in the folder.
 * @param {string} folder
 * @param {readonly Change[]} changes
 */
export function changedCopy(folder, changes) {
  // Again where a browser of the run before is still writing its last files there.
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
  mkdirSync(folder, { recursive: true })
  for (const part of [...parts, ...settings]) {
    if (existsSync(join(root, part))) cpSync(join(root, part), join(folder, part), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const change of changes) writeFileSync(join(folder, change.file), changed(change))
}
