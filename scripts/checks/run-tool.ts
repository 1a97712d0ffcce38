import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'

export type Counts = { readonly passed: number; readonly failed: number }

/**
 * Runs a tool with Node and counts passed and failed tests from its JSON report; without a report it is a single check.
 * A tool that exits with an error counts as failed even when its report has no failed test, or is missing.
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

/** Runs the browser tests in one engine. A flaky or skipped test counts as failed. */
export function browserTests(engine: 'chromium' | 'firefox' | 'webkit'): Counts {
  const counts = (report: unknown) => {
    const { expected, unexpected, flaky, skipped } = (report as { stats: Stats }).stats
    return { passed: expected, failed: unexpected + flaky + skipped }
  }
  const file = `.cache/results/${engine}.json`
  return runTool(['node_modules/@playwright/test/cli.js', 'test'], { file, counts }, { ENGINE: engine })
}
