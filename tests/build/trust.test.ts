import { describe, expect, test } from 'vitest'
import { firstFiles, headersOf } from '../../deploy/headers.mjs'
import { caddySite, headersFile, nginxServer } from '../../deploy/hosts.mjs'
import { filesOf, read } from './built-files.ts'

const first = firstFiles(read('index.html'))
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

  test('fetches anything but its own chunks', () => {
    expect(scripts.filter((file) => /\bfetch\s*\(/.test(read(file)))).toEqual(['sw.js'])
    // The service worker hands on what a page asked for, and nothing else.
    const calls = read('sw.js').match(/\bfetch\s*\([^)]*\)/g) ?? []
    expect(calls).toHaveLength(2)
    for (const call of calls) expect(call).toMatch(/^fetch\(\w\)$/)
  })
})

/** Whether a host applies what stands under a pattern with one `*`, or none, to a path. */
function fits(pattern: string, path: string): boolean {
  const [start = '', end] = pattern.split('*')
  return end === undefined ? path === pattern : path.startsWith(start) && path.endsWith(end)
}

describe('the headers of every file', () => {
  /** What Mozilla's Observatory would give by its published rules (charts of its grader), without preloading and cookies. */
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

  test('would give each page 135 at least', ({ task }) => {
    const scores = filesOf()
      .filter((name) => name.endsWith('.html'))
      .map((file) => score(headersOf(`/${file}`, first), read(file)))
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(135)
    Object.assign(task.meta, {
      notes: [{ type: 'lowest score', description: `${Math.min(...scores)}, ${scores.length} pages` }],
    })
    // The rules see what is missing.
    expect(score({ ...headersOf('/', first), 'Referrer-Policy': 'origin' }, read('index.html'))).toBe(130)
    expect(
      score({ ...headersOf('/', first), 'Content-Security-Policy': "script-src 'unsafe-inline'" }, ''),
    ).toBeLessThan(100)
  })

  test('are what a host reads from the file `_headers` of the build', () => {
    const text = read('_headers')
    expect(text).toBe(headersFile(first))
    const blocks = text
      .trim()
      .split('\n\n')
      .map((block) => block.split('\n'))
    for (const path of served) {
      const found: Record<string, string> = {}
      for (const [pattern = '', ...lines] of blocks) {
        for (const line of fits(pattern, path) ? lines : []) {
          const [name = '', ...value] = line.trim().split(': ')
          if (name.startsWith('! ')) delete found[name.slice(2)]
          else found[name] = value.join(': ')
        }
      }
      expect(found, path).toEqual(headersOf(path, first))
    }
  })

  test.each([
    [
      'nginx',
      nginxServer({ root: '/srv', listen: '127.0.0.1:80', first }),
      /^\s*location (?:= )?(\/\S*|~ \/\$) \{|^\s*add_header (\S+) "(.*)" always;/gm,
    ],
    ['Caddy', caddySite(first), /^\s*header ([/@]\S*)? ?\{|^\s{6}([A-Z]\S+) "(.*)"/gm],
  ] as const)('are what the configuration for %s says, in each of its places', (_, text, lines) => {
    const named: Record<string, string> = { '/': '*', '~ /$': '*/', '@pages': '*/' }
    const places: { pattern: string; headers: Record<string, string> }[] = []
    for (const [line, pattern, name, value = ''] of text.matchAll(lines)) {
      if (name) Object.assign(places.at(-1)?.headers ?? {}, { [name]: value.replaceAll('\\"', '"') })
      else places.push({ pattern: named[pattern ?? '/'] ?? pattern?.replace(/\/$/, '/*') ?? '', headers: {} })
      expect(line).toBeTruthy()
    }
    expect(places).toHaveLength(5)
    for (const path of served) {
      const best = places
        .filter(({ pattern }) => fits(pattern, path))
        .sort((a, b) => b.pattern.length - a.pattern.length)[0]
      expect(best?.headers, path).toEqual(headersOf(path, first))
    }
  })
})
