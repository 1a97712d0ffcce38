// Prints the configuration of a web server for the build in `dist`:
// npx tsx hosting/host-config.ts nginx|caddy|container [folder that is the root of the site] [port]
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { readBuildFacts } from '../scripts/build/build-facts.ts'
import { caddySite, nginxMain, nginxServer } from './hosts.ts'

const [, , host, folder = 'dist', port = '80'] = process.argv
if (!existsSync('dist/build.json')) stop('There is no build in dist. Make one: npm run build')

const root = resolve(folder)
const facts = readBuildFacts()
const server = nginxServer({ root, listen: port, ...facts })
if (host === 'nginx') console.log(server)
else if (host === 'caddy') console.log(`example.org {\n  root * ${root}\n${caddySite(facts)}}`)
// The container's file system is read-only except for this folder.
else if (host === 'container') console.log(nginxMain(server, { folder: '/tmp' }))
else stop('Say for which server: nginx, caddy, or container for all of the nginx in hosting/Dockerfile.')

function stop(why: string): never {
  console.error(why)
  process.exit(1)
}
