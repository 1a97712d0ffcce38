import { settings } from '../content/settings.ts'
import { latestProgress, useProgress } from '../storage/progress-store.ts'
import { eventFromField } from '../wizard/fields.ts'
import type { StepId } from '../wizard/steps.ts'
import { transition } from '../wizard/transition.ts'

type EarlyAnswer = { name: string; value: string; isChecked: boolean; at: string }

declare global {
  interface Window {
    /** Answers given before the app had arrived, as boot.js recorded them. */
    earlyAnswers?: EarlyAnswer[]
  }
}

/** What boot.js noted on a page of this tab that was left before its app had arrived. */
function handedOver(prefix: string): EarlyAnswer[] {
  try {
    const text = sessionStorage.getItem(`${prefix}early`)
    if (text === null) return []
    sessionStorage.removeItem(`${prefix}early`)
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
  // boot.js goes on adding to this very list, and hands it over when the page is left in the middle of this.
  const answers = window.earlyAnswers ?? []
  answers.unshift(...handedOver(prefix))
  window.earlyAnswers = []
  if (answers.length === 0) return
  const needsItems = answers.some(({ name }) => name.startsWith('checkup:'))
  const items = needsItems ? (await import('../content/checkup.ts')).checkupItems : []
  const standIns = settings.flatMap((setting) => ('standIns' in setting ? setting.standIns : []))
  const revisions = new Map<string, number>(
    [...settings, ...standIns, ...items].map(({ id, revision }) => [id, revision]),
  )
  for (const { name, value, isChecked, at } of answers) {
    const event = eventFromField(name, value, isChecked, at, (id) => revisions.get(id))
    const before = { step, progress: latestProgress() }
    const { progress } = event ? transition(before, event) : before
    if (progress !== before.progress) useProgress.setState({ progress })
  }
}
