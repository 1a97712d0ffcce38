// Starts nginx and Caddy with the configurations of deploy/hosts.mjs on free ports of the loopback and asks each for every file
// of the build, at the root of a site and in a sub-folder: the headers, the content, compressed copies, 304 and 404. Debian's
// programs are fetched where this may be done.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildFacts } from '../deploy/headers.mjs'
import { caddySite, nginxServer } from '../deploy/hosts.mjs'
import { crawl, newChecks } from './crawl.mjs'
import { deploy } from './deploy.mjs'
import { freePort, startCaddy, startNginx } from './start-host.mjs'

const { first } = buildFacts(readFileSync('dist/index.html', 'utf8'))
const hosts = {
  nginx: (/** @type {Place} */ { root, base, origin }) =>
    startNginx(nginxServer({ root, listen: new URL(origin).host, base, first }), origin),
  Caddy: (/** @type {Place} */ { root, base, origin }) => startCaddy(caddySite({ base, first }), root, origin),
}
/** @typedef {{ root: string, base: string, origin: string }} Place */
const checks = newChecks()
for (const base of ['/', '/tools/guide/']) {
  const root = mkdtempSync(join(tmpdir(), 'served-'))
  try {
    // As it is put up: with the record of the builds, which is nobody's to read.
    deploy('dist', join(root, base))
    for (const [host, start] of Object.entries(hosts)) {
      const place = { root, base, origin: `http://127.0.0.1:${await freePort()}` }
      const stop = await start(place)
      await crawl(`${host} ${base}`, place, checks).finally(stop)
    }
  } finally {
    rmSync(root, { recursive: true })
  }
}
checks.end()
