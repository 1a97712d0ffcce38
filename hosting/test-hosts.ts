// Starts nginx and Caddy with the configurations of hosts.ts on free ports of the loopback and requests every file of
// the build from each, at the root of a site and in a sub-folder. Installs Debian's programs where that is possible.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readBuildFacts } from '../scripts/build/build-facts.ts'
import { checkHost, newChecks } from './check-host.ts'
import { deploy } from './deploy.ts'
import { caddySite, nginxServer } from './hosts.ts'
import { freePort, startCaddy, startNginx } from './start-host.ts'

type Place = { root: string; base: string; origin: string }

const { linkHeader } = readBuildFacts()
const hosts = {
  nginx: ({ root, base, origin }: Place) =>
    startNginx(nginxServer({ root, listen: new URL(origin).host, base, linkHeader }), origin),
  Caddy: ({ root, base, origin }: Place) => startCaddy(caddySite({ base, linkHeader }), root, origin),
}
const checks = newChecks()
for (const base of ['/', '/tools/guide/']) {
  const root = mkdtempSync(join(tmpdir(), 'served-'))
  try {
    // As after a deployment: with the list of the last builds, which must not be served.
    deploy('dist', join(root, base))
    for (const [host, start] of Object.entries(hosts)) {
      const place = { root, base, origin: `http://127.0.0.1:${await freePort()}` }
      const stop = await start(place)
      await checkHost(`${host} ${base}`, place, checks).finally(stop)
    }
  } finally {
    rmSync(root, { recursive: true })
  }
}
checks.end()
