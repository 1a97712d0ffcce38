import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { filesOf, neededBy, read } from './built-files.ts'

type Lock = {
  packages: Record<string, { version?: string; integrity?: string; dependencies?: Record<string, string> }>
}
const lock: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const materials: {
  bomFormat: string
  components: {
    name: string
    version: string
    hashes: [{ content: string }]
    licenses: [{ license: { id: string } }]
  }[]
} = JSON.parse(read('sbom.json'))
const direct = Object.keys(lock.packages['']?.dependencies ?? {})

test('at most six libraries come with the first download, and nine ship at all; all are free to use', () => {
  expect(direct.length).toBeLessThanOrEqual(9)
  // Loaded only with the QR code.
  const late = ['uqr']
  expect(direct.filter((name) => !late.includes(name)).length).toBeLessThanOrEqual(6)
  const licences = materials.components.flatMap(({ licenses }) => licenses.map(({ license }) => license.id))
  expect([...new Set(licences)]).toEqual(['MIT'])
  const first = neededBy(read('index.html'))
    .map((file) => read(file))
    .join('')
  const ofQrCode = 'Version value out of range'
  expect(first).not.toContain(ofQrCode)
  expect(filesOf().some((file) => read(file).includes(ofQrCode))).toBe(true)
})

test('the guide imports every package that ships, and none that is there for development', () => {
  const sources = import.meta.glob<string>('../../src/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true })
  const imported = Object.values(sources).flatMap((text) =>
    [...text.matchAll(/^(?:import|export|\}) .*from '(?!\.|node:)([^'/]+)/gm)].map(([, name]) => name),
  )
  expect([...new Set(imported)].sort()).toEqual(direct.toSorted())
})

test('the bill of materials of the build says what the lockfile says', () => {
  expect(materials.bomFormat).toBe('CycloneDX')
  // What is needed at run time and nothing else: the direct packages, and in turn what these depend on.
  const needed = new Set(direct)
  for (const name of needed)
    for (const other of Object.keys(lock.packages[`node_modules/${name}`]?.dependencies ?? {})) needed.add(other)
  expect(materials.components.map(({ name }) => name).sort()).toEqual([...needed].sort())
  for (const { name, version, hashes } of materials.components) {
    const entry = lock.packages[`node_modules/${name}`]
    expect(version).toBe(entry?.version)
    expect(Buffer.from(hashes[0].content, 'hex').toString('base64')).toBe(entry?.integrity?.replace('sha512-', ''))
  }
  // Nothing of the machine or the moment, or of the npm that wrote it.
  expect(read('sbom.json')).not.toMatch(/serialNumber|timestamp|"tools"|node_modules/)
  expect(read('sbom.json')).not.toContain(process.cwd())
})

test('no package may run anything when it is installed, and the lockfile names no host', () => {
  expect(readFileSync('.npmrc', 'utf8')).toContain('ignore-scripts=true')
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": "https?:/)
})

test('hashes.txt has every file of the build', () => {
  const listed = [...read('hashes.txt').matchAll(/^[0-9a-f]{64} {2}(.+)$/gm)].map(([, file]) => file)
  expect(listed).toEqual(filesOf().filter((file) => file !== 'hashes.txt'))
})

test('a build in another folder, time zone and language is byte for byte the same', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'))
  try {
    const folders = ['src', 'public', 'scripts', 'hosting', 'invented']
    const files = ['index.html', 'vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json']
    for (const name of [...folders, ...files]) cpSync(name, join(folder, name), { recursive: true })
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
