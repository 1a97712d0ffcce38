import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { csv, inventedArchive, zipOf } from '../../invented/archive.ts'
import { zip } from '../../invented/zip-writer.ts'
import { countsOf, given, read, reportOn, truthOf } from './read.ts'

const archive = inventedArchive({ messages: 30 })
const whole = zipOf(archive)
const text = (content: string) => Buffer.from(content)
const shares = (rows: number) =>
  csv([
    ['Date', 'ShareLink', 'ShareCommentary', 'SharedUrl', 'MediaUrl', 'Visibility'],
    ...Array.from({ length: rows }, (_, at) => [`2025-01-0${1 + (at % 9)} 10:00:00`, '', `post ${at}`, '', '', '']),
  ])
const problemOf = async (...files: Parameters<typeof given>[]) => {
  const outcome = await read(files.map(([path, bytes]) => given(path, bytes)))
  return outcome.kind === 'problem' ? outcome.problem : outcome.kind
}
const countOf = async (id: string, ...files: Parameters<typeof given>[]) => {
  const report = await reportOn(files.map(([path, bytes]) => given(path, bytes)))
  return report.findings.find((finding) => finding.id === id)
}

describe('A1 to A6: what is no archive is named', () => {
  test.each([
    ['0 bytes', 'empty.zip', '', 'empty'],
    ['a web page saved as a ZIP', 'archive.zip', '<!DOCTYPE html><title>Sign in</title>', 'web-page'],
    ['a .tgz', 'archive.tgz', Buffer.from([0x1f, 0x8b, 8, 0]), 'other-archive'],
    ['a .rar', 'archive.rar', 'Rar!\x1a\x07\x00', 'other-archive'],
    ['a .7z', 'archive.7z', Buffer.from([0x37, 0x7a, 0xbc, 0xaf]), 'other-archive'],
    ['a PDF', 'profile.pdf', '%PDF-1.7', 'pdf'],
    ['a picture', 'me.png', Buffer.from([0x89, 0x50, 0x4e, 0x47]), 'picture'],
    ['a progress file', 'progress.json', '{"type":"linkedin-ai-opt-out-progress"}', 'progress-file'],
    ['an Office file', 'table.xlsx', zip([{ name: '[Content_Types].xml', data: text('<x/>') }]), 'office-file'],
    ['something else', 'notes.txt', 'hello', 'unknown-file'],
    ['somebody else’s ZIP', 'photos.zip', zip([{ name: 'cat.txt', data: text('meow') }]), 'not-linkedin'],
    ['a ZIP in a ZIP', 'outer.zip', zip([{ name: 'inner.zip', data: whole }]), 'zip-in-zip'],
  ])('%s', async (_, name, bytes, problem) => {
    expect(await problemOf([name, bytes])).toBe(problem)
  })

  test('a CSV file alone and an unpacked folder are counted', async () => {
    expect((await countOf('shares', ['Shares.csv', shares(3)]))?.count).toBe(3)
    const folder = [...archive.files].map(([path, bytes]) => given(`Complete/${path}`, bytes))
    expect(countsOf(await reportOn(folder))).toEqual(truthOf(archive))
  })

  test('nothing at all', async () => expect(await problemOf()).toBe('nothing'))
})

describe('A7 to A14: what is broken is told, and nothing is guessed', () => {
  test.each([0.1, 0.5, 0.99])('cut at %f of its length', async (part) => {
    const bytes = whole.subarray(0, Math.floor(whole.length * part))
    expect(await problemOf(['Basic_LinkedInDataExport.zip', bytes])).toBe('incomplete')
    expect(await problemOf(['Basic_LinkedInDataExport.zip.crdownload', bytes])).toBe('incomplete')
  })

  test('no end record', async () => {
    const files = [...archive.files].map(([name, data]) => ({ name, data }))
    expect(await problemOf(['a.zip', zip(files, { hasNoEnd: true })])).toBe('incomplete')
  })

  const others = { name: 'Votes.csv', data: text('Date,Link,OptionText\n2025-01-02 10:00:00,x,yes\n') }
  test.each([
    [
      'damaged',
      { compressedAs: Buffer.from(deflateRawSync(shares(400)).map((byte, at) => (at > 40 ? byte ^ 0x55 : byte))) },
    ],
    ['damaged', { crcAs: 12345 }],
    ['damaged', { sizeAs: 17 }],
    ['damaged', { sizeAs: 999_999 }],
    ['damaged', { isStored: true, crcAs: 1 }],
    ['encrypted', { isEncrypted: true }],
    ['encrypted', { methodAs: 99 }],
    ['method', { methodAs: 12 }],
  ] as const)('one file is %s with %o: it is marked, the rest is counted', async (reason, how) => {
    const report = await reportOn([given('a.zip', zip([{ name: 'Shares.csv', data: shares(400), ...how }, others]))])
    expect(report.unread).toEqual([{ name: 'Shares.csv', reason }])
    expect(report.findings.map(({ id, count }) => [id, count])).toEqual([['votes', 1]])
  })

  test('all of it encrypted', async () => {
    expect(await problemOf(['a.zip', zip([{ name: 'Shares.csv', data: shares(2), isEncrypted: true }])])).toBe(
      'encrypted',
    )
  })
})

describe('A14 to A18: unusual and whole is counted', () => {
  const files = [...archive.files].map(([name, data]) => ({ name, data }))
  test.each([
    ['bytes before it', zip(files, { before: Buffer.alloc(5000, 'x') })],
    ['bytes behind it', zip(files, { after: Buffer.alloc(5000, 'x') })],
    ['the longest comment', zip(files, { comment: Buffer.alloc(65_535, 'PK\x05\x06') })],
    ['sizes behind the data', zip(files.map((file) => ({ ...file, hasDescriptor: true })))],
    ['the form for huge files', zip(files, { isLong: true })],
    ['the form for huge files, with bytes before it', zip(files, { isLong: true, before: Buffer.alloc(99) })],
    ['files that are not compressed', zip(files.map((file) => ({ ...file, isStored: true })))],
    ['no word on the encoding of names', zip(files.map((file) => ({ ...file, isUtf8: false })))],
    ['a folder around it', zip(files.map((file) => ({ ...file, name: `Complete_x/${file.name}` })))],
  ])('%s', async (_, bytes) => {
    expect(countsOf(await reportOn([given('archive.zip.zip', bytes)]))).toEqual(truthOf(archive))
  })

  test('names of an old code page', async () => {
    const strange = { name: Buffer.from([0x81, 0x2e, 0x63, 0x73, 0x76]), data: text('x\n'), isUtf8: false }
    const report = await reportOn([given('a.zip', zip([...files, strange]))])
    expect(report.unknown).toHaveLength(2)
    expect(countsOf(report)).toEqual(truthOf(archive))
  })
})

describe('A19, A20: bombs are stopped by what they really are', () => {
  const packed = deflateRawSync(Buffer.alloc(40 * 1024 * 1024, 'a'))
  test('a file that says its size', async () => {
    const bomb = { name: 'Shares.csv', data: Buffer.alloc(0), compressedAs: packed, sizeAs: 3 * 1024 ** 3 }
    expect(await problemOf(['a.zip', zip([bomb])])).toBe('too-big')
  })

  test('a file that lies about its size', async () => {
    const bomb = { name: 'Shares.csv', data: Buffer.alloc(0), compressedAs: packed, sizeAs: 1000 }
    const report = await reportOn([
      given('a.zip', zip([bomb, { name: 'Votes.csv', data: text('Date,Link,OptionText\n') }])),
    ])
    expect(report.unread).toEqual([{ name: 'Shares.csv', reason: 'damaged' }])
  })

  test('a file that shrinks more than any text does', async () => {
    const data = Buffer.concat([shares(3), Buffer.alloc(40 * 1024 * 1024, '\n')])
    const report = await reportOn([given('a.zip', zip([{ name: 'Shares.csv', data }]))])
    expect(report.unread).toEqual([{ name: 'Shares.csv', reason: 'too-big' }])
  })

  test('files that share their bytes', async () => {
    const one = zip([{ name: 'Shares.csv', data: shares(50) }])
    // A second entry for the same bytes, as the bombs that need no nesting have.
    const at = one.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    const entry = one.subarray(at, one.length - 22)
    const end = Buffer.from(one.subarray(one.length - 22))
    end.writeUInt16LE(2, 8)
    end.writeUInt16LE(2, 10)
    end.writeUInt32LE(entry.length * 2, 12)
    expect(await problemOf(['a.zip', Buffer.concat([one.subarray(0, at), entry, entry, end])])).toBe('damaged-archive')
  })

  test.each([10_001, 65_534])('%i files of 0 bytes', async (count) => {
    const files = Array.from({ length: count }, (_, at) => ({
      name: `${at}.csv`,
      data: Buffer.alloc(0),
      isStored: true,
    }))
    expect(await problemOf(['a.zip', zip(files)])).toBe('too-many')
  })
})

describe('A21 to A25: names and copies', () => {
  test('hostile names are shown as their last part alone, and links are left out', async () => {
    const names = [
      '../../Shares.csv',
      'C:\\x\\Votes.csv',
      '/abs/strange.csv',
      'a\u0000b\n.csv',
      '\u202etxt.exe',
      `${'x'.repeat(60_000)}.csv`,
    ]
    const objects = ['__proto__', 'constructor', 'toString', '__proto__.csv', '%2e%2e/encoded.csv']
    const files = [...names, ...objects].map((name) => ({
      name,
      data: text('Date,Link,OptionText\n2025-01-02 10:00:00,x,y\n'),
    }))
    const report = await reportOn([
      given('a.zip', zip([...files, { name: 'Comments.csv', data: text('x'), isLink: true }])),
    ])
    expect(report.findings.map(({ id }) => id)).toEqual(['votes'])
    expect(report.unread).toEqual([{ name: 'Shares.csv', reason: 'layout' }])
    expect(report.unknown).toContain('strange.csv')
    expect(report.unknown).toContain('__proto__')
    for (const name of report.unknown) expect(name).not.toMatch(/[/\\\p{Cc}\p{Cf}]|^.{121}/u)
    expect(({} as Record<string, unknown>).csv).toBeUndefined()
  })

  test('a name that is there twice, also in other letters, is counted once and told', async () => {
    for (const name of ['Shares.csv', 'SHARES.CSV', 'copy/Shares.csv', 'Shares (1).csv']) {
      const report = await reportOn([
        given(
          'a.zip',
          zip([
            { name: 'Shares.csv', data: shares(3) },
            { name, data: shares(3) },
          ]),
        ),
      ])
      expect(report.findings[0]?.count).toBe(3)
      expect(report.twice).toHaveLength(1)
    }
  })

  test('what systems leave behind is skipped', async () => {
    const files = ['__MACOSX/._Shares.csv', '._Shares.csv', '.DS_Store', 'Thumbs.db', 'Jobs/'].map((name) => ({
      name,
      data: shares(9),
    }))
    const report = await reportOn([given('a.zip', zip([...files, { name: 'Shares.csv', data: shares(3) }]))])
    expect(report.findings.map(({ count }) => count)).toEqual([3])
    expect(report.unknown).toEqual([])
  })

  test('A30: Basic and Complete of one person are not added, nor the same file given twice', async () => {
    const basic = inventedArchive({ messages: 30, era: 2026 })
    const files = new Map([...basic.files].map(([name, bytes]) => [name.replace('_100200300', ''), bytes]))
    const report = await reportOn([
      given('Basic_LinkedInDataExport_11-19-2026.zip', zipOf({ files })),
      given(archive.name, whole),
      given(archive.name, whole),
    ])
    expect(countsOf(report)).toEqual(truthOf(archive))
    expect(report.sources).toBe(3)
  })

  test('two people are asked about, by their number or by their profiles, and then one is counted', async () => {
    const other = inventedArchive({ seed: 9, owner: 'Otto Invented', member: '999888777' })
    const both = [given('first.zip', whole), given('second.zip', zipOf(other))]
    expect(await read(both)).toEqual({
      kind: 'people',
      people: [
        { key: 'member:100200300', names: ['first.zip'] },
        { key: 'member:999888777', names: ['second.zip'] },
      ],
    })
    expect(countsOf(await reportOn(both, 'member:999888777'))).toEqual(truthOf(other))
    // Without numbers in the names, as before 2026.
    const early = inventedArchive({ era: 2023 })
    const late = inventedArchive({ era: 2023, seed: 5, owner: 'Otto Invented' })
    const unnumbered = [given('a.zip', zipOf(early)), given('b.zip', zipOf(late))]
    const asked = await read(unnumbered)
    expect(asked).toEqual({
      kind: 'people',
      people: [
        { key: 'archive:0', names: ['a.zip'] },
        { key: 'archive:1', names: ['b.zip'] },
      ],
    })
    expect(JSON.stringify(asked)).not.toContain('Otto')
    expect(countsOf(await reportOn(unnumbered, 'archive:1'))).toEqual(truthOf(late))
  })
})

describe('A26 to A28: tables that are not as they should be', () => {
  const head = 'Date,Link,Message\n'
  test.each([
    ['no header', '2025-01-02 10:00:00,x,hello\n', undefined],
    ['another header', 'Datum,Lien,Texte\n2025-01-02 10:00:00,x,hello\n', undefined],
    ['a header alone', head, 0],
    ['a mark before it', `\ufeff${head}2025-01-02 10:00:00,x,hello\n`, 1],
    ['other letters in the header', 'DATE,link,"MESSAGE"\n2025-01-02 10:00:00,x,hello\n', 1],
    ['another order', 'Message,Date,Link\nhello,2025-01-02 10:00:00,x\n', 1],
    ['a column more', 'Date,Link,Message,New\n2025-01-02 10:00:00,x,hello,y\n', 1],
    ['two of the same name', 'Date,Date,Link,Message\n2025-01-02 10:00:00,x,y,hello\n', 1],
    ['a sentence for nothing', 'No comments found\n', 0],
    ['semicolons, after a spreadsheet', 'Date;Link;Message\n2025-01-02 10:00:00;x;hello\n', 1],
  ] as const)('%s', async (_, content, count) => {
    const report = await reportOn([given('Comments.csv', content), given('Votes.csv', 'Date,Link,OptionText\n')])
    const found = report.findings.find(({ id }) => id === 'comments')
    expect(found?.count).toBe(count)
    expect(report.unread).toEqual(count === undefined ? [{ name: 'Comments.csv', reason: 'layout' }] : [])
    expect(JSON.stringify(report)).not.toMatch(/NaN|null/)
  })

  test('both encodings of 2018', async () => {
    for (const encoding of ['utf-16le', 'utf-16be'] as const) {
      const rows = [
        ['Date', 'Link', 'Message'],
        ['2018-01-02 10:00:00', 'x', 'grüße, 数据'],
      ]
      const found = await countOf('comments', [
        'Comments.csv',
        csv(rows, { encoding, delimiter: '\t', quotesAll: true }),
      ])
      expect(found).toMatchObject({ count: 1, details: { words: 2 }, first: '2018-01-02', unread: 0 })
    }
  })

  test('a lost quote costs its own row, which is told, and not those behind it', async () => {
    const row = (day: number, message: string) => `2025-01-0${day} 10:00:00,x,${message}\n`
    const found = await countOf('comments', [
      'Comments.csv',
      `${head}${row(1, 'one')}${row(2, '"two')}${row(3, 'three')}${row(4, '"four"')}${row(5, 'five')}`,
    ])
    expect(found).toMatchObject({ count: 4, unread: 1 })
    const last = await countOf('comments', [
      'Comments.csv',
      `${head}${row(1, 'one')}${row(2, '"two')}${row(3, 'three')}`,
    ])
    expect(last).toMatchObject({ count: 2, unread: 1 })
  })

  test('odd rows: too short, too long, a quote in the middle, all kinds of line ends', async () => {
    const found = await countOf('comments', [
      'Comments.csv',
      `${head}2025-01-01 10:00:00,x\r2025-01-02 10:00:00,x,a,b\r\n2025-01-03 10:00:00,x,say "so"\n\n2025-01-04 10:00:00,x,a,\n2025-01-05 10:00:00,x,\u0000\u2028b`,
    ])
    expect(found).toMatchObject({ count: 3, unread: 2, details: { words: 4 } })
  })

  test('a field of 10 MB', async () => {
    const long = 'word '.repeat(2_000_000)
    const found = await countOf('comments', [
      'Comments.csv',
      `${head}2025-01-01 10:00:00,x,"${long}"\n2025-01-02 10:00:00,x,b\n`,
    ])
    expect(found).toMatchObject({ count: 2, details: { words: 2_000_001 }, unread: 0 })
  })

  test('a million lost quotes end in bounded time', async () => {
    const found = await countOf('comments', [
      'Comments.csv',
      `${head}${'2025-01-01 10:00:00,"x,y\n'.repeat(1_000_001)}`,
    ])
    expect(found?.unread).toBeGreaterThan(0)
  })

  test.each([
    ['2025-10-05 13:53:13', '2025-10-05'],
    ['2024/02/01 15:02:55 UTC', '2024-02-01'],
    ['08 Feb 2026', '2026-02-08'],
    ['1/29/26, 2:37\u202fPM', '2026-01-29'],
    ['09/10/24 09:10 PM', '2024-09-10'],
    ['Tue Oct 07 09:12:01 UTC 2025', '2025-10-07'],
    ['Jul 11, 2025 10:00 AM - Jul 11, 2025 11:00 AM', '2025-07-11'],
    ['4-Apr-21', '2021-04-04'],
    ['30 Feb 2025', undefined],
    ['2025-02-30 10:00:00', undefined],
    ['2025-13-01 10:00:00', undefined],
    ['29/1/26, 2:37 PM', undefined], // day first? not guessed
    ['1/29/99, 2:37 PM', undefined],
    ['2027-01-01 00:00:00', undefined],
    ['1969-07-20 20:17:00', undefined],
    ['8 févr. 2026', undefined],
    ['N/A', undefined],
    ['', undefined],
    ['0000-00-00 00:00:00', undefined],
    [`${'9'.repeat(100_000)}`, undefined],
  ])('the date %j', async (date, first) => {
    const found = await countOf('comments', ['Comments.csv', `${head}"${date}",x,hello\n`])
    expect(found?.count).toBe(1)
    expect(found?.first).toBe(first)
    expect(found?.undated).toBe(first ? 0 : 1)
  })
})

test('A29, A34: nothing of a row is in what is said, whatever the row holds', async () => {
  const canaries = ['<script>alert(1)</script>', '=cmd|calc', '\u202eevil', 'Zyx Canary', 'canary@example.invalid']
  const rows = canaries.map((canary) => ['2025-01-02 10:00:00', canary, canary])
  const said: unknown[] = []
  const { readArchive } = await import('../../src/archive/read-archive.ts')
  const files = [...inventedArchive({ owner: 'Zyx Canary' }).files].map(([path, bytes]) => given(path, bytes))
  const outcome = await readArchive(
    { files: [...files, given('Comments.csv', csv([['Date', 'Link', 'Message'], ...rows]))], today: '2026-11-25' },
    (progress) => said.push(progress),
  )
  expect(said.length).toBeGreaterThan(10)
  for (const canary of [...canaries, 'Zyx', 'Rowan', 'Fictional', 'Invented GmbH', 'Nowhere', 'mira-invented']) {
    expect(JSON.stringify([said, outcome])).not.toContain(canary)
  }
})
