// Builds the container of deploy/Dockerfile with podman or docker, runs it as docs/hosting.md says, and asks it for every file:
// the same bytes as those of `dist`, so this is a build on another system too. Arguments are handed to `run`; with
// --network=host the port is the container's own.
import { execFileSync, spawnSync } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'
import { crawl, newChecks } from './crawl.mjs'
import { freePort } from './start-host.mjs'

const image = 'opt-out-guide-test'
const own = process.argv.slice(2)
const program = ['podman', 'docker'].find((name) => spawnSync(name, ['--version']).status === 0)
if (!program) {
  console.error('This needs podman or docker: apt-get install podman')
  process.exit(1)
}
// The container is built as one that was told nothing; `dist` must be the same build.
const told = ['BASE_PATH', 'SITE_URL', 'CONTACT_URL'].filter((name) => process.env[name])
if (told.length > 0) {
  console.error(`Not with ${told.join(' and ')}: the container is built without.`)
  process.exit(1)
}
const checks = newChecks()
execFileSync(program, ['build', '-f', 'deploy/Dockerfile', '-t', image, '.'], { stdio: 'inherit' })

const port = own.includes('--network=host') ? 8080 : await freePort()
const closed = ['--read-only', '--tmpfs', '/tmp', '--cap-drop', 'ALL', '-p', `127.0.0.1:${port}:8080`]
const id = execFileSync(program, ['run', '-d', ...closed, ...own, image], { encoding: 'utf8' }).trim()
try {
  const origin = `http://127.0.0.1:${port}`
  const isThere = () => fetch(origin).then(Boolean, () => false)
  for (let turns = 0; !(await isThere()); turns += 1) {
    if (turns === 200) {
      const { stdout, stderr } = spawnSync(program, ['logs', id], { encoding: 'utf8' })
      throw new Error(`The container does not answer at ${origin}. It said: ${stdout}${stderr}`)
    }
    await setTimeout(50)
  }
  await crawl('container', { base: '/', origin }, checks)
  const inside = (/** @type {string[]} */ ...command) =>
    spawnSync(program, ['exec', id, ...command], { encoding: 'utf8' })
  checks.check('runs without root', inside('id', '-u').stdout.trim() === '101')
  for (const place of ['/srv/guide/new', '/etc/nginx/new', '/new']) {
    checks.check(`cannot write ${place}`, inside('touch', place).stderr.includes('Read-only file system'))
  }
} finally {
  spawnSync(program, ['stop', id])
  spawnSync(program, ['rm', id])
}
checks.end()
