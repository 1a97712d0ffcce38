import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/checks/find-browser.ts'

/**
 * `chromium` unless said; `npm run test:engines` runs all three. WebKit has tests of its own, without Playwright's
 * browser.
 */
const engine = (process.env.ENGINE ?? 'chromium') as 'chromium' | 'firefox' | 'webkit'

export default defineConfig({
  testDir: engine === 'webkit' ? 'tests/webkit' : 'tests/browser',
  // Outlines of the accessibility trees, reviewed by hand. `--update-snapshots` rewrites them.
  snapshotPathTemplate: 'tests/browser/trees/{arg}{ext}',
  outputDir: `.cache/${engine}-results`,
  fullyParallel: true,
  // A test that passes at the second try is a bug of the test or of the guide.
  retries: 0,
  workers: engine === 'webkit' ? 1 : 2,
  forbidOnly: true,
  reporter: [['dot'], ['json', { outputFile: `.cache/results/${process.env.LONG ? 'long' : engine}.json` }]],
  // Machines are noisy: this is only so that a test that hangs ends.
  timeout: 120_000,
  // What Firefox's interface for tests does not have (say: a frozen tab, downloads, printing) is tested in Chromium alone.
  ...(engine === 'firefox' && { grepInvert: /@chromium/ }),
  // A guide that does not start fails every test; a few say so too.
  maxFailures: 6,
  expect: { timeout: 10_000 },
  use: {
    ...(engine === 'chromium' && { browserName: 'chromium' }),
    ...(engine === 'firefox' && { browserName: 'firefox', channel: 'moz-firefox' }),
    ...(engine !== 'webkit' && { launchOptions: { executablePath: await findBrowser(engine) } }),
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    // What a test takes away must not come back from the worker's cache; tests/browser/offline.spec.ts lets it in.
    serviceWorkers: 'block',
    // Recording takes a good part of the time, for tests that pass; `TRACE=1 npm run browser` to look into one that fails.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
  },
})
