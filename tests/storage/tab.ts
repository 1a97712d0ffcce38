import { createStore } from 'zustand/vanilla'
import { encodeEntry } from '../../src/storage/codec.ts'
import { keyPrefix, themeTail } from '../../src/storage/keys.ts'
import { openOwnKeys } from '../../src/storage/own-keys.ts'
import { initialSaveStatus, type SaveStatus } from '../../src/storage/save-status.ts'
import { synchronise } from '../../src/storage/synchronise.ts'
import { emptyProgress, type Look, type Progress, type SettingKind } from '../../src/wizard/progress.ts'
import { transition, type WizardEvent } from '../../src/wizard/transition.ts'
import { FakePage, type FakeStorage } from './fake-browser.ts'

export const prefix = keyPrefix('/')
export const keyOf = (tail: string) => `${prefix}${tail}`
export const setting = 'ai-training'
export const settingKey = keyOf(`setting:${setting}`)
export const at = '2026-11-23T10:00:00.000Z'
export const nextDay = '2026-11-24T10:00:00.000Z'

export const look = (kind: SettingKind, day = at): Look<SettingKind> => ({ kind, at: day, revision: 1 })
export const report = (kind: SettingKind, day = at): WizardEvent => ({
  type: 'setting-reported',
  settingId: setting,
  kind,
  at: day,
  revision: 1,
})
/** A report of an item; ids need not exist, as in a newer guide. */
export const reportItem = (itemId: string, day = at): WizardEvent => ({
  type: 'checkup-reported',
  itemId: itemId as 'passkeys',
  kind: 'changed',
  at: day,
  revision: 1,
})
export const textOf = (...looks: Look<string>[]) => encodeEntry(looks)

/**
 * One tab of the guide. Progress is one store per module, so that a second tab in one test needs stores of its own;
 * what is between them and the page is what progress-store.ts does, and is tested there.
 */
export function openTab(storage: FakeStorage, { isLoaded = true } = {}) {
  const page = new FakePage(storage)
  const progress = createStore<{ progress: Progress }>(() => ({ progress: emptyProgress }))
  const status = createStore<SaveStatus>(() => initialSaveStatus)
  const themes: (string | null)[] = []
  const keys = openOwnKeys(prefix, () => page.localStorage)
  const sync = synchronise(keys, progress, status, new Map([[themeTail, (text) => void themes.push(text)]]), () =>
    new Date().toISOString(),
  )
  page.addEventListener('storage', (event) => {
    const { key } = event as StorageEvent
    if (key?.startsWith(prefix)) sync.follow(key.slice(prefix.length))
    else if (key === null) sync.readAgain()
  })
  const start = () => {
    sync.load()
    progress.subscribe(sync.save)
  }
  if (isLoaded) start()
  return {
    page,
    sync,
    keys,
    themes,
    start,
    status: () => status.getState(),
    progress: () => progress.getState().progress,
    set: (change: Progress) => progress.setState({ progress: change }),
    /** What a screen does with an answer. */
    send(...events: WizardEvent[]) {
      for (const event of events) {
        sync.catchUp()
        const step = event.type === 'checkup-reported' ? 'checkup' : setting
        const before = { step, progress: progress.getState().progress } as const
        const after = transition(before, event)
        if (after.progress !== before.progress) progress.setState({ progress: after.progress })
      }
    },
  }
}
