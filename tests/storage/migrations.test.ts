import { describe, expect, test } from 'vitest'
import { decodeEntry, encodeEntry } from '../../src/storage/codec.ts'
import { type Migration, migrations } from '../../src/storage/migrations.ts'

const at = '2026-11-23T10:00:00.000Z'
const looks = [{ kind: 'kept-on', at, revision: 1 }]
const tail = 'setting:ai-training'

/** Made up: the guide has no older version yet. Each one notes that it ran. */
function path(...names: string[]): { ran: string[]; list: Migration[] } {
  const ran: string[] = []
  const list = names.map((name) => ({
    name,
    run: (value: unknown) => {
      ran.push(name)
      return value
    },
  }))
  return { ran, list }
}

describe('a save of an older version', () => {
  test.each([
    [1, ['1 to 2', '2 to 3', '3 to 4']],
    [2, ['2 to 3', '3 to 4']],
    [3, ['3 to 4']],
    [4, []],
  ])('of version %i goes through the migrations after it, in their order and no other', (version, expected) => {
    const { ran, list } = path('1 to 2', '2 to 3', '3 to 4')
    expect(decodeEntry(tail, encodeEntry(looks, version), list)).toEqual({ kind: 'read', value: looks, isWhole: true })
    expect(ran).toEqual(expected)
  })

  test('S9: comes out as the last migration left it, so that each builds on the one before', () => {
    const list: Migration[] = [
      // Made up: version 1 saved one word, version 2 one look.
      { name: 'word to look', run: (value) => ({ kind: value, at, revision: 1 }) },
      { name: 'look to list', run: (value) => [value] },
    ]
    expect(decodeEntry(tail, encodeEntry('kept-on', 1), list)).toEqual({ kind: 'read', value: looks, isWhole: true })
    expect(decodeEntry(tail, encodeEntry(looks[0], 2), list)).toEqual({ kind: 'read', value: looks, isWhole: true })
    expect(decodeEntry(tail, encodeEntry(looks, 3), list)).toEqual({ kind: 'read', value: looks, isWhole: true })
  })

  test('tells each migration which entry it has, because entries differ', () => {
    const seen: string[] = []
    const list: Migration[] = [
      {
        name: 'note the tail',
        run: (value, of) => {
          seen.push(of)
          return value
        },
      },
    ]
    decodeEntry('choice:region', encodeEntry('uk', 1), list)
    decodeEntry(tail, encodeEntry(looks, 1), list)
    expect(seen).toEqual(['choice:region', tail])
  })

  test('is checked after the migration as any other text, because migrations have faults too', () => {
    const list: Migration[] = [{ name: 'loses the report', run: () => ({ oops: true }) }]
    expect(decodeEntry(tail, encodeEntry(looks, 1), list)).toEqual({ kind: 'unreadable' })
  })

  test('S11: is unreadable when a migration throws, so that the text is kept as it is and the guide opens', () => {
    const { ran, list } = path('1 to 2', '2 to 3')
    list.splice(1, 0, {
      name: 'throws',
      run: () => {
        throw new Error('made up')
      },
    })
    expect(decodeEntry(tail, encodeEntry(looks, 1), list)).toEqual({ kind: 'unreadable' })
    expect(ran).toEqual(['1 to 2'])
    // Those past the fault are not harmed by it.
    expect(decodeEntry(tail, encodeEntry(looks, 3), list).kind).toBe('read')
  })
})

describe('a save of a newer version', () => {
  test('is newer than the last migration leads to, and no migration touches it', () => {
    const { ran, list } = path('1 to 2', '2 to 3')
    expect(decodeEntry(tail, encodeEntry(looks, 4), list)).toEqual({ kind: 'newer', value: looks })
    expect(decodeEntry(tail, encodeEntry({ of: 'the future' }, 4), list)).toEqual({ kind: 'newer' })
    expect(ran).toEqual([])
  })
})

test('what is written today carries the version the migrations lead to', () => {
  expect(JSON.parse(encodeEntry(looks))).toEqual({ v: migrations.length + 1, value: looks })
})
