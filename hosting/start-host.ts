import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { nginxMain } from './hosts.ts'

/** Path of a program. Installs Debian's package if possible; otherwise says how to get it and ends the process. */
export function ensureProgram(program: string, name: string): string {
  if (existsSync(program)) return program
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.error(`This needs ${program}: apt-get install ${name}`)
    process.exit(1)
  }
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', name], { stdio: 'ignore' })
  return program
}

/** A free port of the loopback. */
export function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Waits up to ten seconds, or until the process has ended, for a URL to respond. Returns whether it did. */
export async function responds(url: string, isOver: () => boolean = () => false): Promise<boolean> {
  for (let attempts = 0; attempts < 200 && !isOver(); attempts += 1) {
    if (await fetch(url).then(Boolean, () => false)) return true
    await setTimeout(50)
  }
  return false
}

/** Starts a web server and, once `answers` responds, gives a function that stops it. `text`: its configuration. */
async function startHost({
  program,
  args,
  text,
  answers,
}: {
  program: string
  args: (file: string, folder: string) => readonly string[]
  text: (folder: string) => string
  answers: string
}) {
  const folder = mkdtempSync(join(tmpdir(), 'host-'))
  const file = join(folder, 'configuration')
  writeFileSync(file, text(folder))
  // Programs write their own data into the temporary folder, too.
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
  const host = spawn(program, args(file, folder), { stdio: ['ignore', 'inherit', 'pipe'], env })
  let errors = ''
  host.stderr.on('data', (part) => {
    errors += part
  })
  const stop = () => {
    host.kill()
    rmSync(folder, { recursive: true, force: true })
  }
  const isUp = await responds(answers, () => host.exitCode !== null)
  if (isUp) return stop
  stop()
  throw new Error(`${program} does not answer at ${answers}. It said: ${errors}`)
}

/** Starts Caddy on the loopback with one site's directives. `root`: folder of the build. `address`: of the site, http. */
export function startCaddy(site: string, root: string, address: string) {
  return startHost({
    program: ensureProgram('/usr/bin/caddy', 'caddy'),
    args: (file) => ['run', '--config', file, '--adapter', 'caddyfile'],
    text: () => `{\n  admin off\n  auto_https off\n}\n${address} {\n  root * ${root}\n${site}}\n`,
    answers: address,
  })
}

/**
 * Starts nginx on the loopback with these server blocks, and gives a function that stops it. `answers`: a URL that responds
 * once it is up.
 */
export function startNginx(servers: string, answers: string) {
  return startHost({
    program: ensureProgram('/usr/sbin/nginx', 'nginx-light'),
    args: (file, folder) => ['-e', 'stderr', '-c', file, '-p', folder],
    text: (folder) => nginxMain(servers, { folder, workers: '2', isRoot: process.getuid?.() === 0 }),
    answers,
  })
}
