import { describe, expect, test } from 'vitest'
import { headersOf } from '../../hosting/headers.ts'
import { caddySite, headersFile, nginxServer } from '../../hosting/hosts.ts'
import { readBuildFacts } from '../../scripts/build/build-facts.ts'
import { filesOf, read } from './built-files.ts'

const { linkHeader } = readBuildFacts()
const served = filesOf().map((file) => `/${file.replace(/index\.html$/, '')}`)

describe('H20: no code in the build', () => {
  const scripts = filesOf().filter((file) => file.endsWith('.js'))

  test.each([
    'RTCPeerConnection',
    'WebSocket',
    'EventSource',
    'sendBeacon',
    'XMLHttpRequest',
    'document.cookie',
    'eval(',
    'Function(',
    'importScripts',
    'ping=',
  ])('has %s, by which something could leave past the policy', (way) => {
    expect(scripts.length).toBeGreaterThan(20)
    expect(scripts.filter((file) => read(file).includes(way))).toEqual([])
  })

  test('fetches anything but its own chunks and its own page', () => {
    const calls = scripts.flatMap((file) =>
      (read(file).match(/\bfetch\s*\([^)]*\)/g) ?? []).map((call) => [file, call]),
    )
    expect(calls).toEqual([
      // Whether the page itself can be had, before it is reloaded.
      [expect.stringMatching(/^assets\/boot-/), 'fetch(location.href,{cache:`no-store`})'],
      // The service worker hands on what a page asked for.
      ['sw.js', expect.stringMatching(/^fetch\(\w\)$/)],
    ])
  })
})

/** Whether a pattern with one `*`, or none, is for a path. */
function fits(pattern: string, path: string): boolean {
  const [start = '', end] = pattern.split('*')
  if (end === undefined) return path === pattern
  return path.length >= start.length + end.length && path.startsWith(start) && path.endsWith(end)
}

type Headers = Record<string, string>

/** As a host that reads `_headers` does: what several rules say of one name adds up. */
function fromHeadersFile(text: string, path: string): Headers {
  const found: Headers = {}
  for (const block of text.trim().split('\n\n')) {
    const [pattern = '', ...lines] = block.split('\n')
    for (const line of fits(pattern, path) ? lines : []) {
      const [name = '', ...rest] = line.trim().split(': ')
      const value = rest.join(': ')
      if (name.startsWith('! ')) delete found[name.slice(2)]
      else found[name] = name in found ? `${found[name]}, ${value}` : value
    }
  }
  return found
}

const unquoted = (value: string) => value.replaceAll('\\"', '"')

/** As nginx does: the very path, else the first expression, else the longest beginning. */
function fromNginx(text: string, path: string): Headers | undefined {
  const places = [...text.matchAll(/location (?:([=~]) )?(\S+) \{\n([\s\S]*?)\n {2}\}/g)].map(
    ([, kind = '', pattern = '', body = '']) => ({
      kind,
      pattern,
      headers: Object.fromEntries(
        [...body.matchAll(/add_header (\S+) "(.*)" always;/g)].map(([, name = '', value = '']) => [
          name,
          unquoted(value),
        ]),
      ),
    }),
  )
  const found = (kind: string, isFor: (pattern: string) => boolean) =>
    places
      .filter((place) => place.kind === kind && isFor(place.pattern))
      .sort((one, other) => (kind === '' ? other.pattern.length - one.pattern.length : 0))[0]
  return (
    found('=', (pattern) => pattern === path) ??
    found('~', (pattern) => new RegExp(pattern).test(path)) ??
    found('', (pattern) => path.startsWith(pattern))
  )?.headers
}

/** As Caddy does inside `route`: everything that fits, in its order, the last one wins. */
function fromCaddy(text: string, path: string): Headers {
  const pages = new RegExp(/@pages path_regexp (\S+)/.exec(text)?.[1] ?? 'none')
  const found: Headers = {}
  for (const [, pattern = '', body = ''] of text.matchAll(/header (\S+) \{\n([\s\S]*?)\n {4}\}/g)) {
    if (!(pattern === '@pages' ? pages.test(path) : fits(pattern, path))) continue
    for (const [, name = '', value = ''] of body.matchAll(/([A-Z]\S+) "(.*)"/g)) found[name] = unquoted(value)
  }
  return found
}

describe('the headers of every file', () => {
  /**
   * What Mozilla's Observatory would give by its published rules (charts of its grader), without preloading and
   * cookies.
   */
  function score(headers: Readonly<Record<string, string>>, html: string): number {
    const policy = headers['Content-Security-Policy'] ?? ''
    const value = (name: string) => new RegExp(`(?:^|; )${name} ([^;]*)`).exec(policy)?.[1]
    let points = 100
    if (!policy || /unsafe|data:|\*|http:/.test(policy)) points -= 25
    if (headers['X-Content-Type-Options'] !== 'nosniff') points -= 5
    const age = Number(/max-age=(\d+)/.exec(headers['Strict-Transport-Security'] ?? '')?.[1] ?? 0)
    if (age < 15_768_000) points -= 20
    if (points < 90) return points
    if (value('default-src') === "'none'" && value('form-action') === "'none'") points += 10
    if (value('frame-ancestors') === "'none'") points += 5
    if (headers['Cross-Origin-Resource-Policy'] === 'same-origin') points += 10
    if (headers['Referrer-Policy'] === 'no-referrer') points += 5
    const tags = html.match(/<script[^>]*>/g) ?? []
    if (tags.length > 0 && tags.every((tag) => tag.includes('integrity="sha384-'))) points += 5
    return points
  }

  test('would give each page 135 at least', () => {
    const scores = filesOf()
      .filter((name) => name.endsWith('.html'))
      .map((file) => score(headersOf(`/${file}`, linkHeader), read(file)))
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(135)
    // The rules see what is missing.
    expect(score({ ...headersOf('/', linkHeader), 'Referrer-Policy': 'origin' }, read('index.html'))).toBe(130)
    expect(
      score({ ...headersOf('/', linkHeader), 'Content-Security-Policy': "script-src 'unsafe-inline'" }, ''),
    ).toBeLessThan(100)
  })

  test('are named by `_headers` of the build, with the two files that every page names first', () => {
    expect(read('_headers')).toBe(headersFile({ base: '/', linkHeader }))
    const preloaded = [...linkHeader.matchAll(/<([^>]*)>[^,]*integrity="([^"]*)"/g)]
    expect(preloaded).toHaveLength(2)
    for (const file of filesOf().filter((name) => name.endsWith('.html'))) {
      const page = read(file)
      for (const [, url, hash] of preloaded) expect(page, file).toContain(`="${url}" integrity="${hash}"`)
    }
  })

  describe.each(['/', '/tools/guide/'])('under %s', (base) => {
    const build = { base, linkHeader }
    test.each([
      ['a host that reads `_headers`', headersFile(build), fromHeadersFile],
      ['nginx', nginxServer({ root: '/srv', listen: '127.0.0.1:80', ...build }), fromNginx],
      ['Caddy', caddySite(build), fromCaddy],
    ] as const)('are what %s is told', (_, text, read) => {
      for (const path of served) expect(read(text, base + path.slice(1)), path).toEqual(headersOf(path, linkHeader))
    })
  })
})
