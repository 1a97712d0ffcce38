import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { deploy } from '../../hosting/deploy.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deploy-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A small build whose pages name a file of their own. */
function build(id: string): string {
  const dist = join(folder, `build-${id}`)
  mkdirSync(join(dist, 'assets'), { recursive: true })
  mkdirSync(join(dist, 'summary'))
  const page = `<script src="/assets/app-${id}.js"></script>`
  for (const name of ['index.html', 'index.html.br', 'summary/index.html']) writeFileSync(join(dist, name), page)
  writeFileSync(join(dist, `assets/app-${id}.js`), id)
  for (const name of ['sw.js', '_headers']) writeFileSync(join(dist, name), `/assets/app-${id}.js`)
  writeFileSync(join(dist, `only-${id}.txt`), id)
  return dist
}

test('D18: at no moment does a page name a file that is not there, and files of three builds stay', () => {
  const served = join(folder, 'served')
  let moments = 0
  const look = () => {
    moments += 1
    for (const page of ['index.html', 'index.html.br', 'summary/index.html', 'sw.js', '_headers']) {
      if (!existsSync(join(served, page))) continue
      const [named = ''] = /\/assets\/[\w.-]+/.exec(readFileSync(join(served, page), 'utf8')) ?? []
      expect(existsSync(join(served, named)), `${page} names ${named}`).toBe(true)
    }
  }
  for (const id of ['a', 'b', 'c', 'd', 'e']) deploy(build(id), served, look)
  expect(moments).toBeGreaterThan(25)
  expect(readdirSync(join(served, 'assets')).sort()).toEqual(['app-c.js', 'app-d.js', 'app-e.js'])
  expect(readdirSync(served).filter((name) => name.startsWith('only-'))).toEqual(['only-e.txt'])
})

test('D18: the same build twice, and then another, still leaves the one before', () => {
  const served = join(folder, 'served')
  const first = build('a')
  deploy(first, served)
  deploy(first, served)
  deploy(build('b'), served)
  expect(readdirSync(join(served, 'assets')).sort()).toEqual(['app-a.js', 'app-b.js'])
})

test('D18: a page that is being sent while the next build is deployed is sent completely', () => {
  const served = join(folder, 'served')
  deploy(build('a'), served)
  const sending = openSync(join(served, 'index.html'), 'r')
  deploy(build('b'), served)
  expect(readFileSync(sending, 'utf8')).toContain('/assets/app-a.js')
  closeSync(sending)
  expect(readFileSync(join(served, 'index.html'), 'utf8')).toContain('/assets/app-b.js')
  expect(readdirSync(served).filter((name) => name.startsWith('.'))).toEqual(['.builds.json'])
})

test('a folder without a build is refused before anything is changed', () => {
  mkdirSync(join(folder, 'empty'))
  expect(() => deploy(join(folder, 'empty'), join(folder, 'served'))).toThrow('npm run build')
  expect(existsSync(join(folder, 'served'))).toBe(false)
})
