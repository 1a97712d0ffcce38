import { execFileSync } from 'node:child_process'

/** Builds the guide before the tests of the built files, when anything that goes into it has changed. */
export function setup(): void {
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build/build.ts', '--if-changed'], { stdio: 'inherit' })
}
