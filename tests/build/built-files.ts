import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn } from '../../scripts/build/hashes.ts'

/** Every file of a build by its path, without the compressed copies. */
export function filesOf(dist = 'dist'): string[] {
  return filesIn(dist)
}

/** Text of a built file. */
export function read(file: string, dist = 'dist'): string {
  return readFileSync(join(dist, file), 'utf8')
}

/** Bytes of the brotli copy, or of the file where there is none. */
export function weight(file: string, dist = 'dist'): number {
  try {
    return statSync(join(dist, `${file}.br`)).size
  } catch {
    return statSync(join(dist, file)).size
  }
}

/** Paths, from the root of the build, of what a page asks for at once: scripts, chunks, style sheets. */
export function neededBy(html: string, base = '/'): string[] {
  const tags = html.match(/<(script|link rel="(stylesheet|modulepreload)")[^>]*>/g) ?? []
  // The app's own file is named twice: early, and as the script.
  return [...new Set(tags.map((tag) => (/\s(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? '').slice(base.length)))]
}
