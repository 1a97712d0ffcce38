// What takes too long for every change: ten thousand steps, five hundred small windows, two hundred archives, and the rows of
// access on every page, in every window and look. Some half an hour.
import { spawnSync } from 'node:child_process'

const { status } = spawnSync(
  process.execPath,
  ['node_modules/@playwright/test/cli.js', 'test', 'soak', 'access-rows', 'access.spec', 'companion'],
  { stdio: 'inherit', env: { ...process.env, LONG: '1' } },
)
process.exitCode = status ?? 1
