import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LinkedFile } from '../../src/app/document.ts'

/** What servers, hosts and checks must know of a build. The build writes it once, as `build.json`. */
export type BuildFacts = {
  /** Hash of the sources. */
  readonly id: string
  /** The path it was made for, with slashes at both ends. */
  readonly base: string
  /**
   * The `Link` header of a page. It preloads the two files no page is drawn without, its style sheet and its first script, so
   * that a browser asks for them before it has read the page. It is the same for every page.
   */
  readonly linkHeader: string
}

const file = 'build.json'

export function writeBuildFacts(dist: string, facts: BuildFacts): void {
  writeFileSync(join(dist, file), `${JSON.stringify(facts, null, 2)}\n`)
}

/** The facts of the build in a folder. Throws when there is none. */
export function readBuildFacts(dist = 'dist'): BuildFacts {
  return JSON.parse(readFileSync(join(dist, file), 'utf8'))
}

/** The `Link` header for these two files. */
export function linkHeaderOf(sheet: LinkedFile, boot: LinkedFile): string {
  return [
    `<${sheet.href}>; rel=preload; as=style; crossorigin; integrity="${sheet.integrity}"`,
    `<${boot.href}>; rel=preload; as=script; integrity="${boot.integrity}"`,
  ].join(', ')
}
