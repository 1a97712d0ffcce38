import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkupItems } from '../../src/content/checkup.ts'
import { settings } from '../../src/content/settings.ts'
import { linkIds, linkMark, progressFragment, readFragment } from '../../src/formats/progress-link.ts'
import type { Progress } from '../../src/wizard/progress.ts'
import { anyProgress, fixedSeed } from '../wizard/any-progress.ts'

const at = '2026-11-23T12:00:00.000Z'
const full: Progress = {
  region: 'eu-eea',
  priority: 'safety',
  resumeAt: 'summary',
  settings: {
    'ai-training': [{ kind: 'turned-off', at, revision: 1, confirmedAt: at }],
    'ai-tools': [{ kind: 'already-off', at, revision: 2, confirmedAt: at }],
    'messaging-suggestions': [{ kind: 'turned-off', at, revision: 1, confirmedAt: at }],
    'write-with-ai': [{ kind: 'not-using', at, revision: 1 }],
  },
  checkup: Object.fromEntries(checkupItems.map(({ id }) => [id, [{ kind: 'changed', at, revision: 1 }]])),
}
const kindOf = (fragment: string) => {
  const read = readFragment(fragment)
  return read.kind === 'read' ? read.kind : read.problem
}

describe('a link with progress', () => {
  test('holds a full guide in 400 characters with its address, and reads back as it was', () => {
    const url = `https://opt-out.example.org/guide/transfer/${progressFragment(full)}`
    expect(url.length).toBeLessThanOrEqual(400)
    expect(readFragment(progressFragment(full))).toEqual({ kind: 'read', progress: full })
  })

  test('has a code for everything that can be reported, so that nothing stays behind in silence', () => {
    const standIns = settings.flatMap((setting) => ('standIns' in setting ? setting.standIns : []))
    const all = [
      ...[...settings, ...standIns].map(({ id }) => `setting:${id}`),
      ...checkupItems.map(({ id }) => `checkup:${id}`),
    ]
    expect([...linkIds].sort()).toEqual(all.sort())
  })

  test('of the first version reads the same for ever', () => {
    // Frozen: never edited. A new version gets a line of its own.
    const first = '#p=aebaabaacae5mcowcyrqtvqaap3kkggf'
    expect(readFragment(first)).toEqual({
      kind: 'read',
      progress: {
        region: 'uk',
        resumeAt: 'ai-tools',
        settings: { 'ai-training': [{ kind: 'turned-off', at, revision: 1, confirmedAt: at }] },
        checkup: { passkeys: [{ kind: 'later', at, revision: 3 }] },
      },
    })
  })

  test('keeps the newest look of any progress, by the day, and never the device', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        const read = readFragment(progressFragment(progress))
        expect(read.kind).toBe('read')
        if (read.kind !== 'read') return
        expect(read.progress.device).toBeUndefined()
        expect(read.progress.region).toBe(progress.region)
        for (const [id, report] of Object.entries(progress.settings)) {
          const own = read.progress.settings[id as 'ai-training']?.[0]
          expect(own?.kind).toBe(report.at(-1)?.kind)
          expect(own?.at.slice(11)).toBe('12:00:00.000Z')
        }
      }),
      fixedSeed,
    )
  })

  test('survives capitals, spaces, line ends and what a mail program puts behind it', () => {
    const fragment = progressFragment(full)
    const mangled = [
      fragment.toUpperCase(),
      `${fragment}.`,
      `${fragment})`,
      `${fragment}>`,
      `${fragment}%20`,
      `${fragment.slice(0, 60)}\n${fragment.slice(60)}`,
      `${fragment.slice(0, 60)} ${fragment.slice(60)}`,
    ]
    for (const each of mangled) expect(readFragment(each), each).toEqual({ kind: 'read', progress: full })
  })

  test('that is cut anywhere, or changed in any place, is incomplete and never read', () => {
    const fragment = progressFragment({ ...full, checkup: {} })
    for (let length = linkMark.length + 1; length < fragment.length; length += 1) {
      expect(kindOf(fragment.slice(0, length)), String(length)).toBe('incomplete')
    }
    for (let place = linkMark.length; place < fragment.length; place += 1) {
      for (const letter of ['a', '7']) {
        if (fragment[place] === letter) continue
        expect(kindOf(fragment.slice(0, place) + letter + fragment.slice(place + 1)), `${place}`).toBe('incomplete')
      }
    }
  })

  test('that is empty, endless or of a newer version says so', () => {
    expect(kindOf(linkMark)).toBe('empty')
    expect(kindOf(`${linkMark}${'a'.repeat(2_000_000)}`)).toBe('too-long')
    expect(kindOf('#p=aiaaaaeljulzo')).toBe('newer')
  })

  test('with any other text after the mark throws nothing and is not read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(['incomplete', 'empty']).toContain(kindOf(linkMark + text))
      }),
      { ...fixedSeed, numRuns: 2000 },
    )
  })
})
