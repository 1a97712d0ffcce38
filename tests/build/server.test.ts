import { type ChildProcess, spawn } from 'node:child_process'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { headersOf } from '../../hosting/headers.ts'
import { listen, siteServer } from '../../hosting/site-server.ts'
import { readBuildFacts } from '../../scripts/build/build-facts.ts'
import { filesOf } from './built-files.ts'

const { linkHeader } = readBuildFacts()
const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** Serves the build on a free port and gives the origin. */
async function serve(): Promise<string> {
  const server = siteServer('dist')
  closing.push(() => server.close())
  return listen(server, 0)
}

/** Status of a request that `fetch` would not send like this. */
function statusOf(origin: string, options: { path: string; method?: string }): Promise<number | undefined> {
  const { hostname, port } = new URL(origin)
  return new Promise((resolve, reject) => {
    request({ hostname, port, ...options }, (answer) => resolve(answer.statusCode))
      .on('error', reject)
      .end()
  })
}

/** What `npm start` prints until it ends or has said its address. */
function start(port: string): Promise<{ text: string; code: number | null }> {
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', 'hosting/serve.ts'], {
    env: { ...process.env, PORT: port },
  })
  closing.push(() => child.kill())
  return new Promise((resolve) => {
    let text = ''
    const take = (part: Buffer) => {
      text += part.toString()
      if (text.includes('Stop it with')) resolve({ text, code: null })
    }
    child.stdout?.on('data', take)
    child.stderr?.on('data', take)
    child.on('exit', (code) => resolve({ text, code }))
  })
}

test('a taken port is a clear error that names the way to another one, and never another port in silence', async () => {
  const other = createServer()
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
  closing.push(() => other.close())
  const { port } = other.address() as AddressInfo
  const { text, code } = await start(String(port))
  expect(code).toBe(1)
  expect(text).toContain(`Port ${port} is taken`)
  expect(text).toContain(`PORT=${port + 1} npm start`)
})

test('a port that is none is a clear error', async () => {
  expect(await start('many')).toMatchObject({ code: 1, text: expect.stringContaining('PORT must be a whole number') })
})

test('the address printed is one, and the other name of this machine leads to it', async () => {
  const origin = await serve()
  const { port } = new URL(origin)
  const answer = await fetch(`http://localhost:${port}/ai-training/?a=1`, { redirect: 'manual' }).catch(() => undefined)
  // Where this machine knows localhost only as ::1 nobody answers there, which is one origin as well.
  if (answer) expect(answer.headers.get('location')).toBe(`${origin}/ai-training/?a=1`)
})

test('H1, H6, H7, H14, H15: every file, a missing one and an unchanged one carry the headers of the one list', async () => {
  const origin = await serve()
  for (const file of [...filesOf(), 'not-there', 'assets/not-there.js', '.git/HEAD', '.env', 'assets/']) {
    const path = `/${file.replace(/index\.html$/, '')}`
    const answer = await fetch(origin + path)
    const isThere = filesOf().includes(file)
    expect(answer.status, path).toBe(isThere ? 200 : 404)
    const expected = { ...headersOf(path, linkHeader), ...(!isThere && { 'Cache-Control': 'no-cache' }) }
    for (const [name, value] of Object.entries(expected))
      expect(answer.headers.get(name), `${path}: ${name}`).toBe(value)
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    await answer.arrayBuffer()
    const etag = answer.headers.get('etag')
    if (!isThere || !etag) continue
    const again = await fetch(origin + path, { headers: { 'If-None-Match': etag } })
    expect(again.status, path).toBe(304)
    for (const [name, value] of Object.entries(expected))
      expect(again.headers.get(name), `${path}: ${name}`).toBe(value)
  }
})

test('H22, H23: what a server might tell of itself is a plain 404 with the headers of every answer', async () => {
  const origin = await serve()
  const asked = `
    /.git/HEAD /.git/config /.env /.htaccess /.DS_Store /.npmrc /.well-known/ /.builds.json /assets/ /assets
    /assets/archive/ /package.json /package-lock.json /node_modules/ /src/app/main.tsx /server-status
    /nginx_status /index.php /wp-login.php /admin/ /api/ /config.json /_headers.bak /backup.zip /dump.sql
    /..%2f..%2fetc/passwd /%2e%2e/package.json /index.html.map /.vite/ /debug`
    .trim()
    .split(/\s+/)
  expect(asked).toHaveLength(30)
  for (const path of asked) {
    const answer = await fetch(origin + path, { redirect: 'manual' })
    expect(answer.status, path).toBe(404)
    expect(answer.headers.get('content-security-policy'), path).toBe(
      headersOf(path, linkHeader)['Content-Security-Policy'],
    )
    for (const telling of ['server', 'x-powered-by', 'via']) expect(answer.headers.get(telling), path).toBeNull()
    expect(await answer.text()).toContain('<h1')
  }
  const maps = filesOf().filter((file) => file.endsWith('.map'))
  expect(maps).toEqual([])
  expect(await statusOf(origin, { path: '/', method: 'TRACE' })).toBe(405)
})

test('an address that is none is answered, and the server goes on', async () => {
  const origin = await serve()
  expect(await statusOf(origin, { path: '//' })).toBe(400)
  expect((await fetch(origin)).status).toBe(200)
})

test('H23: only reading is allowed', async () => {
  const origin = await serve()
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    expect((await fetch(origin, { method })).status, method).toBe(405)
  }
})
