// Tests the guide in three browser engines: the whole suite in Chromium and Firefox, and in WebKit the four flows that
// must work in Safari. Installs the browsers on Debian, says how to get them elsewhere, and ends with the counts.
import { findBrowser, findProgram, installWithApt } from './find-browser.ts'
import { browserTests } from './run-tool.ts'

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
  unavailable.webkit = `WebKit needs packages from Debian: sudo apt-get install ${missing.map(({ debian }) => debian).join(' ')}. On other systems no WebKit driver is available to tests; try the guide by hand in Safari instead.`
}

let passed = 0
let failed = 0
for (const engine of ['chromium', 'firefox', 'webkit'] as const) {
  console.log(`\n${engine}`)
  if (unavailable[engine]) console.error(unavailable[engine])
  const found = unavailable[engine] ? { passed: 0, failed: 1 } : browserTests(engine)
  passed += found.passed
  failed += found.failed
  console.log(`${engine}: ${found.passed} passed, ${found.failed} failed`)
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
