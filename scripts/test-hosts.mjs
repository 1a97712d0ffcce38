// Starts nginx and Caddy with the configurations of deploy/hosts.mjs on free ports of the loopback and asks each for every file
// of the build: the headers, the content, compressed copies, 304 and 404. Debian's programs are fetched where this may be done.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { firstFiles, headersOf } from '../deploy/headers.mjs'
import { caddySite, nginxServer } from '../deploy/hosts.mjs'
import { deploy } from './deploy.mjs'
import { filesIn } from './offline.mjs'
import { freePort, startCaddy, startNginx } from './start-host.mjs'

// As it is put up: with the record of the builds, which is nobody's to read.
const dist = mkdtempSync(join(tmpdir(), 'served-'))
deploy('dist', dist)
const first = firstFiles(readFileSync(join(dist, 'index.html'), 'utf8'))
const hosts = {
  nginx: async (/** @type {string} */ origin) =>
    startNginx(nginxServer({ root: dist, listen: new URL(origin).host, first }), origin),
  caddy: async (/** @type {string} */ origin) => startCaddy(caddySite(first), dist, origin),
}
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

for (const [host, start] of Object.entries(hosts)) {
  const origin = `http://127.0.0.1:${await freePort()}`
  const stop = await start(origin)
  try {
    for (const file of filesIn('dist')) {
      const path = `/${file.replace(/index\.html$/, '')}`
      const answer = await fetch(origin + path, { headers: { 'Accept-Encoding': 'identity' } })
      const body = Buffer.from(await answer.arrayBuffer())
      check(`${host} ${path}: 200`, answer.status === 200)
      check(`${host} ${path}: content`, body.equals(readFileSync(join('dist', file))))
      for (const [name, value] of Object.entries(headersOf(path, first))) {
        check(`${host} ${path}: ${name}`, answer.headers.get(name) === value)
      }
      const validator = answer.headers.get('etag') ?? ''
      const again = await fetch(origin + path, {
        headers: { 'Accept-Encoding': 'identity', 'If-None-Match': validator },
      })
      check(`${host} ${path}: 304`, again.status === 304)
      check(`${host} ${path}: policy with 304`, again.headers.get('Content-Security-Policy') !== null)
      if (/\.(?:js|css|html)$/.test(file)) {
        const packed = await fetch(origin + path, { headers: { 'Accept-Encoding': 'gzip' } })
        check(`${host} ${path}: gzip`, packed.headers.get('content-encoding') === 'gzip')
        await packed.arrayBuffer()
      }
    }
    for (const path of ['/no-such-page/', '/assets/gone.js', '/.builds.json', '/_headers.br/x']) {
      const answer = await fetch(origin + path)
      check(`${host} ${path}: 404`, answer.status === 404)
      check(`${host} ${path}: policy`, answer.headers.get('Content-Security-Policy') !== null)
      check(`${host} ${path}: our own page`, (await answer.text()).includes('<h1'))
    }
  } finally {
    stop()
  }
}
rmSync(dist, { recursive: true })
for (const name of failed.slice(0, 40)) console.error(`failed: ${name}`)
console.log(`${passed} passed, ${failed.length} failed`)
process.exit(failed.length === 0 ? 0 : 1)
