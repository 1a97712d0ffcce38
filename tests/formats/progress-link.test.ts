import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkupItems } from '../../src/content/checkup.ts'
import { priorities } from '../../src/content/priorities.ts'
import { regions } from '../../src/content/regions.ts'
import {
  checkupKindCodes,
  entryCodes,
  priorityCodes,
  regionCodes,
  settingKindCodes,
  stepCodes,
} from '../../src/formats/link-codes.ts'
import { readProgressFile, writeProgressFile } from '../../src/formats/progress-file.ts'
import { linkMark, progressFragment, readFragment } from '../../src/formats/progress-link.ts'
import { encodeProgress } from '../../src/storage/codec.ts'
import { checkupKinds, emptyProgress, type Progress, settingKinds } from '../../src/wizard/progress.ts'
import { steps } from '../../src/wizard/steps.ts'
import { anyProgress, fixedSeed, settingIds } from '../wizard/any-progress.ts'
import frozen from './fixtures/links-v1.json' with { type: 'json' }

const at = '2026-11-23T12:00:00.000Z'
const full: Progress = {
  region: 'eu-eea',
  resumeAt: 'summary',
  settings: {
    'ai-training': [{ kind: 'turned-off', at, revision: 1, confirmedAt: at }],
    'ai-tools': [{ kind: 'already-off', at, revision: 2, confirmedAt: at }],
    'messaging-suggestions': [{ kind: 'turned-off', at, revision: 1, confirmedAt: at }],
    'write-with-ai': [{ kind: 'not-using', at, revision: 1 }],
  },
  checkup: Object.fromEntries(checkupItems.map(({ id }) => [id, [{ kind: 'changed', at, revision: 1 }]])),
}
/** Cannot be reached by any button of the guide. */
const keptAndConfirmed = { kind: 'kept-on', at, revision: 1, confirmedAt: at } as const
const kindOf = (fragment: string) => {
  const read = readFragment(fragment)
  return read.kind === 'read' ? read.kind : read.problem
}

describe('a link with progress', () => {
  test('holds a full guide in 400 characters with its address, and reads back as it was', () => {
    const url = `https://opt-out.example.org/guide/transfer/${progressFragment(full)}`
    expect(url.length).toBeLessThanOrEqual(400)
    expect(readFragment(progressFragment(full))).toEqual({ kind: 'read', progress: full, unreadable: 0 })
  })

  test.each([
    ['setting and stand-in', settingIds.map((id) => `setting:${id}`), entryCodes],
    ['item of the checkup', checkupItems.map(({ id }) => `checkup:${id}`), entryCodes],
    ['region', regions.map(({ id }) => id), regionCodes],
    ['priority', priorities, priorityCodes],
    ['step', steps.map(({ id }) => id), stepCodes],
    ['answer to a setting', settingKinds, settingKindCodes],
    ['answer to an item', checkupKinds, checkupKindCodes],
  ] as const)('has a code for every %s, so that nothing stays behind in silence', (_, all, codes) => {
    expect(all.filter((each) => !(codes as readonly string[]).includes(each))).toEqual([])
    expect(new Set<string>(codes).size).toBe(codes.length)
  })

  // Frozen: never edited, only added to. One link for each code.
  test.each(Object.entries(frozen))('%s reads the same for ever', (fragment, saved) => {
    const { 'choice:priority': _, ...known } = saved as Record<string, unknown>
    const read = readFragment(fragment)
    expect(read.kind === 'read' && encodeProgress(read.progress)).toEqual(known)
  })

  test('of each code is frozen, or a code could change its meaning unseen', () => {
    const texts = JSON.stringify(Object.values(frozen))
    // The start is never saved as the step to resume at.
    const codes = [...entryCodes, ...regionCodes, ...settingKindCodes, ...checkupKindCodes, ...stepCodes.slice(1)]
    expect(codes.filter((code) => !texts.includes(`"${code}"`))).toEqual([])
  })

  test('goes through the schemas of a file: it sets nothing there that a file could not', () => {
    // Code 2 of an answer is "keep it on"; only an off answer can have been confirmed.
    const bytes = Object.keys(frozen).map((fragment) => readFragment(fragment))
    expect(bytes.every(({ kind }) => kind === 'read')).toBe(true)
    const read = readFragment(progressFragment({ ...emptyProgress, settings: { 'ai-training': [keptAndConfirmed] } }))
    expect(read.kind === 'read' && read.progress.settings['ai-training']?.[0]).not.toHaveProperty('confirmedAt')
  })

  test('and a file contain neither the device nor what matters most, which is skipped in those of the first edition', () => {
    const choices: Progress = { ...emptyProgress, device: 'computer', priority: 'safety' }
    expect(progressFragment(choices)).toBe(progressFragment(emptyProgress))
    expect(writeProgressFile(choices, at)).toBe(writeProgressFile(emptyProgress, at))
    const older = new TextEncoder().encode(
      JSON.stringify({
        ...JSON.parse(writeProgressFile(emptyProgress, at)),
        progress: { 'choice:priority': 'safety' },
      }),
    )
    expect(readProgressFile(older)).toEqual({ kind: 'read', progress: emptyProgress, unreadable: [] })
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
    for (const each of mangled)
      expect(readFragment(each), each).toEqual({ kind: 'read', progress: full, unreadable: 0 })
  })

  test('that is truncated or changed anywhere is incomplete and never read', () => {
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
