import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readBuildFacts } from '../scripts/build/build-facts.ts'
import { filesIn } from '../scripts/build/hashes.ts'
import { headersOf } from './headers.ts'

/** Counts passed checks and collects the names of failed ones. */
export function newChecks() {
  let passed = 0
  const failed: string[] = []
  return {
    check(name: string, isGood: boolean) {
      if (isGood) passed += 1
      else failed.push(name)
    },
    /** Prints the result and ends the process with it. */
    end(): never {
      for (const name of failed.slice(0, 40)) console.error(`failed: ${name}`)
      console.log(`${passed} passed, ${failed.length} failed`)
      process.exit(failed.length === 0 ? 0 : 1)
    },
  }
}

/**
 * Requests every file of the build in `dist` from a host: status, content, headers, compressed copies, 304 and 404. `host`:
 * its name in the output.
 */
export async function checkHost(
  host: string,
  { base, origin }: { base: string; origin: string },
  { check }: ReturnType<typeof newChecks>,
) {
  const { linkHeader } = readBuildFacts()
  for (const file of filesIn('dist')) {
    const path = `/${file.replace(/index\.html$/, '')}`
    const url = origin + base + path.slice(1)
    const answer = await fetch(url, { headers: { 'Accept-Encoding': 'identity' } })
    const body = Buffer.from(await answer.arrayBuffer())
    check(`${host} ${path}: 200`, answer.status === 200)
    check(`${host} ${path}: content`, body.equals(readFileSync(join('dist', file))))
    for (const [name, value] of Object.entries(headersOf(path, linkHeader))) {
      check(`${host} ${path}: ${name}`, answer.headers.get(name) === value)
    }
    const validator = answer.headers.get('etag') ?? ''
    const again = await fetch(url, { headers: { 'Accept-Encoding': 'identity', 'If-None-Match': validator } })
    check(`${host} ${path}: 304`, again.status === 304)
    check(`${host} ${path}: policy with 304`, again.headers.get('Content-Security-Policy') !== null)
    if (/\.(?:js|css|html)$/.test(file)) {
      const packed = await fetch(url, { headers: { 'Accept-Encoding': 'gzip' } })
      check(`${host} ${path}: gzip`, packed.headers.get('content-encoding') === 'gzip')
      await packed.arrayBuffer()
    }
  }
  for (const path of ['no-such-page/', 'assets/gone.js', 'assets/archive/gone.js', '.builds.json', '_headers.br/x']) {
    const answer = await fetch(origin + base + path)
    check(`${host} ${path}: 404`, answer.status === 404)
    check(`${host} ${path}: policy`, answer.headers.get('Content-Security-Policy') !== null)
    // A missing file must not be cached like a hashed one, which never expires.
    check(`${host} ${path}: not kept`, answer.headers.get('Cache-Control') === 'no-cache')
    check(`${host} ${path}: no version told`, !/\d|caddy/i.test(answer.headers.get('Server') ?? ''))
    check(`${host} ${path}: our own page`, (await answer.text()).includes('<h1'))
  }
}
