// Tests the guide in three browser engines: the whole suite in Chromium and Firefox, and in WebKit the four flows that must work
// in Safari. Installs the browsers on Debian, says how to get them elsewhere, and ends with the counts.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { findBrowser, findProgram, installWithApt } from './find-browser.ts'

const webkit = [
  { program: 'WebKitWebDriver', debian: 'webkit2gtk-driver' },
  { program: 'Xvfb', debian: 'xvfb' },
]
const missing = webkit.filter(
  ({ program, debian }) => !findProgram([program]) && !(installWithApt(debian) && findProgram([program])),
)

/** Engines that cannot be started, with the reason. */
const unavailable: Record<string, string> = {}
for (const engine of ['chromium', 'firefox'] as const) {
  await findBrowser(engine).catch((error) => {
    unavailable[engine] = error.message
  })
}
if (missing.length > 0) {
  unavailable.webkit = `WebKit is tested with Debian's packages: sudo apt-get install ${missing.map(({ debian }) => debian).join(' ')}. On another system there is no driver for it that tests can use; try the walk by hand in Safari.`
}

let passed = 0
let failed = 0
mkdirSync('.cache/results', { recursive: true })
for (const engine of ['chromium', 'firefox', 'webkit']) {
  console.log(`\n${engine}`)
  if (unavailable[engine]) {
    console.error(unavailable[engine])
    failed += 1
    continue
  }
  const report = `.cache/results/${engine}.json`
  rmSync(report, { force: true })
  const { status } = spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'test'], {
    stdio: 'inherit',
    env: { ...process.env, ENGINE: engine },
  })
  try {
    const { stats } = JSON.parse(readFileSync(report, 'utf8'))
    const bad = stats.unexpected + stats.flaky + stats.skipped
    passed += stats.expected
    failed += status !== 0 && bad === 0 ? 1 : bad
    console.log(`${engine}: ${stats.expected} good, ${bad} bad`)
  } catch {
    failed += 1 // it ended before it could report
  }
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
