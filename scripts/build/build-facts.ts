import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LinkedFile } from '../../src/app/document.ts'

/** What servers, hosts and checks need to know about a build. Written once, to `build.json`. */
export type BuildFacts = {
  /** Hash of the sources. */
  readonly id: string
  /** The path it was made for, with slashes at both ends. */
  readonly base: string
  /**
   * The `Link` header of every page. It preloads the two files that block the first paint, the style sheet and the boot
   * script, before the browser has parsed the page.
   */
  readonly linkHeader: string
}

const file = 'build.json'

export function writeBuildFacts(dist: string, facts: BuildFacts): void {
  writeFileSync(join(dist, file), `${JSON.stringify(facts, null, 2)}\n`)
}

/** Reads the facts of the build in a folder. Throws when there is none. */
export function readBuildFacts(dist = 'dist'): BuildFacts {
  return JSON.parse(readFileSync(join(dist, file), 'utf8'))
}

/** The `Link` header that preloads these two files. */
export function linkHeaderOf(sheet: LinkedFile, boot: LinkedFile): string {
  return [
    `<${sheet.href}>; rel=preload; as=style; crossorigin; integrity="${sheet.integrity}"`,
    `<${boot.href}>; rel=preload; as=script; integrity="${boot.integrity}"`,
  ].join(', ')
}
