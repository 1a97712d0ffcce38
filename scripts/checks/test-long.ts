// Tests that take too long for every change: ten thousand steps, five hundred small windows, two hundred archives, the
// accessibility requirements on every page, in every window size and theme, and everything that `npm test` only
// samples. About half an hour.
import { runTool } from './run-tool.ts'

const files = ['soak', 'access-rows', 'companion', 'storage', 'resilience', 'trust', 'access.spec', 'languages']
const { failed } = runTool(['node_modules/@playwright/test/cli.js', 'test', ...files], undefined, { LONG: '1' })
process.exitCode = failed
