// Prints the configuration for a web server of one's own: node scripts/host-config.mjs nginx|caddy [folder of the build] [port]
import { resolve } from 'node:path'
import { caddySite, nginxServer } from '../deploy/hosts.mjs'

const [, , host, folder = 'dist', port = '80'] = process.argv
if (host === 'nginx') console.log(nginxServer({ root: resolve(folder), listen: port }))
else if (host === 'caddy') console.log(`example.org {\n  root * ${resolve(folder)}\n${caddySite()}}`)
else {
  console.error('Say for which server: nginx or caddy.')
  process.exit(1)
}
