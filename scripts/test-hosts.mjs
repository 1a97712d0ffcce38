// Starts nginx with the configuration of deploy/hosts.mjs on a free port of the loopback and asks it for every file of the
// build: the headers, the content, compressed copies, 304 and 404. Debian's nginx is fetched where this may be done.
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { headersOf } from '../deploy/headers.mjs'
import { nginxServer } from '../deploy/hosts.mjs'
import { filesIn } from './offline.mjs'

const program = '/usr/sbin/nginx'
if (!existsSync(program)) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.error('This needs nginx: apt-get install nginx-light')
    process.exit(1)
  }
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'nginx-light'], { stdio: 'ignore' })
}

const port = await new Promise((done) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const address = server.address()
    server.close(() => done(typeof address === 'object' && address ? address.port : 0))
  })
})
const folder = mkdtempSync(join(tmpdir(), 'hosts-'))
const dist = resolve('dist')
writeFileSync(
  join(folder, 'nginx.conf'),
  `${process.getuid?.() === 0 ? 'user root;\n' : ''}daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
worker_processes 2;
events { worker_connections 512; }
http {
  include /etc/nginx/mime.types;
  ${nginxServer({ root: dist, listen: `127.0.0.1:${port}` })}
}
`,
)
const nginx = spawn(program, ['-c', join(folder, 'nginx.conf'), '-p', folder], { stdio: 'inherit' })
const origin = `http://127.0.0.1:${port}`
let passed = 0
/** @type {string[]} */
const failed = []
/**
 * @param {string} name
 * @param {boolean} isGood
 */
function check(name, isGood) {
  if (isGood) passed += 1
  else failed.push(name)
}

try {
  for (let turn = 0; turn < 100; turn += 1) {
    if (
      await fetch(origin).then(
        () => true,
        () => false,
      )
    )
      break
    await setTimeout(50)
  }
  for (const file of filesIn(dist)) {
    const path = `/${file.replace(/index\.html$/, '')}`
    const answer = await fetch(origin + path, { headers: { 'Accept-Encoding': 'identity' } })
    const body = Buffer.from(await answer.arrayBuffer())
    check(`${path}: 200`, answer.status === 200)
    check(`${path}: content`, body.equals(readFileSync(join(dist, file))))
    for (const [name, value] of Object.entries(headersOf(path))) {
      check(`${path}: ${name}`, answer.headers.get(name) === value)
    }
    const validator = answer.headers.get('etag') ?? ''
    const again = await fetch(origin + path, { headers: { 'Accept-Encoding': 'identity', 'If-None-Match': validator } })
    check(`${path}: 304`, again.status === 304)
    check(`${path}: policy with 304`, again.headers.get('Content-Security-Policy') !== null)
    if (/\.(?:js|css|html)$/.test(file)) {
      const packed = await fetch(origin + path, { headers: { 'Accept-Encoding': 'gzip' } })
      check(`${path}: gzip`, packed.headers.get('content-encoding') === 'gzip')
      await packed.arrayBuffer()
    }
  }
  for (const path of ['/no-such-page/', '/assets/gone.js', '/.git/config', '/_headers.br/x']) {
    const answer = await fetch(origin + path)
    check(`${path}: 404`, answer.status === 404)
    check(`${path}: policy`, answer.headers.get('Content-Security-Policy') !== null)
  }
} finally {
  nginx.kill()
  rmSync(folder, { recursive: true })
}
for (const name of failed.slice(0, 40)) console.error(`failed: ${name}`)
console.log(`${passed} passed, ${failed.length} failed`)
process.exit(failed.length === 0 ? 0 : 1)
