// What takes too long for every change: ten thousand steps, five hundred small windows, two hundred archives, the rows of
// access on every page, in every window and look, and rows that are run as a sample otherwise. Some half an hour.
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
