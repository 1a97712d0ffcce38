import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csv, eras, inventedArchive, zipOf } from '../../invented/archive.ts'
import { newRowState, rowHandler } from '../../src/archive/count-rows.ts'
import { CsvScanner } from '../../src/archive/csv-scanner.ts'
import { archiveFiles } from '../../src/content/archive-files.ts'
import { countsOf, given, reportOn, truthOf } from './read.ts'

describe.each(eras)('an archive of %i', (era) => {
  const archive = inventedArchive({ era })

  test('is counted exactly: rows, dates, words', async () => {
    const report = await reportOn([given(archive.name, zipOf(archive))])
    expect(countsOf(report)).toEqual(truthOf(archive))
    expect(report.unknown).toEqual(archive.unknown)
    expect(report.unread).toEqual([])
  })

  test('gives the same counts as a folder, as single files, and with many parts and orders', async () => {
    const files = [...archive.files].reverse().map(([path, bytes]) => given(`An archive/${path}`, bytes))
    expect(countsOf(await reportOn(files))).toEqual(truthOf(archive))
  })
})

test('other seeds, other sizes, the same exactness', async () => {
  for (let seed = 2; seed < 12; seed += 1) {
    const archive = inventedArchive({
      seed,
      era: eras[seed % eras.length] ?? 2026,
      messages: seed * 40,
      posts: seed * 9,
    })
    expect(countsOf(await reportOn([given('x.zip', zipOf(archive))])), `seed ${seed}`).toEqual(truthOf(archive))
  }
})

const dialects = [
  { before: '"' as const, scan: 'doubled' as const },
  { before: '\\' as const, scan: 'backslash' as const },
]

/**
 * Texts of cells with everything that matters to a scanner. A cell that ends in a backslash cannot be told apart in
 * that dialect.
 */
const cell = fc
  .string({ unit: fc.constantFrom('a', 'é', '数', ' ', '"', ',', '\n', '\r', '\r\n', '\t', '\u2028', '7', ';', '') })
  .filter((text) => !text.endsWith('\\'))

describe.each(dialects)('any text through a writer that escapes with $before', ({ before, scan }) => {
  test('comes back, in any split of the bytes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 }),
        fc.constantFrom(',', '\t', ';'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 20 }),
        (rows, delimiter, newline, hasNoEnd, steps) => {
          const bytes = csv(rows, { delimiter, newline, quotesAll: true, escape: before, hasNoEnd })
          const read: string[][] = []
          const scanner = new CsvScanner(
            { delimiter: delimiter.charCodeAt(0), escape: scan },
            {
              onRow(row) {
                const escaped = scan === 'doubled' ? /""/g : /\\"/g
                read.push(Array.from({ length: row.width }, (_, field) => row.text(field).replace(escaped, '"')))
                return 'fine'
              },
              onUnread: () => expect.unreachable(),
              startsRow: () => false,
            },
          )
          for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
            const end = at + (steps[turn % steps.length] ?? 1)
            scanner.feed(bytes.subarray(at, end))
            at = end
          }
          scanner.end()
          expect(read).toEqual(rows.map((row) => [...row]))
        },
      ),
      { numRuns: 500 },
    )
  })
})

test('whatever the bytes are, any split of them gives the same counts', () => {
  const piece = fc.constantFrom(
    '"',
    '""',
    ',',
    '\n',
    '\r\n',
    '\\"',
    '\\',
    '2025-01-02 10:00:00',
    'a',
    'b c',
    '2025-02-30',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.integer({ min: 1, max: 7 }), (pieces, step) => {
      const bytes = Buffer.from(`Date,Link,Message\n${pieces.join('')}`)
      for (const dialect of ['doubled', 'backslash'] as const) {
        const count = (size: number) => {
          const state = newRowState()
          const handler = rowHandler(archiveFiles.comments.shape, state, {
            today: 20261125,
            owner: '',
            inviters: new Set(),
          })
          const scanner = new CsvScanner({ delimiter: 44, escape: dialect }, handler)
          for (let at = 0; at < bytes.length; at += size) scanner.feed(bytes.subarray(at, at + size))
          scanner.end()
          return state
        }
        expect(count(step)).toEqual(count(bytes.length))
      }
    }),
    { numRuns: 1000 },
  )
})
