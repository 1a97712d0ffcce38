// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { earlyTail } from '../../src/boot/early.ts'
import { devices } from '../../src/content/devices.ts'
import { encodeEntry } from '../../src/storage/codec.ts'
import { keyPrefix, themeTail } from '../../src/storage/keys.ts'
import { themes } from '../../src/storage/themes.ts'

const prefix = keyPrefix('/')
const root = document.documentElement

/** The script's listeners. They are captured, because real ones would stay on the window for the following tests. */
const listeners = new Map<string, (event: object) => void>()

beforeEach(() => {
  vi.resetModules()
  vi.spyOn(window, 'addEventListener').mockImplementation((type: string, listener: unknown) => {
    listeners.set(type, listener as (event: object) => void)
  })
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
})
afterEach(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
  sessionStorage.clear()
  document.body.replaceChildren()
  for (const name of Object.keys(root.dataset)) delete root.dataset[name]
  vi.restoreAllMocks()
})

/** Runs the script, as a page does before its first paint, on what this browser has saved. */
async function boot(saved: Readonly<Record<string, string>> = {}): Promise<void> {
  for (const [tail, text] of Object.entries(saved)) localStorage.setItem(prefix + tail, text)
  await import('../../src/boot/boot.ts')
}

describe('the root, before the first paint', () => {
  test.each(devices)('has the device that was chosen: %s', async (device) => {
    await boot({ 'choice:device': encodeEntry(device) })
    expect(root.dataset.device).toBe(device)
  })

  test.each([
    '"toaster"',
    'null',
    '{"v":1,"value":7}',
    '{',
    '',
  ])('has the guessed device where %s is saved', async (text) => {
    await boot({ 'choice:device': text })
    expect(root.dataset.device).toBe(root.dataset.deviceGuess)
  })

  test('guesses a phone from pointer and width', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }))
    await boot()
    expect(root.dataset.deviceGuess).toBe('phone-browser')
  })

  test.each(themes.filter((theme) => theme !== 'system'))('has the colours that were chosen: %s', async (theme) => {
    await boot({ [themeTail]: theme })
    expect(root.dataset.theme).toBe(theme)
  })

  test.each(['system', 'pink', '"dark"'])('has no colours where %s is saved', async (theme) => {
    await boot({ [themeTail]: theme })
    expect(root.dataset.theme).toBeUndefined()
  })

  test('recognises a returning person by an answer, and not by a choice alone', async () => {
    await boot({ 'choice:region': encodeEntry('uk'), [themeTail]: 'dark' })
    expect(root.dataset).toMatchObject({ region: 'uk', js: '' })
    expect(root.dataset.returning).toBeUndefined()
    vi.resetModules()
    await boot({ 'setting:ai-training': encodeEntry([]) })
    expect(root.dataset.returning).toBe('')
  })

  test('is set even when storage is blocked', async () => {
    vi.stubGlobal('localStorage', undefined)
    await boot()
    expect(root.dataset.device).toBe('computer')
  })
})

describe('an answer given before the app has loaded', () => {
  const change = (target: HTMLElement, isTrusted = true) => listeners.get('change')?.({ target, isTrusted })
  const radio = Object.assign(document.createElement('input'), {
    type: 'radio',
    name: 'setting:x',
    value: 'off',
    checked: true,
  })

  test('is kept in order, from radios, boxes and lists alone', async () => {
    await boot()
    change(Object.assign(document.createElement('input'), { type: 'text', name: 'note', value: 'private' }))
    change(radio.cloneNode() as HTMLElement)
    const list = Object.assign(document.createElement('select'), { name: 'choice:region' })
    list.append(new Option('UK', 'uk', true, true))
    change(list)
    expect(window.earlyAnswers).toMatchObject([
      { name: 'setting:x', value: 'off' },
      { name: 'choice:region', value: 'uk', isChecked: true },
    ])
  })

  test('is not recorded for untrusted events, or once the app is ready', async () => {
    await boot()
    change(radio.cloneNode() as HTMLElement, false)
    root.dataset.ready = ''
    change(radio.cloneNode() as HTMLElement)
    expect(window.earlyAnswers).toEqual([])
  })

  test('is passed on to the next page of the tab when this one is left first, after earlier ones', async () => {
    sessionStorage.setItem(prefix + earlyTail, JSON.stringify([{ name: 'setting:before' }]))
    await boot()
    change(radio.cloneNode() as HTMLElement)
    listeners.get('pagehide')?.({})
    expect(JSON.parse(sessionStorage.getItem(prefix + earlyTail) ?? '')).toMatchObject([
      { name: 'setting:before' },
      { name: 'setting:x' },
    ])
  })
})

describe('a page that lost a file', () => {
  const lose = (src: string) =>
    listeners.get('error')?.({ target: Object.assign(document.createElement('script'), { type: 'made-up', src }) })

  test('works as without JavaScript, and checks whether it can be reloaded', async () => {
    const ask = vi.fn(() => new Promise<Response>(() => {}))
    vi.stubGlobal('fetch', ask)
    await boot()
    lose(`${location.origin}/assets/main-1.js`)
    expect(root.dataset.js).toBeUndefined()
    expect(ask).toHaveBeenCalledOnce()
  })

  test('ignores scripts of others', async () => {
    const ask = vi.fn()
    vi.stubGlobal('fetch', ask)
    await boot()
    lose('https://extension.example/inject.js')
    expect(root.dataset.js).toBe('')
    expect(ask).not.toHaveBeenCalled()
  })
})
