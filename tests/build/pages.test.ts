import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { paths } from '../../src/app/route-table.tsx'
import { languages, loadCatalog } from '../../src/content/locales/index.ts'
import { allowedHosts } from '../content/allowed-hosts.ts'
import { neverShip } from '../content/never-ship.ts'
import { filesOf, neededBy, read } from './built-files.ts'

const pages = filesOf().filter((file) => file.endsWith('.html'))
const newTab = new Map(
  await Promise.all(languages.map(async (each) => [each.tag, (await loadCatalog(each, 'shell')).newTab] as const)),
)
const documentOf = (file: string) => new DOMParser().parseFromString(read(file), 'text/html')

const inOneLanguage = paths.map((path) => (path ? `${path}/` : ''))
const languageOf = (file: string) => languages.slice(1).find(({ tag }) => file.startsWith(`${tag}/`)) ?? languages[0]

test('every step and page is prerendered in each language, beside a page for addresses that do not exist', () => {
  const expected = languages.flatMap(({ tag }, at) =>
    inOneLanguage.map((path) => `${at === 0 ? '' : `${tag}/`}${path}index.html`),
  )
  expect(pages.toSorted()).toEqual(['404.html', ...expected].toSorted())
})

describe.each(pages)('%s', (file) => {
  const html = read(file)
  const document = documentOf(file)

  test('has language, one title, one h1 and the whole text', () => {
    expect(document.documentElement.lang).toBe(languageOf(file).tag)
    expect(document.documentElement.dir).toBe(languageOf(file).dir)
    expect(document.querySelectorAll('title')).toHaveLength(1)
    expect(document.querySelectorAll('h1')).toHaveLength(1)
    expect(document.body.textContent?.length).toBeGreaterThan(400)
    expect(document.querySelector('noscript')).not.toBeNull()
  })

  test('has its own description, canonical address and preview picture', () => {
    if (file === '404.html') return expect(document.querySelector('link[rel="canonical"]')).toBeNull()
    const content = (selector: string) => document.querySelector(selector)?.getAttribute('content')
    expect(content('meta[name="description"]')?.length).toBeGreaterThan(50)
    expect(content('meta[property="og:title"]')).toBe(document.title)
    expect(content('meta[property="og:image"]')).toBe('/preview.png')
    expect(document.querySelectorAll('link[rel="canonical"]')).toHaveLength(1)
    expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
      `/${file.replace('index.html', '')}`,
    )
    // The same page in every language, and the first one for whoever reads none of them.
    const inner = paths.find((path) => path && file.includes(`${path}/`))?.concat('/') ?? ''
    const others = [...document.querySelectorAll('link[rel="alternate"]')].map((link) => [
      link.getAttribute('hreflang'),
      link.getAttribute('href'),
    ])
    expect(others).toEqual([
      ...languages.map(({ tag }, at) => [tag, `/${at === 0 ? '' : `${tag}/`}${inner}`]),
      ['x-default', `/${inner}`],
    ])
  })

  test('H2, H3: has nothing inline, so that the policy can forbid it', () => {
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/)
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/)
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
    expect(policy).not.toMatch(/unsafe|\*|data:|http/)
    // The policy comes before anything it should hold for.
    expect(html.indexOf('http-equiv')).toBeLessThan(html.search(/<(script|link)/))
  })

  test('H16: names each script and sheet with the hash of its content, and nothing that is not there', () => {
    const tags = html.match(/<(script|link rel="(stylesheet|modulepreload)")[^>]*>/g) ?? []
    expect(tags.length).toBeGreaterThan(4)
    for (const tag of tags) {
      const path = /\s(?:src|href)="\/([^"]+)"/.exec(tag)?.[1] ?? ''
      const hash = createHash('sha384')
        .update(readFileSync(`dist/${path}`))
        .digest('base64')
      expect(tag, path).toContain(`integrity="sha384-${hash}"`)
    }
    for (const link of document.querySelectorAll('a[href^="/"], link[href^="/"]')) {
      const path = new URL(link.getAttribute('href') ?? '', 'http://guide').pathname.slice(1)
      expect(filesOf(), path).toContain(path === '' || path.endsWith('/') ? `${path}index.html` : path)
    }
  })

  test('H17, H18, H19: leads only to hosts on the list, tells them nothing, and says that a new tab opens', () => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')) {
      const { hostname, protocol } = new URL(link.href)
      expect(allowedHosts).toContain(hostname)
      expect(protocol).toBe('https:')
      expect(link.rel).toBe('noopener noreferrer')
      expect(link.textContent).toContain(newTab.get(languageOf(file).tag))
      expect(neverShip.some((wrong) => link.href.includes(wrong))).toBe(false)
    }
  })

  test('is drawn whole the first time: the content it is to wait for is there', () => {
    const target = document.querySelector('head > link[rel="expect"][blocking="render"]')?.getAttribute('href')
    expect(target).toBe('#main')
    expect(document.querySelectorAll(`main${target}`)).toHaveLength(1)
  })

  test('asks for the libraries at once, and for the rest of the app after the style sheet', () => {
    const early = [...document.querySelectorAll('link[rel="modulepreload"]')]
    const hasten = early.filter((link) => link.getAttribute('fetchpriority') !== 'low')
    expect(hasten.map((link) => link.getAttribute('href'))).toEqual([expect.stringMatching(/\/libraries-/)])
    expect(early.length).toBeGreaterThan(3)
  })

  test('bakes in no day of its making', () => {
    expect(html).not.toContain('As of November 2026')
    expect(html).not.toContain('Past its review date')
    expect(html).not.toContain(new Date().toISOString().slice(0, 10))
  })
})

test.each(languages)('titles and descriptions of $tag are each one page’s own', ({ tag }) => {
  const own = pages.filter((file) => file !== '404.html' && languageOf(file).tag === tag).map(documentOf)
  const titles = own.map((document) => document.title)
  const descriptions = own.map((document) =>
    document.querySelector('meta[name="description"]')?.getAttribute('content'),
  )
  expect(own).toHaveLength(inOneLanguage.length)
  expect(new Set(titles).size).toBe(own.length)
  expect(new Set(descriptions).size).toBe(own.length)
  if (tag === 'en') expect(titles).toContain('Step 3 of 6: AI training – AI Opt-Out Guide for LinkedIn')
})

test('the sitemap lists exactly the pages', () => {
  const listed = [...read('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(
    ([, path]) => `${path?.slice(1)}index.html`,
  )
  expect(listed.toSorted()).toEqual(pages.filter((file) => file !== '404.html').toSorted())
  expect(read('robots.txt')).toBe('User-agent: *\nAllow: /\n')
})

test('the manifest names pictures that are there', () => {
  const { icons } = JSON.parse(read('manifest.webmanifest')) as { icons: { src: string }[] }
  for (const { src } of icons) expect(filesOf()).toContain(src)
  // A preview picture is 1200×630; a PNG says its size in its head.
  const png = readFileSync('dist/preview.png')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
})

test('the layers of the styles stand in their order, whatever order the bundler finds the files in', () => {
  const sheet = filesOf().find((file) => file.endsWith('.css')) ?? ''
  const order = [...new Set([...read(sheet).matchAll(/@layer ([a-z]+)\{/g)].map(([, name]) => name))]
  expect(order).toEqual(['tokens', 'base', 'ui', 'screens'])
})

test('no built file names this machine, a wrong address, or a host that is not on the list', () => {
  for (const file of filesOf().filter((name) => /\.(html|js|css|json|xml|txt|webmanifest)$/.test(name))) {
    const text = read(file)
    expect(text, file).not.toContain(process.cwd())
    for (const wrong of neverShip) expect(text.includes(wrong), `${file}: ${wrong}`).toBe(false)
    for (const [address] of text.matchAll(/https?:\/\/[a-z0-9.-]+/gi)) {
      const { hostname } = new URL(address)
      const isName = [
        'www.w3.org',
        'www.sitemaps.org',
        'react.dev',
        'reactrouter.com',
        'localhost',
        'test',
        'a',
      ].includes(hostname)
      expect(isName || allowedHosts.includes(hostname), `${file}: ${address}`).toBe(true)
    }
  }
})

test('what a page needs at once is there in the first answer: no chunk is found out about later', () => {
  for (const file of pages) {
    const needed = neededBy(read(file))
    for (const chunk of needed.filter((path) => path.endsWith('.js') && !path.startsWith('assets/boot-'))) {
      const imports = [...read(chunk).matchAll(/\bfrom\s*["']\.\/([^"']+)["']/g)].map(([, name]) => `assets/${name}`)
      for (const next of imports) expect(needed, `${file}: ${chunk} imports ${next}`).toContain(next)
    }
  }
})
