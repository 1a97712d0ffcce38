// Starts nginx and Caddy with the configurations of deploy/hosts.mjs on free ports of the loopback and asks each for every file
// of the build, at the root of a site and in a sub-folder: the headers, the content, compressed copies, 304 and 404. Debian's
// programs are fetched where this may be done.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildFacts, headersOf } from '../deploy/headers.mjs'
import { caddySite, nginxServer } from '../deploy/hosts.mjs'
import { deploy } from './deploy.mjs'
import { filesIn } from './offline.mjs'
import { freePort, startCaddy, startNginx } from './start-host.mjs'

const { first } = buildFacts(readFileSync('dist/index.html', 'utf8'))
const hosts = {
  nginx: (/** @type {Place} */ { root, base, origin }) =>
    startNginx(nginxServer({ root, listen: new URL(origin).host, base, first }), origin),
  Caddy: (/** @type {Place} */ { root, base, origin }) => startCaddy(caddySite({ base, first }), root, origin),
}
/** @typedef {{ root: string, base: string, origin: string }} Place */
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

/**
 * Asks for everything at one place. `host`: its name in what is printed.
 * @param {string} host
 * @param {Place} place
 */
async function crawl(host, { base, origin }) {
  for (const file of filesIn('dist')) {
    const path = `/${file.replace(/index\.html$/, '')}`
    const url = origin + base + path.slice(1)
    const answer = await fetch(url, { headers: { 'Accept-Encoding': 'identity' } })
    const body = Buffer.from(await answer.arrayBuffer())
    check(`${host} ${path}: 200`, answer.status === 200)
    check(`${host} ${path}: content`, body.equals(readFileSync(join('dist', file))))
    for (const [name, value] of Object.entries(headersOf(path, first))) {
      check(`${host} ${path}: ${name}`, answer.headers.get(name) === value)
    }
    const validator = answer.headers.get('etag') ?? ''
    const again = await fetch(url, { headers: { 'Accept-Encoding': 'identity', 'If-None-Match': validator } })
    check(`${host} ${path}: 304`, again.status === 304)
    check(`${host} ${path}: policy with 304`, again.headers.get('Content-Security-Policy') !== null)
    if (/\.(?:js|css|html)$/.test(file)) {
      const packed = await fetch(url, { headers: { 'Accept-Encoding': 'gzip' } })
      check(`${host} ${path}: gzip`, packed.headers.get('content-encoding') === 'gzip')
      await packed.arrayBuffer()
    }
  }
  for (const path of ['no-such-page/', 'assets/gone.js', 'assets/archive/gone.js', '.builds.json', '_headers.br/x']) {
    const answer = await fetch(origin + base + path)
    check(`${host} ${path}: 404`, answer.status === 404)
    check(`${host} ${path}: policy`, answer.headers.get('Content-Security-Policy') !== null)
    // A missing file must not be kept as if it were there for ever.
    check(`${host} ${path}: not kept`, answer.headers.get('Cache-Control') === 'no-cache')
    check(`${host} ${path}: no version told`, !/\d|caddy/i.test(answer.headers.get('Server') ?? ''))
    check(`${host} ${path}: our own page`, (await answer.text()).includes('<h1'))
  }
}

for (const base of ['/', '/tools/guide/']) {
  const root = mkdtempSync(join(tmpdir(), 'served-'))
  try {
    // As it is put up: with the record of the builds, which is nobody's to read.
    deploy('dist', join(root, base))
    for (const [host, start] of Object.entries(hosts)) {
      const place = { root, base, origin: `http://127.0.0.1:${await freePort()}` }
      const stop = await start(place)
      await crawl(`${host} ${base}`, place).finally(stop)
    }
  } finally {
    rmSync(root, { recursive: true })
  }
}
for (const name of failed.slice(0, 40)) console.error(`failed: ${name}`)
console.log(`${passed} passed, ${failed.length} failed`)
process.exit(failed.length === 0 ? 0 : 1)
