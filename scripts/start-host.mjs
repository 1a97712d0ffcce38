import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { nginxMain } from '../deploy/hosts.mjs'

/**
 * Debian's program, fetched where this may be done; else the process ends with the way to get it.
 * @param {string} program path
 * @param {string} name of the package
 */
export function needed(program, name) {
  if (existsSync(program)) return program
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.error(`This needs ${program}: apt-get install ${name}`)
    process.exit(1)
  }
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', name], { stdio: 'ignore' })
  return program
}

/** A port of the loopback that nobody listens on. @returns {Promise<number>} */
export function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/**
 * Starts a program that serves, and gives the way to stop it once it answers. `text`: its configuration.
 * @param {{ program: string, args: (file: string, folder: string) => readonly string[], text: (folder: string) => string, answers: string }} host
 */
async function start({ program, args, text, answers }) {
  const folder = mkdtempSync(join(tmpdir(), 'host-'))
  const file = join(folder, 'configuration')
  writeFileSync(file, text(folder))
  // What a program wants to keep of its own goes with the folder.
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
  const host = spawn(program, args(file, folder), { stdio: ['ignore', 'inherit', 'pipe'], env })
  let said = ''
  host.stderr.on('data', (part) => {
    said += part
  })
  const stop = () => {
    host.kill()
    rmSync(folder, { recursive: true, force: true })
  }
  const isThere = () =>
    fetch(answers).then(
      () => true,
      () => false,
    )
  for (let turns = 0; !(await isThere()); turns += 1) {
    if (turns === 200 || host.exitCode !== null) {
      stop()
      throw new Error(`${program} does not answer at ${answers}. It said: ${said}`)
    }
    await setTimeout(50)
  }
  return stop
}

/**
 * Starts Caddy on the loopback with one site's directives. `address`: of the site, http.
 * @param {string} site
 * @param {string} root folder of the build
 * @param {string} address
 */
export function startCaddy(site, root, address) {
  return start({
    program: needed('/usr/bin/caddy', 'caddy'),
    args: (file) => ['run', '--config', file, '--adapter', 'caddyfile'],
    text: () => `{\n  admin off\n  auto_https off\n}\n${address} {\n  root * ${root}\n${site}}\n`,
    answers: address,
  })
}

/**
 * Starts nginx on the loopback with these server blocks, and gives the way to stop it. `answers`: an address that is there
 * once it runs.
 * @param {string} servers
 * @param {string} answers
 */
export function startNginx(servers, answers) {
  return start({
    program: needed('/usr/sbin/nginx', 'nginx-light'),
    args: (file, folder) => ['-e', 'stderr', '-c', file, '-p', folder],
    text: (folder) => nginxMain(servers, { folder, workers: '2', isRoot: process.getuid?.() === 0 }),
    answers,
  })
}
