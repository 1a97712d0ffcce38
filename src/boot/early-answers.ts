import { type Setting, settings } from '../content/settings.ts'
import { fetched } from '../parts/fetched.ts'
import { latestProgress, useProgress } from '../storage/progress-store.ts'
import { eventFromField, type ShownEntries } from '../wizard/fields.ts'
import type { StepId } from '../wizard/steps.ts'
import { transition } from '../wizard/transition.ts'
import { type EarlyAnswer, earlyTail } from './early.ts'

const checkup = fetched(() => import('../content/checkup.ts'))

/** Answers that boot.ts recorded on an earlier page of this tab, which was left before its app had loaded. */
function handedOver(prefix: string): EarlyAnswer[] {
  try {
    const text = sessionStorage.getItem(prefix + earlyTail)
    if (text === null) return []
    sessionStorage.removeItem(prefix + earlyTail)
    const list: unknown = JSON.parse(text)
    return Array.isArray(list) ? list : []
  } catch {
    return [] // blocked or unreadable
  }
}

/**
 * Applies the answers given before the app had loaded, in order. They override what was saved before.
 * `prefix`: of all keys.
 */
export async function applyEarlyAnswers(step: StepId, prefix: string): Promise<void> {
  // Same array: boot.ts keeps adding to it, and passes it on if the page is left while this runs.
  const answers = window.earlyAnswers ?? []
  answers.unshift(...handedOver(prefix))
  window.earlyAnswers = []
  if (answers.length === 0) return
  const needsItems = answers.some(({ name }) => name.startsWith('checkup:'))
  const items = needsItems ? (await checkup.ask()).checkupItems : []
  const all = settings.flatMap((setting: Setting) => [setting, ...(setting.standIns ?? [])])
  const entries: ShownEntries = {
    setting: (id) => all.find((entry) => entry.id === id),
    item: (id) => items.find((item) => item.id === id),
  }
  for (const { name, value, isChecked, at } of answers) {
    const event = eventFromField(name, value, isChecked, at, entries)
    const before = { step, progress: latestProgress() }
    const { progress } = event ? transition(before, event) : before
    if (progress !== before.progress) useProgress.setState({ progress })
  }
}
