import { defineConfig } from '@playwright/test'
import { findChromium } from './scripts/browser.mjs'

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: '.cache/browser-results',
  fullyParallel: true,
  // A test that passes at the second try is a bug of the test or of the guide.
  retries: 0,
  workers: 2,
  forbidOnly: true,
  reporter: [['dot'], ['json', { outputFile: '.cache/results/browser.json' }]],
  timeout: 45_000,
  // A guide that does not start fails every test; a few say so too.
  maxFailures: 6,
  expect: { timeout: 10_000 },
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: await findChromium() },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    // What a test takes away must not come back from the worker's cache; tests/browser/offline.spec.ts lets it in.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
  },
})
