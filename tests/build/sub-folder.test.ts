import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { headersFile } from '../../hosting/hosts.ts'
import { readBuildFacts } from '../../scripts/build/build-facts.ts'
import { filesOf, read } from './built-files.ts'

const dist = mkdtempSync(join(tmpdir(), 'guide-'))

beforeAll(() => {
  const env = { ...process.env, BASE_PATH: 'tools/guide', SITE_URL: 'https://example.org', NODE_ENV: 'production' }
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build/build.ts', '--out', dist], {
    env,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
}, 120_000)

afterAll(() => rmSync(dist, { recursive: true }))

test('a build for a sub-folder names every file under it, and addresses with the host it was told', () => {
  for (const file of filesOf(dist).filter((name) => name.endsWith('.html'))) {
    const html = read(file, dist)
    for (const [, url = ''] of html.matchAll(/\s(?:src|href)="(\/[^"]*)"/g))
      expect(url, file).toMatch(/^\/tools\/guide\//)
    if (file !== '404.html') {
      const path = file.replace('index.html', '')
      expect(html).toContain(`<link rel="canonical" href="https://example.org/tools/guide/${path}"`)
      expect(html).toContain('content="https://example.org/tools/guide/preview.png"')
    }
  }
  const facts = readBuildFacts(dist)
  expect(facts.base).toBe('/tools/guide/')
  expect(facts.linkHeader).toContain('</tools/guide/assets/')
  expect(read('_headers', dist)).toBe(headersFile(facts))
  expect(read('sitemap.xml', dist)).toContain('<loc>https://example.org/tools/guide/ai-training/</loc>')
  expect(read('robots.txt', dist)).toContain('Sitemap: https://example.org/tools/guide/sitemap.xml')
})
