import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { shippedPackages } from '../../scripts/build/bill-of-materials.ts'
import { filesOf, neededBy, read } from './built-files.ts'

type Lock = {
  packages: Record<string, { version?: string; integrity?: string; dependencies?: Record<string, string> }>
}
const lock: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const direct = Object.keys(lock.packages['']?.dependencies ?? {})

test('at most six libraries come with the first download, and nine ship at all; all are free to use', () => {
  const shipped = shippedPackages()
  expect(direct.length).toBeLessThanOrEqual(9)
  // These two come only with what needs them.
  const late = ['fflate', 'uqr']
  expect(direct.filter((name) => !late.includes(name)).length).toBeLessThanOrEqual(6)
  expect(shipped.map(({ name }) => name)).toEqual(expect.arrayContaining(direct))
  expect([...new Set(shipped.map(({ licence }) => licence))]).toEqual(['MIT'])
  const first = neededBy(read('index.html'))
    .map((file) => read(file))
    .join('')
  expect(first).not.toContain('invalid distance')
})

test('the bill of materials of the build says what the lockfile says', () => {
  const { bomFormat, components } = JSON.parse(read('sbom.json'))
  expect(bomFormat).toBe('CycloneDX')
  expect(components.length).toBeGreaterThanOrEqual(direct.length)
  for (const { name, version, hashes } of components) {
    const entry = lock.packages[`node_modules/${name}`]
    expect(version).toBe(entry?.version)
    expect(Buffer.from(hashes[0].content, 'hex').toString('base64')).toBe(entry?.integrity?.replace('sha512-', ''))
  }
  for (const name of direct) expect(components.map((each: { name: string }) => each.name)).toContain(name)
})

test('no package may run anything when it is installed, and the lockfile names no host', () => {
  expect(readFileSync('.npmrc', 'utf8')).toContain('ignore-scripts=true')
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": "https?:/)
})

test('hashes.txt has every file of the build', () => {
  const listed = read('hashes.txt')
    .trim()
    .split('\n')
    .map((line) => line.split('  ')[1])
  expect(listed).toEqual(
    filesOf()
      .filter((file) => file !== 'hashes.txt')
      .sort(),
  )
})

test('a build in another folder, time zone and language is byte for byte the same', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'))
  try {
    const inputs = [
      'src',
      'public',
      'scripts',
      'hosting',
      'invented',
      'index.html',
      'vite.config.ts',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
    ]
    for (const name of inputs) cpSync(name, join(folder, name), { recursive: true })
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
    await promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/build/build.ts'], {
      cwd: folder,
      env: { ...process.env, TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
    })
    expect(existsSync(join(folder, 'dist/index.html'))).toBe(true)
    expect(readFileSync(join(folder, 'dist/hashes.txt'), 'utf8')).toBe(read('hashes.txt'))
  } finally {
    rmSync(folder, { recursive: true })
  }
})
