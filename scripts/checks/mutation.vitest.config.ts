import { defineConfig } from 'vitest/config'

// Stryker runs tests in threads, where a test cannot set the time zone itself.
process.env.TZ = 'Europe/Berlin'

/** For `npm run test:mutation`: the unit tests of the rooms that are mutated. */
export default defineConfig({
  test: { include: ['tests/{wizard,storage,formats}/**/*.test.ts'], environment: 'node', testTimeout: 60_000 },
})
