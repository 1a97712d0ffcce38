import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'

export type Counts = { readonly passed: number; readonly failed: number }

/**
 * Runs a tool with Node and counts what it found: by the JSON report that it writes, or without one as a single check. A tool
 * that fails without a failed test of its own, or before it could report, has failed all the same.
 */
export function runTool(
  args: readonly string[],
  report?: { readonly file: string; readonly counts: (report: unknown) => Counts },
  env: Readonly<Record<string, string>> = {},
): Counts {
  if (report) {
    rmSync(report.file, { force: true })
    mkdirSync(dirname(report.file), { recursive: true })
  }
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  const isGood = status === 0
  if (!report) return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 }
  try {
    const { passed, failed } = report.counts(JSON.parse(readFileSync(report.file, 'utf8')))
    return { passed, failed: !isGood && failed === 0 ? 1 : failed }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

type Stats = {
  readonly expected: number
  readonly unexpected: number
  readonly flaky: number
  readonly skipped: number
}

/** Runs the browser tests in one engine. A test that needed a second try, or was skipped, is not a good one. */
export function browserTests(engine: 'chromium' | 'firefox' | 'webkit'): Counts {
  const counts = (report: unknown) => {
    const { expected, unexpected, flaky, skipped } = (report as { stats: Stats }).stats
    return { passed: expected, failed: unexpected + flaky + skipped }
  }
  const file = `.cache/results/${engine}.json`
  return runTool(['node_modules/@playwright/test/cli.js', 'test'], { file, counts }, { ENGINE: engine })
}
