import { type Setting, settings } from '../content/settings.ts'
import { fetched } from '../parts/fetched.ts'
import { latestProgress, useProgress } from '../storage/progress-store.ts'
import { eventFromField, type ShownEntries } from '../wizard/fields.ts'
import type { StepId } from '../wizard/steps.ts'
import { transition } from '../wizard/transition.ts'
import { type EarlyAnswer, earlyTail } from './early.ts'

const checkup = fetched(() => import('../content/checkup.ts'))

/** What boot.ts noted on a page of this tab that was left before its app had arrived. */
function handedOver(prefix: string): EarlyAnswer[] {
  try {
    const text = sessionStorage.getItem(prefix + earlyTail)
    if (text === null) return []
    sessionStorage.removeItem(prefix + earlyTail)
    const list: unknown = JSON.parse(text)
    return Array.isArray(list) ? list : []
  } catch {
    return [] // blocked or unreadable: there is nothing to take over
  }
}

/**
 * Takes over the answers given before the app had arrived, in their order. They beat what was saved before.
 * `prefix`: of all keys.
 */
export async function applyEarlyAnswers(step: StepId, prefix: string): Promise<void> {
  // boot.ts goes on adding to this very list, and hands it over when the page is left in the middle of this.
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
