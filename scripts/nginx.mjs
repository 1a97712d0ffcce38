import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

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
 * Starts nginx on the loopback with these server blocks, and gives the way to stop it. `answers`: an address that is there
 * once it runs.
 * @param {string} servers
 * @param {string} answers
 */
export async function startNginx(servers, answers) {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  const text = `${process.getuid?.() === 0 ? 'user root;\n' : ''}daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
worker_processes 2;
events { worker_connections 1024; }
http {
  include /etc/nginx/mime.types;
  access_log off;
  sendfile on;
  keepalive_requests 1000000;
  ${servers}
}
`
  writeFileSync(join(folder, 'nginx.conf'), text)
  const nginx = spawn(needed('/usr/sbin/nginx', 'nginx-light'), ['-c', join(folder, 'nginx.conf'), '-p', folder], {
    stdio: 'inherit',
  })
  for (let turn = 0; turn < 200; turn += 1) {
    const isThere = await fetch(answers).then(
      () => true,
      () => false,
    )
    if (isThere) break
    await setTimeout(50)
  }
  return () => {
    nginx.kill()
    rmSync(folder, { recursive: true })
  }
}
