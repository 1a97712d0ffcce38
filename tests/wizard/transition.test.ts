import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkupItems } from '../../src/content/checkup.ts'
import { regions } from '../../src/content/regions.ts'
import { decodeProgress, encodeProgress } from '../../src/storage/codec.ts'
import {
  emptyProgress,
  isOff,
  type Look,
  maxLooks,
  type Progress,
  type SettingKind,
} from '../../src/wizard/progress.ts'
import { isEligible, type StepId, steps } from '../../src/wizard/steps.ts'
import { transition, type WizardEvent, type WizardState } from '../../src/wizard/transition.ts'
import {
  type allCheckupKinds,
  allSettingKinds,
  anyEvent,
  anyProgress,
  deepFreeze,
  fixedSeed,
  settingIds,
} from './any-progress.ts'

const ids = steps.map(({ id }) => id)
const first = ids[0] as StepId
const last = ids.at(-1) as StepId
const id = 'ai-training'
const item = checkupItems[0].id
const monday = '2026-11-23T10:00:00.000Z'
const mondayNight = '2026-11-23T22:00:00.000Z'
const tuesday = '2026-11-24T10:00:00.000Z'

const stateAt = (step: StepId, progress: Progress = emptyProgress): WizardState => deepFreeze({ step, progress })
const run = (state: WizardState, events: readonly WizardEvent[]) =>
  events.reduce((before, event) => deepFreeze(transition(before, event)), state)
const report = (kind: SettingKind, at = monday, revision = 1): WizardEvent => ({
  type: 'setting-reported',
  settingId: id,
  kind,
  at,
  revision,
})
const confirm = (at: string | undefined): WizardEvent => ({ type: 'setting-confirmed', settingId: id, at })
const looksAfter = (...events: WizardEvent[]) => run(stateAt(id), events).progress.settings[id]
const withLooks = (looks: readonly Look<SettingKind>[]): Progress => ({ settings: { [id]: looks }, checkup: {} })

describe('moving', () => {
  test('Continue visits every step in its order, because no step is locked or left out unasked', () => {
    const visited = ids.map((_, count) => run(stateAt(first), Array(count).fill({ type: 'next' })).step)
    expect(visited).toEqual(ids)
  })

  test('Back visits every step in the opposite order, so that it undoes Continue', () => {
    const visited = ids.map((_, count) => run(stateAt(last), Array(count).fill({ type: 'back' })).step)
    expect(visited).toEqual([...ids].reverse())
  })

  test.each(
    regions.map((region) => region.id),
  )('for %s Continue and Back pass over what the person has no use for, and over nothing else', (region) => {
    const progress: Progress = { ...emptyProgress, region }
    const useful = ids.filter((step) => isEligible(step, progress))
    const forth = useful.map((_, count) => run(stateAt(first, progress), Array(count).fill({ type: 'next' })).step)
    const back = useful.map((_, count) => run(stateAt(last, progress), Array(count).fill({ type: 'back' })).step)
    expect(forth).toEqual(useful)
    expect(back).toEqual([...useful].reverse())
  })

  test.each(ids)('one may go to %s from every other step, because people come half done', (target) => {
    for (const from of ids.filter((other) => other !== target)) {
      expect(run(stateAt(from), [{ type: 'go-to', step: target }]).step, from).toBe(target)
    }
  })
})

describe('an event that does not apply returns the same state object, so that nothing is rendered or saved for it', () => {
  const off = withLooks([{ kind: 'turned-off', at: monday, revision: 1, confirmedAt: mondayNight }])
  const kept = withLooks([{ kind: 'kept-on', at: monday, revision: 1 }])
  const chosen: Progress = { ...emptyProgress, region: 'uk', device: 'computer', priority: 'safety' }
  const itemDone: Progress = {
    settings: {},
    checkup: { [item]: [{ kind: 'changed', at: monday, revision: 1 }] },
  }
  const itemEvent = { type: 'checkup-reported', itemId: item, kind: 'changed', at: mondayNight, revision: 1 } as const
  test.each<[string, WizardState, WizardEvent]>([
    ['Continue on the last step', stateAt(last), { type: 'next' }],
    ['Back on the first step', stateAt(first), { type: 'back' }],
    ['going where one is', stateAt(id), { type: 'go-to', step: id }],
    ['going to a step that does not exist', stateAt(id), { type: 'go-to', step: 'nowhere' as StepId }],
    [
      'going to a step named like a member of every object',
      stateAt(id),
      { type: 'go-to', step: '__proto__' as StepId },
    ],
    ['choosing the region again', stateAt(id, chosen), { type: 'region-chosen', region: 'uk' }],
    ['opening a region that is open', stateAt(id), { type: 'region-chosen', region: undefined }],
    ['choosing the device again', stateAt(id, chosen), { type: 'device-chosen', device: 'computer' }],
    ['choosing the priority again', stateAt(id, chosen), { type: 'priority-chosen', priority: 'safety' }],
    ['opening a priority that is open', stateAt(id), { type: 'priority-chosen', priority: undefined }],
    ['the same answer on the same day', stateAt(id, kept), report('kept-on', mondayNight)],
    ['“later” over an answer', stateAt(id, kept), report('later', tuesday)],
    ['confirming what was not reported', stateAt(id), confirm(monday)],
    ['confirming what is not off', stateAt(id, kept), confirm(monday)],
    ['confirming at the same moment again', stateAt(id, off), confirm(mondayNight)],
    ['taking back a confirmation that is not there', stateAt(id, kept), confirm(undefined)],
    ['taking back a setting not reported', stateAt(id), { type: 'setting-taken-back', settingId: id }],
    ['taking back an item not reported', stateAt('checkup'), { type: 'checkup-taken-back', itemId: item }],
    ['the same answer to an item on the same day', stateAt('checkup', itemDone), itemEvent],
    ['“later” over an answer to an item', stateAt('checkup', itemDone), { ...itemEvent, kind: 'later', at: tuesday }],
    ['replacing progress by itself', stateAt(id, kept), { type: 'progress-replaced', progress: kept }],
    ['erasing nothing', stateAt(id), { type: 'progress-erased' }],
    ['an event of the guide’s future', stateAt(id, kept), { type: 'made-up' } as unknown as WizardEvent],
    ['an event without a name', stateAt(id, kept), {} as WizardEvent],
  ])('%s', (_, state, event) => {
    expect(transition(state, event)).toBe(state)
  })

  test.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
  ])('taking back or confirming %s, which every object seems to have', (name) => {
    const state = stateAt(id, kept)
    expect(transition(state, { type: 'setting-confirmed', settingId: name as never, at: monday })).toBe(state)
    expect(transition(state, { type: 'setting-taken-back', settingId: name as never })).toBe(state)
    expect(transition(state, { type: 'checkup-taken-back', itemId: name as never })).toBe(state)
  })
})

describe('choices', () => {
  test('a choice taken back is not made: its member goes, because a saved undefined is no value', () => {
    const chosen = run(stateAt(first), [
      { type: 'region-chosen', region: 'canada' },
      { type: 'priority-chosen', priority: 'safety' },
    ])
    expect(chosen.progress).toEqual({ ...emptyProgress, region: 'canada', priority: 'safety' })
    const open = run(chosen, [
      { type: 'region-chosen', region: undefined },
      { type: 'priority-chosen', priority: undefined },
    ])
    expect(Object.keys(open.progress).sort()).toEqual(['checkup', 'settings'])
  })

  test('a choice changes no report and no place, because it only changes what is shown', () => {
    const before = run(stateAt(id), [report('turned-off')])
    const after = run(before, [
      { type: 'region-chosen', region: 'eu-eea' },
      { type: 'device-chosen', device: 'phone-app' },
    ])
    expect(after.progress.settings).toBe(before.progress.settings)
    expect(after.progress.resumeAt).toBe(before.progress.resumeAt)
    expect(after.step).toBe(before.step)
  })
})

describe('reports', () => {
  const look = (kind: SettingKind, at = monday, revision = 1) => ({ kind, at, revision })
  test.each<[string, WizardEvent[], Look<SettingKind>[] | undefined]>([
    ['an answer is a look', [report('kept-on')], [look('kept-on')]],
    [
      'another answer of the same day corrects, because a slip of the finger is no history',
      [report('kept-on'), report('turned-off', mondayNight)],
      [look('turned-off', mondayNight)],
    ],
    [
      'an answer of another day is added, because it is news',
      [report('kept-on'), report('turned-off', tuesday)],
      [look('kept-on'), look('turned-off', tuesday)],
    ],
    [
      'the same answer of another day is added, because the person looked again',
      [report('kept-on'), report('kept-on', tuesday)],
      [look('kept-on'), look('kept-on', tuesday)],
    ],
    [
      'the same answer of the same day to a newer revision counts, or “look again” would never end',
      [report('kept-on'), report('kept-on', mondayNight, 2)],
      [look('kept-on', mondayNight, 2)],
    ],
    ['“later” stands where there is no answer', [report('later')], [look('later')]],
    ['“later” never erases an answer', [report('kept-on'), report('later', tuesday)], [look('kept-on')]],
    ['“later” gives way to an answer', [report('later'), report('kept-on', tuesday)], [look('kept-on', tuesday)]],
    ['“later” twice keeps the first', [report('later'), report('later', tuesday)], [look('later')]],
    [
      'a clock set back adds a look at the end, because order is by the list and not by the clock',
      [report('kept-on', tuesday), report('turned-off', '2016-11-24T09:00:00.000Z')],
      [look('kept-on', tuesday), look('turned-off', '2016-11-24T09:00:00.000Z')],
    ],
    [
      'taking back takes the last look only',
      [report('kept-on'), report('turned-off', tuesday), { type: 'setting-taken-back', settingId: id }],
      [look('kept-on')],
    ],
    [
      'taking back the only look leaves nothing behind',
      [report('kept-on'), { type: 'setting-taken-back', settingId: id }],
      undefined,
    ],
  ])('%s', (_, events, looks) => {
    expect(looksAfter(...events)).toEqual(looks)
  })

  test('a report that was taken back leaves no member, because an empty report would count as one', () => {
    const { progress } = run(stateAt(id), [report('kept-on'), { type: 'setting-taken-back', settingId: id }])
    expect(Object.keys(progress.settings)).toEqual([])
  })

  test('a checkup item follows the same rules', () => {
    const at = (kind: (typeof allCheckupKinds)[number], day: string): WizardEvent => ({
      type: 'checkup-reported',
      itemId: item,
      kind,
      at: day,
      revision: 1,
    })
    const { progress } = run(stateAt('checkup'), [
      at('later', monday),
      at('changed', monday),
      at('later', tuesday),
      at('fine-as-is', tuesday),
    ])
    expect(progress.checkup[item]).toEqual([
      { kind: 'changed', at: monday, revision: 1 },
      { kind: 'fine-as-is', at: tuesday, revision: 1 },
    ])
    const { checkup } = run({ step: 'checkup', progress }, [
      { type: 'checkup-taken-back', itemId: item },
      { type: 'checkup-taken-back', itemId: item },
    ]).progress
    expect(checkup).toEqual({})
  })

  test('a report touches no other report, because each is saved on its own', () => {
    const before = run(
      stateAt(id),
      settingIds.map((settingId) => ({
        type: 'setting-reported',
        settingId,
        kind: 'kept-on',
        at: monday,
        revision: 1,
      })),
    )
    const after = run(before, [report('turned-off', tuesday)])
    for (const other of settingIds.filter((settingId) => settingId !== id)) {
      expect(after.progress.settings[other]).toBe(before.progress.settings[other])
    }
    expect(after.progress.checkup).toBe(before.progress.checkup)
  })

  test('keeps the newest looks when there are too many, because storage is small and the last one counts', () => {
    const day = (index: number) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString()
    const looks = looksAfter(...Array.from({ length: maxLooks + 5 }, (_, index) => report('kept-on', day(index))))
    expect(looks).toHaveLength(maxLooks)
    expect(looks?.at(-1)?.at).toBe(day(maxLooks + 4))
    expect(looks?.[0]?.at).toBe(day(5))
  })
})

describe('confirming after a reload', () => {
  test.each(allSettingKinds.filter(isOff))('%s can be confirmed, once the page was reloaded', (kind) => {
    expect(looksAfter(report(kind), confirm(mondayNight))).toEqual([
      { kind, at: monday, revision: 1, confirmedAt: mondayNight },
    ])
  })

  test.each(
    allSettingKinds.filter((kind) => !isOff(kind)),
  )('%s cannot be confirmed, because nothing is off there', (kind) => {
    const before = run(stateAt(id), [report(kind)])
    expect(transition(before, confirm(mondayNight))).toBe(before)
  })

  test('a confirmation taken back leaves the answer', () => {
    expect(looksAfter(report('turned-off'), confirm(mondayNight), confirm(undefined))).toEqual([
      { kind: 'turned-off', at: monday, revision: 1 },
    ])
  })

  test('confirms the last look only, because earlier ones are history', () => {
    const looks = looksAfter(report('turned-off'), report('already-off', tuesday), confirm(tuesday))
    expect(looks?.map(({ confirmedAt }) => confirmedAt)).toEqual([undefined, tuesday])
  })

  test.each([
    ['another answer of the same day', report('already-off', mondayNight)],
    ['the same answer on another day', report('turned-off', tuesday)],
  ])('%s is not confirmed yet, because the reload was for the one before', (_, again) => {
    expect(looksAfter(report('turned-off'), confirm(monday), again)?.at(-1)).not.toHaveProperty('confirmedAt')
  })
})

describe('the step to resume at', () => {
  const resumeAt = (state: WizardState) => state.progress.resumeAt

  test('is the step entered through the guide', () => {
    expect(resumeAt(run(stateAt(first), [{ type: 'next' }]))).toBe(ids[1])
    expect(resumeAt(run(stateAt(first), [{ type: 'go-to', step: 'checkup' }]))).toBe('checkup')
    expect(resumeAt(run(stateAt('summary'), [{ type: 'back' }]))).toBe(ids.at(-2))
  })

  test('is never the start, because that is where one chooses to resume', () => {
    const home = run(stateAt(first), [
      { type: 'go-to', step: id },
      { type: 'go-to', step: 'start' },
    ])
    expect(home.step).toBe('start')
    expect(resumeAt(home)).toBe(id)
    expect(run(stateAt(first), [report('kept-on')]).progress).not.toHaveProperty('resumeAt')
  })

  test('is the step something was reported on, because a link may have led there past the guide', () => {
    expect(resumeAt(run(stateAt(id), [report('kept-on')]))).toBe(id)
    const item = checkupItems[1].id
    const event: WizardEvent = { type: 'checkup-reported', itemId: item, kind: 'changed', at: monday, revision: 1 }
    expect(resumeAt(run(stateAt('checkup'), [event]))).toBe('checkup')
  })

  test('is not moved by a choice, which says nothing of where one is', () => {
    const { progress } = run(stateAt(id), [{ type: 'device-chosen', device: 'computer' }])
    expect(progress).not.toHaveProperty('resumeAt')
  })
})

describe('progress as a whole', () => {
  test('is replaced as it is and the person stays where they are, because the address owns the step', () => {
    const progress: Progress = { ...emptyProgress, region: 'uk', resumeAt: 'checkup' }
    expect(run(stateAt(id), [{ type: 'progress-replaced', progress }])).toEqual({ step: id, progress })
  })

  test('is erased and the person stays where they are', () => {
    const after = run(stateAt(id), [report('kept-on'), { type: 'progress-erased' }])
    expect(after).toEqual({ step: id, progress: emptyProgress })
  })

  test('stays something that can be saved, whatever happens in whatever order, and nothing given is changed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ids),
        anyProgress,
        fc.array(anyEvent, { maxLength: 30 }),
        (step, progress, events) => {
          // run() freezes each state, so that a write into it throws.
          const after = run(deepFreeze({ step, progress }), events.map(deepFreeze))
          expect(ids).toContain(after.step)
          const { progress: read, unreadable } = decodeProgress(
            JSON.parse(JSON.stringify(encodeProgress(after.progress))),
          )
          expect(unreadable).toEqual([])
          expect(read).toEqual(after.progress)
          for (const looks of [...Object.values(after.progress.settings), ...Object.values(after.progress.checkup)]) {
            expect(looks.length).toBeGreaterThan(0)
            expect(looks.length).toBeLessThanOrEqual(maxLooks)
          }
        },
      ),
      fixedSeed,
    )
  })

  test('is the same object whenever it is equal, because identity decides whether there is anything to save', () => {
    fc.assert(
      fc.property(anyProgress, fc.array(anyEvent, { maxLength: 10 }), (progress, events) => {
        let state = stateAt(id, progress)
        for (const event of events) {
          const after = transition(state, event)
          const isErased = event.type === 'progress-erased' || event.type === 'progress-replaced'
          if (!isErased && JSON.stringify(after) === JSON.stringify(state)) expect(after).toBe(state)
          state = after
        }
      }),
      fixedSeed,
    )
  })
})
