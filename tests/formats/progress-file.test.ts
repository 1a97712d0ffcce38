import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileName, type ProgressFile, writeProgressFile } from '../../src/formats/progress-file.ts'
import { decodeProgress } from '../../src/storage/codec.ts'
import { emptyProgress } from '../../src/wizard/progress.ts'
import { anyProgress, fixedSeed } from '../wizard/any-progress.ts'

const savedAt = '2026-11-23T13:02:00.000Z'

describe('a progress file', () => {
  test('reads back as the progress it was made of, for any progress', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        const file: ProgressFile = JSON.parse(writeProgressFile(progress, savedAt))
        // The device and what matters most are not in the file.
        const { device: _, priority: __, ...travels } = progress
        expect(decodeProgress(file.progress)).toEqual({ progress: travels, unreadable: [] })
      }),
      fixedSeed,
    )
  })

  test('says what it is, of which version, who wrote it and when, because it lies among other files', () => {
    expect(JSON.parse(writeProgressFile(emptyProgress, savedAt))).toEqual({
      type: 'linkedin-ai-opt-out-progress',
      version: 1,
      source: 'linkedin-ai-opt-out',
      savedAt,
      progress: {},
    })
  })

  test('can be read by people, and ends with a line end', () => {
    const text = writeProgressFile({ ...emptyProgress, region: 'uk' }, savedAt)
    expect(text).toContain('\n    "choice:region": "uk"\n')
    expect(text).toMatch(/}\n$/)
  })
})

describe('the name of a file', () => {
  test.each([
    ['progress', 'linkedin-ai-opt-out-progress-2026-11-23.json'],
    ['summary', 'linkedin-ai-opt-out-summary-2026-11-23.txt'],
    ['unreadable', 'linkedin-ai-opt-out-unreadable-2026-11-23.txt'],
  ] as const)('%s has plain letters and its day, because some systems take nothing else', (kind, name) => {
    expect(fileName(kind, savedAt)).toBe(name)
    expect(name).toMatch(/^[a-z0-9.-]+$/)
  })
})
