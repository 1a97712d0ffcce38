import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { encodeEntry, encodeProgress } from '../../src/storage/codec.ts'
import { keyPrefix } from '../../src/storage/keys.ts'
import { type Migration, migrations } from '../../src/storage/migrations.ts'
import { emptyProgress, type Progress } from '../../src/wizard/progress.ts'
import { FakeStorage } from './fake-browser.ts'
import { randomFrom } from './random.ts'
import { at, keyOf, look, nextDay, openTab, prefix, report, reportItem, setting, settingKey, textOf } from './tab.ts'

/** Longer than any retry. */
const aWhile = 5000

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00.000Z') }))
afterEach(() => {
  vi.clearAllTimers()
  vi.useRealTimers()
})

const good: Progress = {
  region: 'uk',
  device: 'computer',
  priority: 'safety',
  resumeAt: 'checkup',
  settings: { 'ai-training': [look('kept-on')], 'ai-tools': [look('not-found')] },
  checkup: { passkeys: [{ kind: 'changed', at, revision: 1 }] },
}
const textsOf = (progress: Progress) =>
  Object.fromEntries(Object.entries(encodeProgress(progress)).map(([tail, value]) => [keyOf(tail), encodeEntry(value)]))
const dom = (name: string, code: number) =>
  Object.defineProperty(new DOMException('made up', name), 'code', { value: code })

/** Runs with made-up migrations, as the guide has none yet. */
function withMigrations(list: readonly Migration[], run: () => void): void {
  const own = migrations as Migration[]
  own.push(...list)
  try {
    run()
  } finally {
    own.splice(0, own.length)
  }
}

describe('S1, S2: blocked storage', () => {
  test.each<[string, () => Storage | null]>([
    [
      'the getter throws, because site data is blocked',
      () => {
        throw dom('SecurityError', 18)
      },
    ],
    ['there is none, as in some apps’ web views', () => null],
    ['it is undefined', () => undefined as unknown as null],
  ])('says at once that nothing is kept, and goes on in memory: %s', (_, getter) => {
    const storage = new FakeStorage(textsOf(good))
    storage.faults.getter = getter
    const tab = openTab(storage)
    expect(tab.status()).toMatchObject({ state: 'not-saved', reason: 'blocked' })
    tab.send(report('turned-off'), reportItem('passkeys'))
    expect(tab.progress().settings[setting]).toEqual([look('turned-off')])
    expect(tab.progress().checkup.passkeys).toHaveLength(1)
    expect(tab.status()).toMatchObject({ state: 'not-saved', reason: 'blocked' })
    tab.sync.follow('setting:ai-training')
    tab.sync.readAgain()
    tab.sync.flush()
    vi.advanceTimersByTime(aWhile)
    expect(tab.progress().settings[setting]).toEqual([look('turned-off')])
    expect(tab.status()).toMatchObject({ state: 'not-saved', reason: 'blocked' })
  })

  test('does not say “saved” when an answer is taken back, because nothing was', () => {
    const storage = new FakeStorage()
    storage.faults.getter = () => null
    const tab = openTab(storage)
    tab.send(report('turned-off'))
    tab.set(emptyProgress)
    tab.sync.flush()
    expect(tab.status()).toMatchObject({ state: 'not-saved', reason: 'blocked' })
    expect(tab.status()).not.toHaveProperty('at')
  })

  test('saves earlier answers when storage is no longer blocked', () => {
    const storage = new FakeStorage()
    storage.faults.getter = () => null
    const tab = openTab(storage)
    tab.send(report('turned-off'))
    storage.faults = {}
    vi.advanceTimersByTime(aWhile)
    expect(storage.content()[settingKey]).toBe(textOf(look('turned-off')))
    expect(tab.status().state).toBe('saved')
  })

  test.each([
    ['a newer version', encodeEntry([{ ...look('kept-on'), more: 1 }], 2)],
    ['a broken save', '{"v":1,"val'],
  ])('does not write over %s that it could not see while it was kept out', (_, text) => {
    // Whatever comes first, nothing is written before all of it was read.
    const storage = new FakeStorage({ [keyOf('choice:region')]: encodeEntry('uk'), [settingKey]: text })
    storage.faults.getter = () => null
    const tab = openTab(storage)
    tab.send(report('turned-off'))
    storage.faults = {}
    vi.advanceTimersByTime(aWhile)
    expect(Object.values(storage.content())).toContain(text)
    expect(tab.progress().region).toBe('uk')
    expect(tab.progress().settings[setting]).toEqual([look('turned-off')])
  })
})

describe('storage that becomes blocked', () => {
  const shutOut = () => {
    throw dom('SecurityError', 18)
  }

  test('removes nothing from the screen, because an unreadable text is not a removed one', () => {
    const storage = new FakeStorage(textsOf(good))
    const tab = openTab(storage)
    storage.faults.getter = shutOut
    tab.sync.readAgain()
    tab.sync.catchUp()
    tab.sync.follow('choice:region')
    expect(tab.progress()).toEqual(good)
  })

  test('does not overwrite what another tab saved meanwhile with the old text', () => {
    const storage = new FakeStorage(textsOf(good))
    const tab = openTab(storage)
    storage.faults.getter = shutOut
    tab.sync.catchUp()
    storage.faults = {}
    storage.put(settingKey, textOf(look('turned-off', nextDay)))
    vi.advanceTimersByTime(aWhile)
    tab.sync.flush()
    expect(storage.content()[settingKey]).toBe(textOf(look('turned-off', nextDay)))
  })

  test('is the reason given, whatever else failed, because it is what the person can change', () => {
    const newer = keyOf('checkup:passkeys')
    const storage = new FakeStorage({ [newer]: encodeEntry({ of: 'the future' }, 2) })
    const tab = openTab(storage)
    storage.faults.getter = shutOut
    tab.set({ ...emptyProgress, region: 'uk', checkup: good.checkup })
    expect(tab.status()).toMatchObject({ state: 'not-saved', reason: 'blocked' })
  })
})

describe('S3, S4: storage that refuses a write', () => {
  test.each<[string, unknown]>([
    ['QuotaExceededError 22', dom('QuotaExceededError', 22)],
    ['NS_ERROR_DOM_QUOTA_REACHED 1014, as Firefox names it', dom('NS_ERROR_DOM_QUOTA_REACHED', 1014)],
    ['QUOTA_EXCEEDED_ERR, as old WebKit names it', dom('QUOTA_EXCEEDED_ERR', 22)],
    ['SecurityError', dom('SecurityError', 18)],
    ['an error without a name', new Error()],
    ['something that is no error', 'full'],
    ['nothing', undefined],
  ])('keeps the answer on the screen, says so, and saves it when there is room: %s', (_, error) => {
    const storage = new FakeStorage()
    const tab = openTab(storage)
    storage.faults.onSet = () => {
      throw error
    }
    tab.send(report('turned-off'))
    expect(tab.progress().settings[setting]).toEqual([look('turned-off')])
    expect(tab.status()).toMatchObject({ state: 'not-saved', reason: 'full-or-refused' })
    expect(storage.content()).toEqual({})
    vi.advanceTimersByTime(aWhile)
    expect(tab.status().state).toBe('not-saved')
    storage.faults = {}
    vi.advanceTimersByTime(aWhile)
    expect(tab.status()).toMatchObject({ state: 'saved', at: expect.stringContaining('2026-11-23T12:00:') })
    expect(openTab(storage).progress()).toEqual(tab.progress())
  })

  test('keeps what was saved last week when the new answer finds no room', () => {
    const storage = new FakeStorage({ [settingKey]: textOf(look('kept-on')) })
    const tab = openTab(storage)
    storage.faults.onSet = () => {
      throw dom('QuotaExceededError', 22)
    }
    tab.send(report('turned-off', nextDay))
    expect(storage.content()[settingKey]).toBe(textOf(look('kept-on')))
    expect(tab.progress().settings[setting]).toHaveLength(2)
  })

  test('does not take the old text for a change while the new answer waits for room', () => {
    const storage = new FakeStorage({ [settingKey]: textOf(look('kept-on')) })
    const tab = openTab(storage)
    storage.faults.onSet = () => {
      throw dom('QuotaExceededError', 22)
    }
    tab.send(report('turned-off'))
    // A text that differs from what was seen: an older tab writes it again in its own way.
    storage.put(settingKey, textOf(look('will-not-switch')))
    tab.sync.catchUp()
    tab.sync.readAgain()
    expect(tab.progress().settings[setting]).toEqual([look('turned-off')])
    storage.faults = {}
    vi.advanceTimersByTime(aWhile)
    expect(storage.content()[settingKey]).toBe(textOf(look('turned-off')))
  })

  test('puts back what was there when half a text was written, because last week’s answer is worth more', () => {
    const storage = new FakeStorage({ [settingKey]: textOf(look('kept-on')) })
    const tab = openTab(storage)
    let isFirst = true
    storage.faults.onSet = (key, text) => {
      if (!isFirst || key !== settingKey) return text
      isFirst = false
      return text.slice(0, 20)
    }
    tab.send(report('turned-off', nextDay))
    expect(storage.content()[settingKey]).toBe(textOf(look('kept-on')))
    expect(tab.status().state).toBe('not-saved')
    vi.advanceTimersByTime(aWhile)
    expect(storage.content()[settingKey]).toBe(textOf(look('kept-on'), look('turned-off', nextDay)))
    expect(tab.status().state).toBe('saved')
  })

  test('follows the other tab again once a refused answer was taken back', () => {
    const storage = new FakeStorage()
    const tab = openTab(storage)
    storage.faults.onSet = () => undefined
    tab.send(report('turned-off'), { type: 'setting-taken-back', settingId: setting })
    storage.faults = {}
    storage.put(settingKey, textOf(look('kept-on')))
    tab.page.fireStorage(settingKey)
    expect(tab.progress().settings[setting]).toEqual([look('kept-on')])
  })

  test('saves the others when only one key is refused', () => {
    const storage = new FakeStorage()
    const tab = openTab(storage)
    storage.faults.onSet = (key, text) => (key === settingKey ? undefined : text)
    tab.send(report('turned-off'), reportItem('passkeys'))
    expect(Object.keys(storage.content())).toContain(keyOf('checkup:passkeys'))
    expect(tab.status().state).toBe('not-saved')
  })

  test('says “not saved” when the browser does not remove what was taken back', () => {
    const storage = new FakeStorage({ [settingKey]: textOf(look('kept-on')) })
    const tab = openTab(storage)
    storage.faults.onRemove = () => {
      throw dom('SecurityError', 18)
    }
    tab.send({ type: 'setting-taken-back', settingId: setting })
    expect(tab.status()).toMatchObject({ state: 'not-saved', reason: 'full-or-refused' })
    expect(tab.progress().settings).toEqual({})
    storage.faults = {}
    vi.advanceTimersByTime(aWhile)
    expect(storage.content()).not.toHaveProperty([settingKey])
  })

  test('tries again for a refused answer even when another one must not be written', () => {
    const newer = encodeEntry([look('kept-on')], 2)
    const storage = new FakeStorage({ [settingKey]: newer })
    const tab = openTab(storage)
    storage.faults.onSet = () => {
      throw dom('QuotaExceededError', 22)
    }
    tab.send({ type: 'region-chosen', region: 'uk' }, report('turned-off', nextDay))
    vi.advanceTimersByTime(aWhile)
    storage.faults = {}
    vi.advanceTimersByTime(aWhile)
    expect(storage.content()[keyOf('choice:region')]).toBe(encodeEntry('uk'))
    expect(storage.content()[settingKey]).toBe(newer)
  })
})

describe('S5: storage that silently drops a write', () => {
  test('is detected by reading back, and retried later', () => {
    const storage = new FakeStorage()
    const tab = openTab(storage)
    storage.faults.onSet = () => undefined
    tab.send(report('turned-off'))
    expect(tab.status()).toMatchObject({ state: 'not-saved', reason: 'full-or-refused' })
    storage.faults = {}
    vi.advanceTimersByTime(aWhile)
    expect(storage.content()[settingKey]).toBe(textOf(look('turned-off')))
  })
})

describe('S6, S7: a text that cannot be read', () => {
  const whole = textOf(look('kept-on'), look('turned-off', nextDay))
  const cuts = Array.from({ length: 10 }, (_, tenth) => whole.slice(0, Math.floor((whole.length * tenth) / 10)))
  const wrongTypes = ['null', '[]', '"x"', '1', '{}', 'true']
  const asideKey = keyOf(`aside:setting:${setting}`)

  test.each([...cuts, ...wrongTypes])('is kept under a key of its own, offered, and costs nothing else: %s', (text) => {
    const storage = new FakeStorage({ ...textsOf(good), [settingKey]: text })
    const tab = openTab(storage)
    const { 'ai-training': _, ...others } = good.settings
    expect(tab.progress()).toEqual({ ...good, settings: others })
    expect(storage.content()[asideKey]).toBe(text)
    expect(tab.status()).toMatchObject({ setAside: [{ tail: 'setting:ai-training', text }] })
    expect(tab.status().state).toBe('nothing-yet')
    // A new answer is saved at its place, and the broken text stays.
    tab.send(report('turned-off'))
    expect(storage.content()).toMatchObject({ [settingKey]: textOf(look('turned-off')), [asideKey]: text })
    expect(openTab(storage).progress().settings[setting]).toEqual([look('turned-off')])
  })

  test('is not written over by the next one: each gets a place', () => {
    const storage = new FakeStorage()
    for (const text of ['first', 'second', 'third', 'second']) {
      storage.put(settingKey, text)
      openTab(storage)
    }
    expect(storage.content()).toEqual({
      [asideKey]: 'first',
      [`${asideKey}:2`]: 'second',
      [`${asideKey}:3`]: 'third',
    })
  })

  test('keeps its key while there is no room for it elsewhere, so that no answer is written over it', () => {
    const storage = new FakeStorage({ [settingKey]: 'broken' })
    storage.faults.onSet = () => {
      throw dom('QuotaExceededError', 22)
    }
    const tab = openTab(storage)
    tab.send(report('turned-off'))
    storage.faults.onSet = (key, text) => (key === settingKey ? text : undefined)
    vi.advanceTimersByTime(aWhile)
    expect(storage.content()).toEqual({ [settingKey]: 'broken' })
    expect(tab.status()).toMatchObject({ state: 'not-saved', reason: 'full-or-refused' })
    expect(tab.status().setAside).toEqual([{ tail: 'setting:ai-training', text: 'broken' }])
    expect(tab.progress().settings[setting]).toEqual([look('turned-off')])
    storage.faults = {}
    vi.advanceTimersByTime(aWhile)
    expect(storage.content()).toMatchObject({ [settingKey]: textOf(look('turned-off')), [asideKey]: 'broken' })
    expect(tab.status().state).toBe('saved')
  })

  test('that arrives while the guide is open does not cost the answer in memory', () => {
    const storage = new FakeStorage({ [settingKey]: textOf(look('kept-on')) })
    const tab = openTab(storage)
    storage.put(settingKey, 'broken')
    tab.page.fireStorage(settingKey)
    expect(tab.progress().settings[setting]).toEqual([look('kept-on')])
    expect(storage.content()).toEqual({ [settingKey]: textOf(look('kept-on')), [asideKey]: 'broken' })
  })

  test('in part keeps the looks that can be read, and the whole text beside them', () => {
    const text = encodeEntry([look('kept-on'), { kind: 'verified', at, revision: 1 }])
    const storage = new FakeStorage({ [settingKey]: text })
    const tab = openTab(storage)
    expect(tab.progress().settings[setting]).toEqual([look('kept-on')])
    expect(storage.content()).toEqual({ [settingKey]: textOf(look('kept-on')), [asideKey]: text })
  })

  test('is set aside once, however often it is met', () => {
    const storage = new FakeStorage({ [settingKey]: 'broken' })
    storage.faults.onSet = () => undefined
    const tab = openTab(storage)
    tab.sync.catchUp()
    tab.sync.readAgain()
    tab.send(reportItem('passkeys'), reportItem('two-step'))
    vi.advanceTimersByTime(aWhile)
    expect(tab.status().setAside).toHaveLength(1)
  })
})

describe('S8: saves with bad members', () => {
  test('S8: 500 damaged saves: no text is lost, and every other key keeps its bytes', () => {
    const random = randomFrom(2)
    const pick = <Item>(list: readonly Item[]) => list[Math.floor(random() * list.length)] as Item
    const texts = textsOf(good)
    const keys = Object.keys(texts)
    for (let round = 0; round < 500; round += 1) {
      const key = pick(keys)
      const text = texts[key] as string
      const place = Math.floor(random() * text.length)
      const damaged = pick([
        text.slice(0, place),
        text.slice(0, place) + pick(['"', '}', '0', ',', '\\', '\u0000', 'NaN']) + text.slice(place + 1),
        text.replace(/"(kind|at|revision|v|value)":/, '"x":'),
        text.replace(/:1\b/, pick([':-1', ':1e9', ':null', ':"1"'])),
      ])
      const storage = new FakeStorage({ ...texts, [key]: damaged })
      const tab = openTab(storage)
      for (const other of keys) if (other !== key) expect(storage.content()[other], `round ${round}`).toBe(texts[other])
      expect(Object.values(storage.content()), `round ${round}: ${damaged}`).toContain(damaged)
      const again = openTab(storage)
      expect(again.progress(), `round ${round}`).toEqual(tab.progress())
    }
  })

  test('an id nobody knows is left where it is, neither shown nor dropped', () => {
    const unknown = { [keyOf('setting:of-the-future')]: textOf(look('kept-on')), [keyOf('other')]: 'any text' }
    const storage = new FakeStorage(unknown)
    const tab = openTab(storage)
    tab.send(report('turned-off'))
    vi.advanceTimersByTime(aWhile)
    expect(storage.content()).toMatchObject(unknown)
    expect(Object.keys(tab.progress().settings)).toEqual([setting])
    expect(tab.status().setAside).toEqual([])
  })
})

describe('S9, S11: saves of an older version', () => {
  // Made up: version 1 called it "off".
  const rename: Migration = {
    name: 'off to turned-off',
    run: (value) => JSON.parse(JSON.stringify(value).replaceAll('"off"', '"turned-off"')),
  }
  const old = `{"v":1,"value":[{"kind":"off","at":"${at}","revision":1}]}`

  test('are read and left as they are until there is something new to save', () => {
    withMigrations([rename], () => {
      const storage = new FakeStorage({ [settingKey]: old, [keyOf('choice:region')]: encodeEntry('uk', 1) })
      const before = storage.content()
      const tab = openTab(storage)
      expect(tab.progress().settings[setting]).toEqual([look('turned-off')])
      tab.sync.readAgain()
      vi.advanceTimersByTime(aWhile)
      expect(storage.content()).toEqual(before)
      expect(storage.writes).toBe(0)
      tab.send(report('kept-on', nextDay))
      expect(storage.content()[settingKey]).toBe(encodeEntry([look('turned-off'), look('kept-on', nextDay)], 2))
      expect(storage.content()[keyOf('choice:region')]).toBe(encodeEntry('uk', 1))
    })
  })

  test('stay as they were until the new text is really there', () => {
    withMigrations([rename], () => {
      const storage = new FakeStorage({ [settingKey]: old })
      const tab = openTab(storage)
      storage.faults.onSet = () => undefined
      tab.send(report('kept-on', nextDay))
      expect(storage.content()).toEqual({ [settingKey]: old })
    })
  })

  test('S11: are kept byte for byte when a migration throws, and the guide opens', () => {
    const fault: Migration = {
      name: 'throws',
      run: () => {
        throw new Error('made up')
      },
    }
    withMigrations([rename, fault], () => {
      const storage = new FakeStorage({ [settingKey]: old, [keyOf('choice:region')]: encodeEntry('uk', 3) })
      const tab = openTab(storage)
      expect(tab.progress()).toEqual({ ...emptyProgress, region: 'uk' })
      expect(Object.values(storage.content())).toContain(old)
      expect(tab.status().setAside).toEqual([{ tail: 'setting:ai-training', text: old }])
    })
  })
})

describe('S10: saves of a newer version', () => {
  const understood = encodeEntry([{ ...look('kept-on'), colour: 'red' }], 2)
  const strange = encodeEntry({ of: 'the future' }, 2)

  test.each([
    ['understood', understood, [look('kept-on')]],
    ['not understood', strange, undefined],
  ])('are shown where %s, and never written over by an answer elsewhere or to the same thing', (_, text, shown) => {
    const storage = new FakeStorage({ [settingKey]: text })
    const tab = openTab(storage)
    expect(tab.progress().settings[setting]).toEqual(shown)
    expect(tab.status().newer).toBe(true)
    tab.send(reportItem('passkeys'))
    expect(tab.status().state).toBe('saved')
    expect(storage.content()[keyOf('checkup:passkeys')]).toBeDefined()
    tab.send(report('turned-off', nextDay))
    expect(tab.status()).toMatchObject({ state: 'not-saved', reason: 'newer-version' })
    expect(tab.progress().settings[setting]?.at(-1)).toEqual(look('turned-off', nextDay))
    tab.sync.flush()
    vi.advanceTimersByTime(aWhile)
    expect(storage.content()[settingKey]).toBe(text)
    tab.send({ type: 'setting-taken-back', settingId: setting }, { type: 'setting-taken-back', settingId: setting })
    vi.advanceTimersByTime(aWhile)
    expect(storage.content()[settingKey]).toBe(text)
  })

  test('that arrive while the guide is open are kept as well', () => {
    const storage = new FakeStorage({ [settingKey]: textOf(look('turned-off')) })
    const tab = openTab(storage)
    storage.put(settingKey, strange)
    tab.page.fireStorage(settingKey)
    expect(tab.status().newer).toBe(true)
    tab.send(report('will-not-switch', nextDay))
    vi.advanceTimersByTime(aWhile)
    expect(storage.content()[settingKey]).toBe(strange)
  })

  test('are written again once a tab of this version took their place', () => {
    const storage = new FakeStorage({ [settingKey]: strange })
    const tab = openTab(storage)
    storage.put(settingKey, textOf(look('kept-on')))
    tab.page.fireStorage(settingKey)
    tab.send(report('turned-off', nextDay))
    expect(storage.content()[settingKey]).toBe(textOf(look('kept-on'), look('turned-off', nextDay)))
  })

  test('are not tried again and again, because waiting does not help', () => {
    const storage = new FakeStorage({ [settingKey]: strange })
    const tab = openTab(storage)
    tab.send(report('turned-off'))
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('S12 to S15: two tabs', () => {
  test.each([
    ['events at once', false, false],
    ['events late', true, false],
    ['events late, answers given by the screens', true, true],
  ])('200 different answers in each: 400 of 400 are kept, and both show them (%s)', (_, isLate, isByScreen) => {
    const storage = new FakeStorage()
    storage.isLate = isLate
    const tabs = [openTab(storage), openTab(storage)] as const
    for (let round = 0; round < 200; round += 1) {
      tabs.forEach((tab, index) => {
        const id = `item-${index}-${round}`
        if (isByScreen) tab.send(reportItem(id))
        else
          tab.set({
            ...tab.progress(),
            checkup: { ...tab.progress().checkup, [id]: [{ kind: 'changed', at, revision: 1 }] },
          })
      })
      if (round % 37 === 0) storage.deliver()
    }
    storage.deliver()
    vi.advanceTimersByTime(aWhile)
    storage.deliver()
    expect(Object.keys(storage.content()).filter((key) => key.startsWith(keyOf('checkup:')))).toHaveLength(400)
    for (const tab of tabs) expect(Object.keys(tab.progress().checkup)).toHaveLength(400)
    expect(Object.keys(openTab(storage).progress().checkup)).toHaveLength(400)
  })

  test('agree with each other and with storage on the same item, and the later answer wins', () => {
    const random = randomFrom(3)
    for (let round = 0; round < 100; round += 1) {
      const storage = new FakeStorage()
      storage.isLate = true
      const tabs = [openTab(storage), openTab(storage)] as const
      let newest = ''
      for (let turn = 0; turn < 12; turn += 1) {
        const tab = random() < 0.5 ? tabs[0] : tabs[1]
        const kind = (['turned-off', 'kept-on', 'not-found', 'will-not-switch'] as const)[Math.floor(random() * 4)]
        tab.send(report(kind ?? 'kept-on'))
        newest = textOf(...(tab.progress().settings[setting] ?? []))
        if (random() < 0.3) storage.deliver()
      }
      storage.deliver()
      expect(storage.content()[settingKey], `round ${round}`).toBe(newest)
      for (const tab of tabs) {
        expect(textOf(...(tab.progress().settings[setting] ?? [])), `round ${round}`).toBe(newest)
      }
      expect(openTab(storage).progress(), `round ${round}`).toEqual(tabs[0].progress())
    }
  })

  test('do not echo each other, or two tabs would write for ever', () => {
    const storage = new FakeStorage()
    const [first] = [openTab(storage), openTab(storage)]
    first.send(report('turned-off'))
    const { writes } = storage
    vi.advanceTimersByTime(aWhile)
    expect(storage.writes).toBe(writes)
    expect(writes).toBe(2) // the report and the place to come back to
  })

  test('a removal in one is followed in the other', () => {
    const storage = new FakeStorage(textsOf(good))
    const [first, second] = [openTab(storage), openTab(storage)]
    first.send({ type: 'setting-taken-back', settingId: setting }, { type: 'region-chosen', region: undefined })
    expect(second.progress().settings).not.toHaveProperty(setting)
    expect(second.progress()).not.toHaveProperty('region')
    vi.advanceTimersByTime(aWhile)
    expect(storage.content()).not.toHaveProperty([settingKey])
  })

  test('S14: a tab that slept builds on what happened meanwhile, instead of writing over it', () => {
    const storage = new FakeStorage()
    storage.isLate = true
    const [awake, asleep] = [openTab(storage), openTab(storage)]
    awake.send(report('kept-on'), reportItem('passkeys'))
    // No event has reached it when the person answers there.
    asleep.send(report('turned-off', nextDay))
    expect(storage.content()[settingKey]).toBe(textOf(look('kept-on'), look('turned-off', nextDay)))
    storage.deliver()
    vi.advanceTimersByTime(aWhile)
    for (const tab of [awake, asleep]) {
      expect(tab.progress().settings[setting]).toEqual([look('kept-on'), look('turned-off', nextDay)])
      expect(tab.progress().checkup.passkeys).toHaveLength(1)
    }
  })

  test('S15: an event that comes before its text can be seen does no harm, and the text is found at the next answer', () => {
    const storage = new FakeStorage({ [settingKey]: textOf(look('kept-on')) })
    const tab = openTab(storage)
    tab.page.fireStorage(settingKey)
    tab.page.fireStorage(keyOf('checkup:passkeys'))
    expect(tab.progress()).toEqual({ ...emptyProgress, settings: { [setting]: [look('kept-on')] } })
    expect(storage.writes).toBe(0)
    storage.put(settingKey, textOf(look('turned-off')))
    storage.put(keyOf('checkup:passkeys'), encodeEntry([{ kind: 'changed', at, revision: 1 }]))
    tab.send(reportItem('two-step'))
    expect(tab.progress().settings[setting]).toEqual([look('turned-off')])
    expect(tab.progress().checkup.passkeys).toHaveLength(1)
    expect(storage.content()[settingKey]).toBe(textOf(look('turned-off')))
  })

  test('keys of others on the same host mean nothing, because another copy of the guide may lie there', () => {
    const other = { [`${keyPrefix('/copy/')}setting:ai-training`]: textOf(look('kept-on')), 'their-own-key': '1' }
    const storage = new FakeStorage(other)
    const tab = openTab(storage)
    for (const key of Object.keys(other)) tab.page.fireStorage(key)
    tab.send(report('turned-off'), { type: 'setting-taken-back', settingId: setting })
    expect(tab.progress().settings).toEqual({})
    expect(storage.content()).toMatchObject(other)
  })
})

describe('S16, S17: before loading has finished', () => {
  test('nothing is written, because an empty guide would wipe what is saved', () => {
    const storage = new FakeStorage(textsOf(good))
    const tab = openTab(storage, { isLoaded: false })
    tab.set({ ...emptyProgress, checkup: { 'two-step': [{ kind: 'changed', at, revision: 1 }] } })
    tab.sync.save()
    tab.sync.flush()
    tab.page.fireStorage(settingKey)
    expect(storage.writes).toBe(0)
    expect(storage.content()).toEqual(textsOf(good))
    tab.start()
    expect(tab.progress()).toMatchObject(good)
    expect(storage.content()).toEqual({
      ...textsOf(good),
      [keyOf('checkup:two-step')]: encodeEntry([{ kind: 'changed', at, revision: 1 }]),
    })
  })

  test('loading alone writes nothing', () => {
    const storage = new FakeStorage(textsOf(good))
    const tab = openTab(storage)
    vi.advanceTimersByTime(aWhile)
    expect(storage.writes).toBe(0)
    expect(tab.status().state).toBe('nothing-yet')
  })
})

describe('S18, S19: what was saved is gone', () => {
  const erase = (storage: FakeStorage, by: ReturnType<typeof openTab>) => {
    for (const key of Object.keys(storage.content())) by.keys.write(key.slice(prefix.length), null)
  }

  test.each([
    false,
    true,
  ])('erased in the other tab means erased: nothing is written back (late events: %s)', (isLate) => {
    const storage = new FakeStorage(textsOf(good))
    storage.isLate = isLate
    const [first, second] = [openTab(storage), openTab(storage)]
    erase(storage, first)
    storage.deliver()
    expect(second.progress()).toEqual(emptyProgress)
    vi.advanceTimersByTime(aWhile)
    second.sync.flush()
    expect(storage.content()).toEqual({})
  })

  test('an answer given before the events of an erasure arrive stays, and brings nothing back', () => {
    const storage = new FakeStorage(textsOf(good))
    storage.isLate = true
    const [first, second] = [openTab(storage), openTab(storage)]
    erase(storage, first)
    second.send(reportItem('two-step', nextDay))
    expect(Object.keys(storage.content())).toEqual([keyOf('checkup:two-step')])
    storage.deliver()
    vi.advanceTimersByTime(aWhile)
    expect(Object.keys(storage.content())).toEqual([keyOf('checkup:two-step')])
    expect(Object.keys(second.progress().checkup)).toEqual(['two-step'])
  })

  test('the same answer given again after an erasure is written at once, like any other', () => {
    const storage = new FakeStorage(textsOf(good))
    storage.isLate = true
    const [first, second] = [openTab(storage), openTab(storage)]
    erase(storage, first)
    second.send(reportItem('two-step'))
    storage.deliver()
    second.send({ type: 'region-chosen', region: 'uk' })
    expect(storage.content()[keyOf('choice:region')]).toBe(encodeEntry('uk'))
  })

  test('cleared at once, for which the event has no key, is an erasure as well', () => {
    const storage = new FakeStorage(textsOf(good))
    const tab = openTab(storage)
    storage.clearSilently()
    tab.page.fireStorage(null)
    expect(tab.progress()).toEqual(emptyProgress)
    vi.advanceTimersByTime(aWhile)
    expect(storage.content()).toEqual({})
  })

  test('cleared without an event: the next answer restores everything', () => {
    const storage = new FakeStorage(textsOf(good))
    const tab = openTab(storage)
    storage.clearSilently()
    tab.send(reportItem('two-step'))
    expect(Object.keys(storage.content())).toContain(keyOf('checkup:two-step'))
    vi.advanceTimersByTime(aWhile)
    expect(openTab(storage).progress()).toEqual(tab.progress())
    expect(tab.progress()).toMatchObject({ region: 'uk', settings: good.settings })
  })

  test('cleared without an event: it is restored even if the answer is the same as before', () => {
    const storage = new FakeStorage(textsOf(good))
    const tab = openTab(storage)
    storage.clearSilently()
    tab.send({ type: 'region-chosen', region: 'uk' })
    vi.advanceTimersByTime(aWhile)
    expect(openTab(storage).progress()).toEqual(good)
  })

  test('cleared without an event: it is restored when the page is left', () => {
    const storage = new FakeStorage(textsOf(good))
    const tab = openTab(storage)
    storage.clearSilently()
    tab.send(reportItem('two-step'))
    tab.sync.flush()
    expect(openTab(storage).progress()).toEqual(tab.progress())
  })
})

describe('S25, S26, S28: writing', () => {
  test.each([
    0, 1, 2, 3,
  ])('each write stands alone: after a crash past write %i the rest reads as it is', (survived) => {
    const storage = new FakeStorage()
    const tab = openTab(storage)
    let written = 0
    storage.faults.onSet = (_, text) => {
      written += 1
      if (written > survived) throw new Error('the browser is gone')
      return text
    }
    tab.set(good)
    storage.faults = {}
    vi.clearAllTimers()
    const after = openTab(storage)
    expect(after.status().setAside).toEqual([])
    expect(Object.keys(storage.content())).toHaveLength(survived)
    expect(good).toMatchObject(after.progress())
  })

  test('is synchronous, because the tab may be closed right after the answer', () => {
    const storage = new FakeStorage()
    const tab = openTab(storage)
    for (let round = 0; round < 50; round += 1) {
      tab.send(reportItem(`item-${round}`))
      expect(storage.content(), `round ${round}`).toHaveProperty([keyOf(`checkup:item-${round}`)])
    }
    expect(tab.status()).toMatchObject({ state: 'saved', at: '2026-11-23T12:00:00.000Z' })
    expect(vi.getTimerCount()).toBe(0)
  })

  test('touches only what changed', () => {
    const storage = new FakeStorage(textsOf(good))
    const tab = openTab(storage)
    tab.send(reportItem('two-step'))
    expect(storage.writes).toBe(1)
  })

  test.each([
    ['ten years back', '2016-11-23T10:00:00.000Z'],
    ['one year on', '2027-11-23T10:00:00.000Z'],
    ['the night the clocks change', '2026-10-25T01:30:00.000Z'],
  ])('with the clock %s answers are saved, in the order in which they were given', (_, now) => {
    const storage = new FakeStorage()
    const tab = openTab(storage)
    tab.send(report('kept-on'))
    vi.setSystemTime(new Date(now))
    tab.send(report('turned-off', now))
    expect(tab.status()).toMatchObject({ state: 'saved', at: now })
    expect(storage.content()[settingKey]).toBe(textOf(look('kept-on'), look('turned-off', now)))
    storage.faults.onSet = () => undefined
    tab.send(reportItem('passkeys', now))
    storage.faults = {}
    vi.advanceTimersByTime(aWhile)
    expect(openTab(storage).progress()).toEqual(tab.progress())
    expect(openTab(storage).progress().settings[setting]?.at(-1)?.kind).toBe('turned-off')
  })
})

describe('S29: coming back from the back-forward cache', () => {
  test('reads everything again: changes are taken over, what is missing was removed', () => {
    const storage = new FakeStorage(textsOf(good))
    const tab = openTab(storage)
    storage.put(settingKey, textOf(look('turned-off', nextDay)))
    storage.put(keyOf('choice:region'), null)
    storage.put(keyOf('checkup:two-step'), encodeEntry([{ kind: 'changed', at, revision: 1 }]))
    tab.sync.readAgain()
    expect(tab.progress().settings[setting]).toEqual([look('turned-off', nextDay)])
    expect(tab.progress()).not.toHaveProperty('region')
    expect(tab.progress().checkup['two-step']).toHaveLength(1)
    vi.advanceTimersByTime(aWhile)
    expect(storage.writes).toBe(0)
  })
})

describe('the theme', () => {
  test('is followed, and does not count as an answer', () => {
    const storage = new FakeStorage({ [keyOf('theme')]: 'dark' })
    const tab = openTab(storage)
    expect(tab.themes.at(-1)).toBe('dark')
    expect(tab.progress()).toEqual(emptyProgress)
    storage.put(keyOf('theme'), 'light')
    tab.page.fireStorage(keyOf('theme'))
    expect(tab.themes.at(-1)).toBe('light')
    storage.put(keyOf('theme'), null)
    tab.page.fireStorage(keyOf('theme'))
    expect(tab.themes.at(-1)).toBeNull()
  })

  test('is `system` again after storage was cleared', () => {
    const storage = new FakeStorage({ [keyOf('theme')]: 'dark' })
    const tab = openTab(storage)
    storage.clearSilently()
    tab.page.fireStorage(null)
    expect(tab.themes.at(-1)).toBeNull()
  })

  test('is passed on once, so that an answer does not undo a choice that could not be saved', () => {
    const storage = new FakeStorage({ [keyOf('theme')]: 'dark' })
    const tab = openTab(storage)
    tab.send(report('turned-off'))
    tab.sync.readAgain()
    expect(tab.themes).toEqual(['dark'])
  })
})

test('stopping ends the retry, because a page that is gone must not write', () => {
  const storage = new FakeStorage()
  const tab = openTab(storage)
  storage.faults.onSet = () => undefined
  tab.send(report('turned-off'))
  tab.sync.stop()
  storage.faults = {}
  const { writes } = storage
  vi.advanceTimersByTime(aWhile)
  expect(storage.writes).toBe(writes)
})
