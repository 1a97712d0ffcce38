import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Every file of a build, as a path from its folder. */
export function everyFileIn(dist: string): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** As above, without the compressed copies. */
export function filesIn(dist: string): string[] {
  return everyFileIn(dist).filter((file) => !/\.(?:br|gz)$/.test(file))
}

/** Writes the SHA-256 of every file, so that anybody can compare a copy with a build of their own. */
export function writeHashes(dist: string): void {
  const lines = filesIn(dist).map((file) => {
    const hash = createHash('sha256')
      .update(readFileSync(join(dist, file)))
      .digest('hex')
    return `${hash}  ${file}`
  })
  writeFileSync(join(dist, 'hashes.txt'), `${lines.join('\n')}\n`)
}
