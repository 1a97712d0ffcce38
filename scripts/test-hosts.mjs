// Starts nginx with the configuration of deploy/hosts.mjs on a free port of the loopback and asks it for every file of the
// build: the headers, the content, compressed copies, 304 and 404. Debian's nginx is fetched where this may be done.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { headersOf } from '../deploy/headers.mjs'
import { nginxServer } from '../deploy/hosts.mjs'
import { freePort, startNginx } from './nginx.mjs'
import { filesIn } from './offline.mjs'

const port = await freePort()
const dist = resolve('dist')
const origin = `http://127.0.0.1:${port}`
const stop = await startNginx(nginxServer({ root: dist, listen: `127.0.0.1:${port}` }), origin)
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
  stop()
}
for (const name of failed.slice(0, 40)) console.error(`failed: ${name}`)
console.log(`${passed} passed, ${failed.length} failed`)
process.exit(failed.length === 0 ? 0 : 1)
