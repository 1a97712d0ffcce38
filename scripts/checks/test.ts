// Everything that must hold before a change lands: types, format and lint, unused code, rules, screens, the built
// files, and the guide in a real browser. Ends with the counts.
import { browserTests, type Counts, runTool } from './run-tool.ts'

const file = '.cache/results/unit.json'
const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
type UnitReport = Readonly<Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests', number>>
const unitCounts = (report: unknown) => {
  const { numPassedTests, numFailedTests, numPendingTests } = report as UnitReport
  return { passed: numPassedTests, failed: numFailedTests + numPendingTests }
}

const steps: readonly (readonly [title: string, run: () => Counts])[] = [
  ['Types', () => runTool(['node_modules/typescript/bin/tsc'])],
  ['Types of the service worker', () => runTool(['node_modules/typescript/bin/tsc', '-p', 'src/offline'])],
  ['Format and lint', () => runTool(['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'])],
  ['Unused code and dependencies', () => runTool(['node_modules/knip/bin/knip.js'])],
  ['A recipe of the README', () => runTool(['--import', 'tsx', 'scripts/checks/recipes.ts', '--quick'])],
  ['Build', () => runTool(['--import', 'tsx', 'scripts/build/build.ts', '--if-changed'])],
  [
    'Rules, screens and built files',
    () => runTool(['node_modules/vitest/vitest.mjs', 'run', ...reporters], { file, counts: unitCounts }),
  ],
  ['The guide in a browser', () => browserTests('chromium')],
]

let passed = 0
let failed = 0
for (const [title, run] of steps) {
  console.log(`\n${title}`)
  const began = performance.now()
  const found = run()
  passed += found.passed
  failed += found.failed
  const seconds = Math.round((performance.now() - began) / 1000)
  console.log(`${title}: ${found.passed} passed, ${found.failed} failed, ${seconds} s`)
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
