import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { isReportTail } from '../../src/storage/keys.ts'
import {
  connectStorage,
  eraseProgress,
  forgetErased,
  restoreProgress,
  savedEntries,
  useProgress,
} from '../../src/storage/progress-store.ts'
import { initialSaveStatus, useSaveStatus } from '../../src/storage/save-status.ts'
import { emptyProgress } from '../../src/wizard/progress.ts'
import { FakePage, FakeStorage } from './fake-browser.ts'
import { keyOf, look, openTab, prefix, report, reportItem, settingKey, textOf } from './tab.ts'

// The keys of decision 16: a later version saves several records, and this version may still run from a cache beside it.
const otherTails = [
  'setting:ai-training',
  'checkup:passkeys',
  'resume-at',
  'choice:region',
  'archive',
  'aside:resume-at',
]
const other = Object.fromEntries([
  ...otherTails.map((tail) => [keyOf(`r-k3vq7zay:${tail}`), textOf(look('turned-off'))] as const),
  [keyOf('records'), '{"v":1,"value":[{"id":"k3vq7zay","name":"Work"}]}'] as const,
])

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00.000Z') }))
afterEach(() => {
  forgetErased()
  useProgress.setState({ progress: emptyProgress })
  useSaveStatus.setState(initialSaveStatus, true)
  vi.clearAllTimers()
  vi.useRealTimers()
})

test('other records are neither shown nor changed, whatever is answered, reloaded or changed in another tab', () => {
  const storage = new FakeStorage(other)
  const tab = openTab(storage)
  expect(tab.progress()).toEqual(emptyProgress)
  expect(tab.status().setAside).toEqual([])
  tab.send(report('turned-off'), reportItem('passkeys'))
  for (const key of Object.keys(other)) tab.page.fireStorage(key)
  tab.sync.readAgain()
  tab.sync.flush()
  vi.advanceTimersByTime(5000)
  expect(storage.content()).toMatchObject(other)
  expect(storage.content()[settingKey]).toBe(textOf(look('turned-off')))
  expect(Object.keys(tab.progress().settings)).toEqual(['ai-training'])
})

test('an answer of another record alone is no reason to welcome somebody back', () => {
  for (const tail of otherTails) expect(isReportTail(`r-k3vq7zay:${tail}`), tail).toBe(false)
})

test('erasing everything lists and removes other records too, and undo brings them back', () => {
  const storage = new FakeStorage(other)
  const disconnect = connectStorage(prefix, new FakePage(storage).window)
  expect(savedEntries().map(({ key }) => key)).toEqual(Object.keys(other).sort())
  expect(eraseProgress()).toBe(true)
  expect(storage.content()).toEqual({})
  restoreProgress()
  expect(storage.content()).toEqual(other)
  disconnect()
})
