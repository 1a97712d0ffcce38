import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { encodeEntry } from '../../src/storage/codec.ts'
import { keyPrefix } from '../../src/storage/keys.ts'
import {
  connectStorage,
  eraseProgress,
  forgetErased,
  latestProgress,
  restoreProgress,
  savedEntries,
  saveTheme,
  useProgress,
} from '../../src/storage/progress-store.ts'
import { initialSaveStatus, useSaveStatus } from '../../src/storage/save-status.ts'
import { useTheme } from '../../src/storage/theme.ts'
import { emptyProgress, type Progress } from '../../src/wizard/progress.ts'
import { transition, type WizardEvent } from '../../src/wizard/transition.ts'
import { FakePage, FakeStorage } from './fake-browser.ts'
import { keyOf, look, nextDay, prefix, report, reportItem, setting, settingKey, textOf } from './tab.ts'

const aWhile = 5000
let disconnect = () => {}

function connect(storage: FakeStorage): FakePage {
  const page = new FakePage(storage)
  disconnect = connectStorage(prefix, page.window)
  return page
}

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00.000Z') }))
afterEach(() => {
  disconnect()
  disconnect = () => {}
  forgetErased()
  useProgress.setState({ progress: emptyProgress })
  useSaveStatus.setState(initialSaveStatus, true)
  useTheme.setState({ theme: 'system' })
  vi.clearAllTimers()
  vi.useRealTimers()
})

const progress = () => useProgress.getState().progress
const status = () => useSaveStatus.getState()
function send(...events: WizardEvent[]): void {
  for (const event of events) {
    const before = { step: 'ai-training', progress: latestProgress() } as const
    const after = transition(before, event)
    if (after.progress !== before.progress) useProgress.setState({ progress: after.progress })
  }
}

const saved = {
  [settingKey]: textOf(look('kept-on')),
  [keyOf('choice:region')]: encodeEntry('uk'),
  [keyOf('theme')]: 'dark',
}
const foreign = {
  'their-own-key': 'theirs',
  [`${keyPrefix('/copy/')}setting:ai-training`]: textOf(look('turned-off')),
  'linkedin-ai-opt-out': 'older than the guide',
}
const read: Progress = { region: 'uk', settings: { [setting]: [look('kept-on')] }, checkup: {} }
const blocked = () => {
  throw new DOMException('made up', 'SecurityError')
}

describe('connecting', () => {
  test('loads what is saved and writes each answer in the same turn', () => {
    const storage = new FakeStorage(saved)
    connect(storage)
    expect(progress()).toEqual(read)
    expect(useTheme.getState().theme).toBe('dark')
    send(report('turned-off', nextDay))
    expect(storage.content()[settingKey]).toBe(textOf(look('kept-on'), look('turned-off', nextDay)))
    expect(status()).toEqual({ ...initialSaveStatus, state: 'saved', at: '2026-11-23T12:00:00.000Z' })
  })

  test('takes only the key from an event, because its text may be older than what is there', () => {
    const storage = new FakeStorage(saved)
    const page = connect(storage)
    storage.put(settingKey, textOf(look('turned-off')))
    page.fireStorage(settingKey)
    expect(progress().settings[setting]).toEqual([look('turned-off')])
    storage.put(settingKey, null)
    page.fireStorage(settingKey)
    expect(progress().settings).toEqual({})
  })

  test('does not follow keys of others', () => {
    const storage = new FakeStorage({ ...saved, ...foreign })
    const page = connect(storage)
    for (const key of Object.keys(foreign)) page.fireStorage(key)
    // Same length as our key, so a prefix check by length alone would take it for a removal.
    storage.put(settingKey, null)
    page.fireStorage(settingKey.replace(prefix, 'x'.repeat(prefix.length)))
    expect(progress()).toEqual(read)
    expect(storage.writes).toBe(0)
  })

  test('an event without a key means that everything may be gone', () => {
    const storage = new FakeStorage(saved)
    const page = connect(storage)
    storage.clearSilently()
    page.fireStorage(null)
    expect(progress()).toEqual(emptyProgress)
    expect(useTheme.getState().theme).toBe('system')
    vi.advanceTimersByTime(aWhile)
    expect(storage.content()).toEqual({})
  })

  test('S29: a page that comes back reads again, and a page that is new does not', () => {
    const storage = new FakeStorage(saved)
    const page = connect(storage)
    storage.put(keyOf('choice:region'), null)
    storage.put(settingKey, textOf(look('turned-off')))
    page.comeBack(false)
    expect(progress()).toEqual(read)
    page.comeBack(true)
    expect(progress()).toEqual({ settings: { [setting]: [look('turned-off')] }, checkup: {} })
    expect(storage.writes).toBe(0)
  })

  test('leaving the page is the last chance for what was not saved', () => {
    const storage = new FakeStorage()
    const page = connect(storage)
    storage.faults.onSet = () => undefined
    send(report('turned-off'))
    storage.faults = {}
    page.hide()
    expect(storage.content()[settingKey]).toBe(textOf(look('turned-off')))
  })

  test('does not keep the page out of the back-forward cache, as a listener of `unload` would', () => {
    const page = connect(new FakeStorage())
    expect([...page.listeners.keys()].sort()).toEqual(['pagehide', 'pageshow', 'storage'])
  })

  test('stops completely: no listener stays, and no answer is written', () => {
    const storage = new FakeStorage(saved)
    const page = connect(storage)
    storage.faults.onSet = () => undefined
    send(report('turned-off'))
    disconnect()
    storage.faults = {}
    const { writes } = storage
    expect([...page.listeners.values()]).toEqual([0, 0, 0])
    useProgress.setState({ progress: emptyProgress })
    page.hide()
    vi.advanceTimersByTime(aWhile)
    expect(storage.writes).toBe(writes)
    expect(latestProgress()).toEqual(emptyProgress)
    expect(savedEntries()).toEqual([])
  })

  test('works without storage at all, as in the prerendered page', () => {
    expect(latestProgress()).toEqual(emptyProgress)
    saveTheme('dark')
    expect(useTheme.getState().theme).toBe('dark')
    useProgress.setState({ progress: read })
    expect(eraseProgress()).toBe(true)
    expect(progress()).toEqual(emptyProgress)
    restoreProgress()
    expect(progress()).toEqual(read)
  })
})

describe('what is kept here can be seen', () => {
  test('every own key in order, what was set aside and what nobody knows too, and no key of others', () => {
    const storage = new FakeStorage({ ...foreign, ...saved, [keyOf('setting:ai-tools')]: 'broken', [keyOf('x')]: 'y' })
    connect(storage)
    expect(savedEntries()).toEqual([
      { key: keyOf('aside:setting:ai-tools'), text: 'broken' },
      { key: keyOf('choice:region'), text: encodeEntry('uk') },
      { key: settingKey, text: textOf(look('kept-on')) },
      { key: keyOf('theme'), text: 'dark' },
      { key: keyOf('x'), text: 'y' },
    ])
  })

  test('is empty when the browser lets us read nothing', () => {
    const storage = new FakeStorage(saved)
    connect(storage)
    storage.faults.getter = blocked
    expect(savedEntries()).toEqual([])
  })
})

describe('erasing', () => {
  test('takes every own key and no other, because the host is shared', () => {
    const storage = new FakeStorage({
      ...foreign,
      ...saved,
      [keyOf('aside:setting:ai-tools')]: 'broken',
      [keyOf('x')]: 'y',
    })
    connect(storage)
    expect(eraseProgress()).toBe(true)
    expect(storage.content()).toEqual(foreign)
    expect(progress()).toEqual(emptyProgress)
    expect(useTheme.getState().theme).toBe('system')
    expect(status()).toEqual(initialSaveStatus)
    vi.advanceTimersByTime(aWhile)
    expect(storage.content()).toEqual(foreign)
  })

  test('takes what a newer version saved too, because erased means erased', () => {
    const storage = new FakeStorage({ [settingKey]: encodeEntry([look('kept-on')], 2) })
    connect(storage)
    eraseProgress()
    expect(storage.content()).toEqual({})
    send(report('turned-off'))
    expect(storage.content()[settingKey]).toBe(textOf(look('turned-off')))
  })

  test('ends retries, so that a failed save is not written afterwards', () => {
    const storage = new FakeStorage(saved)
    connect(storage)
    storage.faults.onSet = () => undefined
    send(report('turned-off', nextDay))
    eraseProgress()
    expect(vi.getTimerCount()).toBe(0)
    storage.faults = {}
    vi.advanceTimersByTime(aWhile)
    expect(storage.content()).toEqual({})
  })

  test('says so when the browser does not let go', () => {
    const storage = new FakeStorage(saved)
    connect(storage)
    storage.faults.onRemove = blocked
    expect(eraseProgress()).toBe(false)
    expect(progress()).toEqual(emptyProgress)
  })

  test('keeps the message that storage is blocked', () => {
    const storage = new FakeStorage()
    storage.faults.getter = blocked
    connect(storage)
    send(report('turned-off'))
    eraseProgress()
    expect(progress()).toEqual(emptyProgress)
    expect(status()).toEqual({ ...initialSaveStatus, state: 'not-saved', reason: 'blocked' })
  })
})

describe('undoing an erasure', () => {
  test('brings everything back byte for byte', () => {
    const everything = { ...saved, [keyOf('aside:setting:ai-tools')]: 'broken', [keyOf('x')]: 'y' }
    const storage = new FakeStorage({ ...foreign, ...everything })
    connect(storage)
    eraseProgress()
    restoreProgress()
    expect(storage.content()).toEqual({ ...foreign, ...everything })
    expect(progress()).toEqual(read)
    expect(useTheme.getState().theme).toBe('dark')
  })

  test('leaves an answer given since then as it is', () => {
    const storage = new FakeStorage(saved)
    connect(storage)
    eraseProgress()
    send(report('turned-off', nextDay))
    restoreProgress()
    expect(storage.content()[settingKey]).toBe(textOf(look('turned-off', nextDay)))
    expect(progress()).toMatchObject({ region: 'uk', settings: { [setting]: [look('turned-off', nextDay)] } })
  })

  test('leaves an answer given since then that could not be saved', () => {
    const storage = new FakeStorage(saved)
    connect(storage)
    eraseProgress()
    storage.faults.onSet = () => undefined
    send(report('turned-off', nextDay))
    restoreProgress()
    expect(progress()).toMatchObject({ region: 'uk', settings: { [setting]: [look('turned-off', nextDay)] } })
    storage.faults = {}
    vi.advanceTimersByTime(aWhile)
    expect(storage.content()[settingKey]).toBe(textOf(look('turned-off', nextDay)))
    expect(storage.content()[keyOf('choice:region')]).toBe(encodeEntry('uk'))
  })

  test('brings answers back to the screen even where nothing can be saved', () => {
    const storage = new FakeStorage()
    storage.faults.getter = blocked
    connect(storage)
    send(report('turned-off'), reportItem('passkeys'))
    const before = progress()
    eraseProgress()
    restoreProgress()
    expect(progress()).toEqual(before)
    expect(status()).toMatchObject({ state: 'not-saved', reason: 'blocked' })
  })

  test('can be done once, and not after the page was left', () => {
    const storage = new FakeStorage(saved)
    connect(storage)
    eraseProgress()
    forgetErased()
    restoreProgress()
    expect(storage.content()).toEqual({})
    expect(progress()).toEqual(emptyProgress)
  })
})

describe('the theme', () => {
  test('is saved under its own key, which `system` does not need', () => {
    const storage = new FakeStorage()
    connect(storage)
    saveTheme('light')
    expect(storage.content()).toEqual({ [keyOf('theme')]: 'light' })
    saveTheme('system')
    expect(storage.content()).toEqual({})
    expect(useTheme.getState().theme).toBe('system')
  })

  test('follows the other tab', () => {
    const storage = new FakeStorage()
    connect(storage)
    const other = new FakePage(storage)
    other.localStorage?.setItem(keyOf('theme'), 'dark')
    expect(useTheme.getState().theme).toBe('dark')
    other.localStorage?.removeItem(keyOf('theme'))
    expect(useTheme.getState().theme).toBe('system')
  })

  test('is `system` for an invalid text', () => {
    connect(new FakeStorage({ [keyOf('theme')]: '<b>' }))
    expect(useTheme.getState().theme).toBe('system')
  })

  test.each([
    {},
    { [keyOf('theme')]: 'light' },
  ])('that cannot be kept hold until the page is left, whatever is answered (%o)', (texts) => {
    const storage = new FakeStorage(texts)
    connect(storage)
    storage.faults.onSet = () => undefined
    saveTheme('dark')
    send(report('turned-off'), reportItem('passkeys'))
    expect(useTheme.getState().theme).toBe('dark')
    expect(status().state).toBe('not-saved')
  })

  test('is `system` after another tab has cleared storage', () => {
    const storage = new FakeStorage()
    const page = connect(storage)
    saveTheme('dark')
    storage.clearSilently()
    page.fireStorage(null)
    expect(useTheme.getState().theme).toBe('system')
  })
})
