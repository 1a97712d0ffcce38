// Makes a changed copy of the sources, to test another version of the guide, or one without a guard.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const parts = [
  'src',
  'public',
  'scripts',
  'hosting',
  'invented',
  'tests',
  'index.html',
  'package.json',
  'package-lock.json',
]
const settings = [
  'vite.config.ts',
  'playwright.config.ts',
  'tsconfig.json',
  'docs',
  '.npmrc',
  'biome.json',
  'rooms.jsonc',
  'README.md',
  '.ci',
]

/** A change of one file. `find` occurs there exactly once; `file` is a path from the root. */
export type Change = { readonly file: string; readonly find: string; readonly replace: string }

/** Content of a file after a change. Throws when `find` does not occur exactly once: the change is then out of date. */
export function contentAfter({ file, find, replace }: Change): string {
  const text = readFileSync(join(root, file), 'utf8')
  if (text.split(find).length !== 2) throw new Error(`${file} does not have this exactly once: ${find}`)
  return text.replace(find, () => replace)
}

/** Makes the copy. Replaces what was in the folder. */
export function changedCopy(folder: string, changes: readonly Change[]): void {
  // With retries: a browser of the previous run may still be writing files there.
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
  mkdirSync(folder, { recursive: true })
  for (const part of [...parts, ...settings]) {
    if (existsSync(join(root, part))) cpSync(join(root, part), join(folder, part), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const change of changes) writeFileSync(join(folder, change.file), contentAfter(change))
}
