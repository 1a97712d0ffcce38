// Measures the requests per second of nginx with our configuration, and of nginx with a plain file of the same size and
// without our headers, alternating in the same run. Prints a table; `--write` puts it into docs/performance.md.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { nginxServer } from '../../hosting/hosts.ts'
import { ensureProgram, freePort, startNginx } from '../../hosting/start-host.ts'
import { readBuildFacts } from '../build/build-facts.ts'
import { filesIn } from '../build/hashes.ts'
import { median, writeSection } from './figures.ts'

const connections = 64
const seconds = 10
const rounds = 5
const wrk = ensureProgram('/usr/bin/wrk', 'wrk')

const [ours, plain] = [await freePort(), await freePort()]
const folder = mkdtempSync(join(tmpdir(), 'plain-'))
const facts = readBuildFacts()
const servers = `${nginxServer({ root: resolve('dist'), listen: `127.0.0.1:${ours}`, ...facts })}
server { listen 127.0.0.1:${plain}; root ${folder}; }`

const script = filesIn('dist')
  .filter((file) => /assets\/libraries-.*\.js$/.test(file))
  .at(0)
/** What is requested: a page, and the largest script of a first visit. */
const asked = { page: '/ai-training/', script: `/${script}` }
const gzipped = (path: string) => readFileSync(`dist${path.endsWith('/') ? `${path}index.html` : path}.gz`)
for (const [name, path] of Object.entries(asked))
  writeFileSync(join(folder, `${name}.bin`), Buffer.alloc(gzipped(path).length, 'x'))

const stop = await startNginx(servers, `http://127.0.0.1:${ours}/`)

function load(url: string, headers: Readonly<Record<string, string>> = {}) {
  const given = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const text = execFileSync(wrk, ['-t2', `-c${connections}`, `-d${seconds}s`, '--latency', ...given, url], {
    encoding: 'utf8',
  })
  const [, p99 = '', unit = ''] = /99%\s+([\d.]+)(us|ms|s)/.exec(text) ?? []
  const factor = { us: 0.001, ms: 1, s: 1000 }[unit] ?? Number.NaN
  return {
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(text)?.[1]),
    p99: Number(p99) * factor,
    errors:
      Number(/Non-2xx or 3xx responses: (\d+)/.exec(text)?.[1] ?? 0) + Number(/Socket errors: .*/.exec(text) ? 1 : 0),
  }
}

const whole = (value: number) => Math.round(value).toLocaleString('en')

const rows = []
try {
  for (const [name, path] of Object.entries(asked)) {
    const ourRuns = []
    const plainRuns = []
    for (let round = 0; round < rounds; round += 1) {
      plainRuns.push(load(`http://127.0.0.1:${plain}/${name}.bin`))
      ourRuns.push(load(`http://127.0.0.1:${ours}${path}`, { 'Accept-Encoding': 'gzip' }))
    }
    const [mine, floor] = [ourRuns, plainRuns].map((runs) => median(runs.map((run) => run.perSecond)))
    const p99 = median(ourRuns.map((run) => run.p99))
    const errors = ourRuns.reduce((sum, run) => sum + run.errors, 0)
    const ratio = (mine ?? 0) / (floor ?? 1)
    rows.push(
      `| \`${name === 'page' ? path : 'the largest script'}\`, gzip, ${whole(gzipped(path).length)} bytes | ${whole(mine ?? 0)} | ${whole(floor ?? 0)} | ${ratio.toFixed(2)} | ${p99.toFixed(1)} ms | ${errors} |`,
    )
  }
  const head = await fetch(`http://127.0.0.1:${ours}${asked.page}`, { headers: { 'Accept-Encoding': 'identity' } })
  const kept = load(`http://127.0.0.1:${ours}${asked.page}`, { 'If-None-Match': head.headers.get('etag') ?? '' })
  rows.push(
    `| the same page, unchanged (304) | ${whole(kept.perSecond)} | | | ${kept.p99.toFixed(1)} ms | ${kept.errors} |`,
  )
} finally {
  stop()
  rmSync(folder, { recursive: true })
}

const table = [
  `nginx with two workers and \`wrk\` on the same two cores, ${connections} connections, ${seconds} s a run, median of ${rounds} in turn.`,
  '',
  '| asked for | a second | plain file of that size | ratio (≥ 0.9) | p99 | errors (0) |',
  '|---|---|---|---|---|---|',
  ...rows,
]
console.log(table.join('\n'))
if (process.argv.includes('--write')) writeSection('load', table.join('\n'))
