// Prints the configuration for a web server of one's own, for the build in `dist`:
// node scripts/host-config.mjs nginx|caddy [folder that is the root of the site] [port]
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { buildFacts } from '../deploy/headers.mjs'
import { caddySite, nginxServer } from '../deploy/hosts.mjs'

const [, , host, folder = 'dist', port = '80'] = process.argv
const page = 'dist/index.html'
if (host !== 'nginx' && host !== 'caddy') stop('Say for which server: nginx or caddy.')
if (!existsSync(page)) stop('There is no build in dist. Make one: npm run build')

const root = resolve(folder)
const facts = buildFacts(readFileSync(page, 'utf8'))
console.log(
  host === 'nginx'
    ? nginxServer({ root, listen: port, ...facts })
    : `example.org {\n  root * ${root}\n${caddySite(facts)}}`,
)

/** @param {string} why */
function stop(why) {
  console.error(why)
  process.exit(1)
}
