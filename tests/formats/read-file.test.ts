import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maxFileSize, readProgressFile, writeProgressFile } from '../../src/formats/progress-file.ts'
import { anyProgress, fixedSeed } from '../wizard/any-progress.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const what = (text: string | Uint8Array) => {
  const read = readProgressFile(typeof text === 'string' ? bytes(text) : text)
  return read.kind === 'read' ? 'read' : read.problem
}
const file = (progress: unknown, more: object = {}) =>
  JSON.stringify({ type: 'linkedin-ai-opt-out-progress', version: 1, source: 'x', savedAt: 'y', progress, ...more })

describe('opening a file', () => {
  test.each([
    ['', 'empty'],
    ['PK\u0003\u0004rest', 'archive'],
    ['%PDF-1.7', 'pdf'],
    ['GIF89a', 'picture'],
    ['<!DOCTYPE html>', 'web-page'],
    ['  <html>', 'web-page'],
    ['{}', 'not-ours'],
    ['null', 'not-ours'],
    ['[1]', 'not-ours'],
    ['hello', 'not-ours'],
    [file({}).slice(0, 60), 'damaged'],
    [file(null), 'damaged'],
    [file([]), 'damaged'],
    [file({}, { version: 0 }), 'damaged'],
    [file({}, { version: '1' }), 'damaged'],
    [file({}, { version: 2 }), 'newer'],
    [`{"type":"linkedin-ai-opt-out-progress","version":1,"progress":${'['.repeat(200_000)}`, 'damaged'],
    [file({}), 'read'],
    [`\uFEFF${file({})}`, 'read'],
  ])('%j is %s', (text, problem) => {
    expect(what(text)).toBe(problem)
  })

  test('a picture, UTF-16 and something too big are named before they are read', () => {
    expect(what(new Uint8Array([0x89, 0x50, 0x4e, 0x47]))).toBe('picture')
    expect(what(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toBe('picture')
    expect(what(new Uint8Array([0xff, 0xfe, 0x7b, 0]))).toBe('not-ours')
    expect(what(new Uint8Array(maxFileSize + 1))).toBe('too-big')
  })

  test('hostile names and values reach nothing: unknown entries are left out and counted', () => {
    const text = file({}).replace(
      '"progress":{}',
      '"progress":{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}},"setting:toString":[],"setting:ai-training":[{"kind":"<script>alert(1)</script>","at":"x","revision":1}],"choice:region":"javascript:alert(1)","checkup:passkeys":[{"kind":"changed","at":"2026-11-23T10:00:00.000Z","revision":1,"link":"https://evil.example"}]}',
    )
    const before = Object.getOwnPropertyNames(Object.prototype)
    const read = readProgressFile(bytes(text))
    expect(read).toEqual({
      kind: 'read',
      unreadable: expect.any(Array),
      progress: {
        settings: {},
        checkup: { passkeys: [{ kind: 'changed', at: '2026-11-23T10:00:00.000Z', revision: 1 }] },
      },
    })
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
    expect(({} as { x?: number }).x).toBeUndefined()
  })

  test('two thousand seeded changes of good files throw nothing, and what is read is whole', () => {
    fc.assert(
      fc.property(anyProgress, fc.nat(), fc.nat(255), fc.nat(3), (progress, place, byte, way) => {
        const good = [...bytes(writeProgressFile(progress, '2026-11-23T10:00:00.000Z'))]
        const at = place % good.length
        if (way === 0) good[at] = byte
        else if (way === 1) good.splice(at, 1)
        else if (way === 2) good.splice(at, 0, byte)
        else good.length = at
        const read = readProgressFile(new Uint8Array(good))
        if (read.kind !== 'read') return
        for (const look of [...Object.values(read.progress.settings), ...Object.values(read.progress.checkup)].flat()) {
          expect(Number.isNaN(Date.parse(look?.at ?? ''))).toBe(false)
        }
      }),
      { ...fixedSeed, numRuns: 2000 },
    )
  })
})
