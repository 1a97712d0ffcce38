// Tests that take too long for every change: ten thousand steps, five hundred small windows, two hundred archives, the
// accessibility requirements on every page, in every window size and theme, and all of what `npm test` runs as a sample. About half
// an hour.
import { spawnSync } from 'node:child_process'

const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/@playwright/test/cli.js',
    'test',
    'soak',
    'access-rows',
    'companion',
    'storage',
    'resilience',
    'trust',
    'access.spec',
    'languages',
  ],
  { stdio: 'inherit', env: { ...process.env, LONG: '1' } },
)
process.exitCode = status ?? 1
