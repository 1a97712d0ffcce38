import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  decodeEntry,
  decodeProgress,
  encodeEntry,
  encodeProgress,
  entriesOf,
  withEntry,
} from '../../src/storage/codec.ts'
import { emptyProgress, maxLooks, type Progress } from '../../src/wizard/progress.ts'
import { anyProgress, deepFreeze, fixedSeed } from '../wizard/any-progress.ts'
import { randomFrom } from './random.ts'

const at = '2026-11-23T10:00:00.000Z'
const look = { kind: 'turned-off', at, revision: 1 }
const tails = [
  'choice:region',
  'choice:device',
  'choice:priority',
  'resume-at',
  'setting:ai-training',
  'checkup:passkeys',
]
const anyTail = fc.oneof(fc.constantFrom(...tails, 'theme', 'aside:setting:ai-training', 'setting:', ''), fc.string())
const prototypeBefore = Object.getOwnPropertyNames(Object.prototype)

/** One of each kind of entry. */
const good: Progress = deepFreeze({
  region: 'uk',
  device: 'computer',
  priority: 'safety',
  resumeAt: 'checkup',
  settings: {
    'ai-training': [
      { kind: 'kept-on', at, revision: 1 },
      { kind: 'turned-off', at, revision: 2, confirmedAt: at },
    ],
    'ai-tools': [{ kind: 'not-found', at, revision: 1 }],
    'write-with-ai': [{ kind: 'not-using', at, revision: 1 }],
  },
  checkup: { passkeys: [{ kind: 'changed', at, revision: 1 }], 'two-step': [{ kind: 'later', at, revision: 1 }] },
})

describe('what is saved is what is read', () => {
  test('progress as a whole, for any progress', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        const saved: unknown = JSON.parse(JSON.stringify(encodeProgress(progress)))
        expect(decodeProgress(saved)).toEqual({ progress, unreadable: [] })
      }),
      fixedSeed,
    )
  })

  test('entry by entry, for any progress', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        let read = emptyProgress
        for (const [tail, value] of entriesOf(progress)) {
          const decoded = decodeEntry(tail, encodeEntry(value))
          expect(decoded).toEqual({ kind: 'read', value, isWhole: true })
          read = withEntry(read, tail, decoded.kind === 'read' ? decoded.value : undefined)
        }
        expect(read).toEqual(progress)
      }),
      fixedSeed,
    )
  })

  test('equal reports give equal texts, whatever the order of their members, or each reading would look like a change', () => {
    const shuffled = { settings: {}, checkup: { passkeys: [{ revision: 1, at, kind: 'changed' as const }] } }
    const usual = { settings: {}, checkup: { passkeys: [{ kind: 'changed' as const, at, revision: 1 }] } }
    expect(encodeEntry(entriesOf(shuffled).get('checkup:passkeys'))).toBe(
      encodeEntry(entriesOf(usual).get('checkup:passkeys')),
    )
  })

  test('an entry taken out leaves no member', () => {
    let progress = good
    for (const tail of entriesOf(good).keys()) progress = withEntry(progress, tail, undefined)
    expect(progress).toStrictEqual(emptyProgress)
  })
})

describe('reading never throws, because what lies in storage may be anything', () => {
  test('any text under any key', () => {
    fc.assert(
      fc.property(anyTail, fc.string(), (tail, text) => {
        expect(['read', 'newer', 'unreadable', 'unknown']).toContain(decodeEntry(tail, text).kind)
      }),
      fixedSeed,
    )
  })

  test('any JSON under any key, in an envelope or not', () => {
    fc.assert(
      fc.property(anyTail, fc.jsonValue(), fc.integer({ min: -1, max: 3 }), (tail, value, v) => {
        for (const text of [JSON.stringify(value), JSON.stringify({ v, value })]) {
          expect(['read', 'newer', 'unreadable', 'unknown']).toContain(decodeEntry(tail, text).kind)
        }
      }),
      fixedSeed,
    )
  })

  test('any JSON as a whole progress', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.dictionary(anyTail, fc.jsonValue())), (saved) => {
        const { progress } = decodeProgress(saved)
        expect(decodeProgress(encodeProgress(progress))).toEqual({ progress, unreadable: [] })
      }),
      fixedSeed,
    )
  })

  test.each(
    [undefined, null, true, 1, 'text', [], () => {}, Symbol('s')].map((saved) => [typeof saved, saved] as const),
  )('no progress at all (%s)', (_, saved) =>
    expect(decodeProgress(saved)).toEqual({ progress: emptyProgress, unreadable: [] }))

  test('200,000 levels of nesting are unreadable, not the end of the page', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
    for (const tail of tails) {
      expect(decodeEntry(tail, deep).kind, tail).toBe('unreadable')
      expect(decodeEntry(tail, `{"v":1,"value":${deep}}`).kind, tail).toBe('unreadable')
      expect(decodeEntry(tail, `{"v":1,"value":[{"kind":${deep}}]}`).kind, tail).toBe('unreadable')
    }
  })

  test('a huge list keeps its newest looks, because the last one counts', () => {
    const looks = Array.from({ length: 50_000 }, (_, index) => ({ ...look, revision: index + 1 }))
    const decoded = decodeEntry('setting:ai-training', encodeEntry(looks))
    expect(decoded).toEqual({ kind: 'read', value: looks.slice(-maxLooks), isWhole: true })
    expect(decodeEntry('setting:ai-training', `{"v":1,"value":[${'0,'.repeat(1_000_000)}0]}`).kind).toBe('unreadable')
  })
})

describe('one bad thing costs only itself', () => {
  const junk = [null, true, -1, 0, 1e9, 'NaN', 'verified', '', [], {}, ['x'], { kind: 'x' }, 'Invalid Date', 1.5]

  test('500 damaged saves: every other entry is read as it was', () => {
    const random = randomFrom(1)
    const pick = <Item>(list: readonly Item[]) => list[Math.floor(random() * list.length)] as Item
    for (let round = 0; round < 500; round += 1) {
      const saved: Record<string, unknown> = JSON.parse(JSON.stringify(encodeProgress(good)))
      const tail = pick(Object.keys(saved))
      const value = saved[tail]
      if (Array.isArray(value) && random() < 0.7) {
        // A member of the last look, by name.
        const last = value.at(-1) as Record<string, unknown>
        last[pick(['kind', 'at', 'revision'])] = pick(junk)
      } else saved[tail] = pick(junk)
      const isDamaged = JSON.stringify(saved[tail]) !== JSON.stringify(value)
      const { progress, unreadable } = decodeProgress(saved)
      const [expected, read] = [entriesOf(good), entriesOf(progress)]
      for (const other of expected.keys()) {
        if (other !== tail) expect(read.get(other), `round ${round}, ${other}`).toEqual(expected.get(other))
      }
      expect(
        unreadable.every((name) => name === tail),
        `round ${round}`,
      ).toBe(true)
      // What was read of the damaged one is valid, however little it is.
      expect(decodeProgress(encodeProgress(progress)).unreadable, `round ${round}`).toEqual([])
      if (isDamaged && unreadable.length === 0) expect(read.get(tail), `round ${round}`).toBeDefined()
    }
  })

  test('a bad look costs only itself, and the report says that it is not whole', () => {
    for (const bad of junk) {
      const decoded = decodeEntry('setting:ai-training', encodeEntry([look, bad, { ...look, revision: 2 }]))
      expect(decoded).toEqual({ kind: 'read', value: [look, { ...look, revision: 2 }], isWhole: false })
    }
  })

  test.each([
    ['a kind that is not in the list', { ...look, kind: 'verified' }],
    ['a kind of the other sort of report', { ...look, kind: 'changed' }],
    ['a time that is none', { ...look, at: 'NaN' }],
    ['a number for a time', { ...look, at: 0 }],
    ['a day that is not in the calendar', { ...look, at: '2026-13-45T10:00:00Z' }],
    ['a time in another form, which would not sort', { ...look, at: 'Mon Nov 23 2026' }],
    ['a time without its zone', { ...look, at: '2026-11-23T10:00:00.000' }],
    ['a negative revision', { ...look, revision: -1 }],
    ['a revision that is no whole number', { ...look, revision: 1.5 }],
    ['a revision beyond all reason', { ...look, revision: 1e12 }],
    ['a list for a look', [look]],
    ['nothing', null],
  ])('%s is not read', (_, bad) => {
    expect(decodeEntry('setting:ai-training', encodeEntry([bad])).kind).toBe('unreadable')
  })

  test('an empty report is none, because a member without looks would be shown as an answer', () => {
    expect(decodeEntry('setting:ai-training', encodeEntry([])).kind).toBe('unreadable')
  })

  test('a confirmation is read only on an answer that says off, because nothing else can be confirmed', () => {
    const kept = { kind: 'kept-on', at, revision: 1 }
    const decoded = decodeEntry('setting:ai-training', encodeEntry([{ ...kept, confirmedAt: at }]))
    expect(decoded).toMatchObject({ kind: 'read', value: [kept] })
    expect(decodeProgress({ 'setting:ai-training': [{ ...kept, confirmedAt: at }] }).progress.settings).toStrictEqual({
      'ai-training': [kept],
    })
  })

  test('a bad confirmation costs the confirmation, not the answer', () => {
    const decoded = decodeEntry('setting:ai-training', encodeEntry([{ ...look, confirmedAt: 'soon' }]))
    expect(decoded).toMatchObject({ kind: 'read', value: [look] })
  })

  test('members nobody knows are left out of what is read, so that they reach no screen', () => {
    const decoded = decodeEntry('setting:ai-training', encodeEntry([{ ...look, html: '<b>', nested: { a: 1 } }]))
    expect(decoded).toEqual({ kind: 'read', value: [look], isWhole: true })
  })
})

describe('an id or a tail nobody knows is left alone', () => {
  test.each([
    'setting:made-up',
    'setting:constructor',
    'setting:__proto__',
    'checkup:__proto__',
    'checkup:toString',
    'checkup:',
    `checkup:${'a'.repeat(61)}`,
    'checkup:passkeys:more',
    'setting:ai-training:more',
    'choice:colour',
    'choice:__proto__',
    'resume-at:x',
    '__proto__',
    'constructor',
    'theme',
    'aside:setting:ai-training',
    '',
  ])('%s', (tail) => {
    expect(decodeEntry(tail, encodeEntry([look]))).toEqual({ kind: 'unknown' })
    expect(decodeEntry(tail, 'not JSON')).toEqual({ kind: 'unknown' })
  })

  test('in a file it is named among what was not read', () => {
    const { progress, unreadable } = decodeProgress({ 'setting:made-up': [look], 'choice:region': 'uk' })
    expect(progress).toEqual({ ...emptyProgress, region: 'uk' })
    expect(unreadable).toEqual(['setting:made-up'])
  })

  test('an item of the checkup is known by its form, because the items are no part of the first download', () => {
    expect(decodeEntry('checkup:of-the-future', encodeEntry([{ ...look, kind: 'changed' }])).kind).toBe('read')
  })
})

describe('hostile texts do nothing', () => {
  test.each([
    '{"v":1,"value":[{"kind":"turned-off","at":"2026-11-23T10:00:00Z","revision":1,"__proto__":{"polluted":1}}]}',
    '{"v":1,"value":[{"__proto__":{"kind":"turned-off","at":"2026-11-23T10:00:00Z","revision":1}}]}',
    '{"v":1,"__proto__":{"value":[]},"value":{"constructor":{"prototype":{"polluted":1}}}}',
    '{"__proto__":{"v":1,"value":[{"kind":"turned-off"}]}}',
  ])('%s', (text) => {
    for (const tail of tails) {
      const decoded = decodeEntry(tail, text)
      if (decoded.kind === 'read') expect(decoded.value).toStrictEqual([{ ...look, at: '2026-11-23T10:00:00Z' }])
      else expect(decoded.kind).toBe('unreadable')
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  test('a progress file cannot reach the prototype of anything', () => {
    const hostile =
      '{"__proto__":{"choice:region":"uk"},"constructor":[1],"checkup:constructor":[{"kind":"changed","at":"2026-11-23T10:00:00Z","revision":1}],"setting:__proto__":[],"choice:__proto__":"uk"}'
    const { progress } = decodeProgress(JSON.parse(hostile))
    expect(progress.region).toBeUndefined()
    expect(Object.getPrototypeOf(progress)).toBe(Object.prototype)
    expect(Object.getPrototypeOf(progress.checkup)).toBe(Object.prototype)
    expect(Object.keys(progress.checkup)).toEqual(['constructor'])
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(prototypeBefore)
  })

  test('a value named like a member of every object is no choice', () => {
    for (const value of ['__proto__', 'constructor', 'toString']) {
      for (const tail of tails) expect(decodeEntry(tail, encodeEntry(value)).kind, tail).toBe('unreadable')
    }
  })
})

describe('the envelope', () => {
  test.each([
    'null',
    '[]',
    '"x"',
    '1',
    '{}',
    'true',
    '',
    '{"v":1}{',
    '{"value":"uk"}',
    '{"v":"1","value":"uk"}',
  ])('%s is unreadable', (text) => expect(decodeEntry('choice:region', text).kind).toBe('unreadable'))

  test.each([0, -1, 1.5, null, 'NaN'])('version %s is unreadable, because there never was one', (v) => {
    expect(decodeEntry('choice:region', JSON.stringify({ v, value: 'uk' })).kind).toBe('unreadable')
  })

  test('a newer version is told apart from a broken text, because it must not be written over', () => {
    expect(decodeEntry('choice:region', encodeEntry('uk', 2))).toEqual({ kind: 'newer', value: 'uk' })
    expect(decodeEntry('choice:region', encodeEntry({ land: 'uk' }, 2))).toEqual({ kind: 'newer' })
    expect(decodeEntry('setting:ai-training', encodeEntry([{ ...look, more: 1 }], 9))).toEqual({
      kind: 'newer',
      value: [look],
    })
    expect(decodeEntry('setting:ai-training', encodeEntry([], 9))).toEqual({ kind: 'newer' })
  })
})
