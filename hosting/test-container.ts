// Builds the container of hosting/Dockerfile with podman or docker, runs it as docs/hosting.md says, and requests every
// file: the bytes must be those of `dist`, so this checks a build on another system too. Arguments are passed on to
// `run`; with --network=host the port is the container's own.
import { execFileSync, spawnSync } from 'node:child_process'
import { checkHost, newChecks } from './check-host.ts'
import { freePort, responds } from './start-host.ts'

const image = 'opt-out-guide-test'
const runArguments = process.argv.slice(2)
const program = ['podman', 'docker'].find((name) => spawnSync(name, ['--version']).status === 0)
if (!program) {
  console.error('This needs podman or docker: apt-get install podman')
  process.exit(1)
}
// The container is built without these variables, so `dist` must be, too.
const settings = ['BASE_PATH', 'SITE_URL', 'CONTACT_URL'].filter((name) => process.env[name])
if (settings.length > 0) {
  console.error(`Not with ${settings.join(' and ')}: the container is built without.`)
  process.exit(1)
}
const checks = newChecks()
execFileSync(program, ['build', '-f', 'hosting/Dockerfile', '-t', image, '.'], { stdio: 'inherit' })

const port = runArguments.includes('--network=host') ? 8080 : await freePort()
const restrictions = ['--read-only', '--tmpfs', '/tmp', '--cap-drop', 'ALL', '-p', `127.0.0.1:${port}:8080`]
const id = execFileSync(program, ['run', '-d', ...restrictions, ...runArguments, image], { encoding: 'utf8' }).trim()
try {
  const origin = `http://127.0.0.1:${port}`
  if (!(await responds(origin))) {
    const { stdout, stderr } = spawnSync(program, ['logs', id], { encoding: 'utf8' })
    throw new Error(`The container does not answer at ${origin}. It said: ${stdout}${stderr}`)
  }
  await checkHost('container', { base: '/', origin }, checks)
  const inside = (...command: string[]) => spawnSync(program, ['exec', id, ...command], { encoding: 'utf8' })
  checks.check('runs without root', inside('id', '-u').stdout.trim() === '101')
  for (const place of ['/srv/guide/new', '/etc/nginx/new', '/new']) {
    checks.check(`cannot write ${place}`, inside('touch', place).stderr.includes('Read-only file system'))
  }
} finally {
  spawnSync(program, ['stop', id])
  spawnSync(program, ['rm', id])
}
checks.end()
