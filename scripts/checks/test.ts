// Everything that must hold before a change lands: types, format and lint, unused code, rules, screens, the built files, and the
// guide in a real browser. Ends with the counts.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

type Counts = { readonly passed: number; readonly failed: number }

const root = fileURLToPath(new URL('../..', import.meta.url))
const results = `${root}.cache/results`
for (const name of ['unit', 'chromium']) rmSync(`${results}/${name}.json`, { force: true })
mkdirSync(results, { recursive: true })

let passed = 0
let failed = 0

const report = (name: string) => {
  try {
    return JSON.parse(readFileSync(`${results}/${name}.json`, 'utf8'))
  } catch {
    return undefined // it ended before it could report; its exit code counts
  }
}

/** Runs a tool of the project and adds what it found to the counts. Without `counts` the tool is one check. */
function run(title: string, args: readonly string[], counts?: () => Counts | undefined): void {
  console.log(`\n${title}`)
  const began = performance.now()
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  const found = counts?.() ?? { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 }
  passed += found.passed
  // A tool that fails without a failed test of its own has failed all the same.
  failed += status !== 0 && found.failed === 0 ? 1 : found.failed
  console.log(
    `${title}: ${found.passed} passed, ${found.failed} failed, ${Math.round((performance.now() - began) / 1000)} s`,
  )
}

run('Types', ['node_modules/typescript/bin/tsc'])
run('Format and lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'])
run('Unused code and dependencies', ['node_modules/knip/bin/knip.js'])
run('Build', ['--import', 'tsx', 'scripts/build/build.ts', '--if-changed'])
run(
  'Rules, screens and built files',
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${results}/unit.json`,
  ],
  () => {
    const found = report('unit')
    return found && { passed: found.numPassedTests, failed: found.numFailedTests + found.numPendingTests }
  },
)
run('The guide in a browser', ['node_modules/@playwright/test/cli.js', 'test'], () => {
  const stats = report('chromium')?.stats
  // A test that needed a second try, or was skipped, is not a good one.
  return stats && { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped }
})

console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
