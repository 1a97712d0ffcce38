import { afterEach, describe, expect, test } from 'vitest'
import { keyPrefix } from '../../src/storage/keys.ts'
import { connectStorage, useProgress } from '../../src/storage/progress-store.ts'
import { initialSaveStatus, useSaveStatus } from '../../src/storage/save-status.ts'
import { useTheme } from '../../src/storage/theme.ts'
import { emptyProgress, type Progress } from '../../src/wizard/progress.ts'
import { FakePage, FakeStorage } from './fake-browser.ts'

/** Saves as released versions left them. Made-up persons. Never edited: each new version adds one. */
const fixtures = import.meta.glob<Readonly<Record<string, string>>>('./fixtures/progress-v*.json', {
  eager: true,
  import: 'default',
})

// All versions saved the same answers, so one result stands for all of them.
const person: Progress = {
  region: 'eu-eea',
  device: 'phone-browser',
  priority: 'hard-to-find',
  resumeAt: 'checkup',
  settings: {
    'ai-training': [
      { kind: 'will-not-switch', at: '2026-11-23T14:02:11.123Z', revision: 1 },
      {
        kind: 'turned-off',
        at: '2026-11-24T08:00:00.000Z',
        revision: 1,
        confirmedAt: '2026-11-24T08:01:30.456Z',
      },
    ],
    'ai-tools': [{ kind: 'not-found', at: '2026-11-23T14:05:00.000Z', revision: 1 }],
    'messaging-suggestions': [{ kind: 'already-off', at: '2026-11-23T14:06:00.000Z', revision: 1 }],
    'write-with-ai': [{ kind: 'not-using', at: '2026-11-23T14:07:00.000Z', revision: 1 }],
  },
  checkup: {
    'public-profile': [{ kind: 'changed', at: '2026-11-23T14:10:00.000Z', revision: 1 }],
    'email-visibility': [
      { kind: 'fine-as-is', at: '2026-11-23T14:11:00.000Z', revision: 1 },
      { kind: 'changed', at: '2026-12-01T07:30:00.000Z', revision: 1 },
    ],
    passkeys: [{ kind: 'later', at: '2026-11-23T14:12:00.000Z', revision: 1 }],
    'two-step': [{ kind: 'not-found', at: '2026-11-23T14:13:00.000Z', revision: 1 }],
  },
}

let disconnect = () => {}
afterEach(() => {
  disconnect()
  useProgress.setState({ progress: emptyProgress })
  useSaveStatus.setState(initialSaveStatus, true)
  useTheme.setState({ theme: 'system' })
})

test('there is a frozen save, or the next tests would prove nothing', () => {
  expect(Object.keys(fixtures).length).toBeGreaterThan(0)
})

describe.each(Object.entries(fixtures))('%s, a save of a released version', (_, texts) => {
  test('S9: is read in full, for ever, because people come back after years', () => {
    disconnect = connectStorage(keyPrefix('/'), new FakePage(new FakeStorage(texts)).window)
    expect(useProgress.getState().progress).toEqual(person)
    expect(useTheme.getState().theme).toBe('dark')
    expect(useSaveStatus.getState()).toEqual(initialSaveStatus)
  })

  test('is not rewritten by being read, because the tab beside it may still run the older version', () => {
    const storage = new FakeStorage(texts)
    disconnect = connectStorage(keyPrefix('/'), new FakePage(storage).window)
    expect(storage.content()).toEqual(texts)
    expect(storage.writes).toBe(0)
  })
})
