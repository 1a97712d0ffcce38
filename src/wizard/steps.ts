import { type SettingFacts, settings } from '../content/settings.ts'
import type { Progress } from './progress.ts'

/** The full order, never filtered. A step's id is its address; the start's address is empty. */
export const steps = [
  { id: 'intro', kind: 'intro' },
  { id: 'your-data', kind: 'data-explanation' },
  ...settings.map(({ id }) => ({ id, kind: 'setting' }) as const),
  { id: 'checkup', kind: 'checkup' },
  { id: 'summary', kind: 'summary' },
] as const

export type Step = (typeof steps)[number]
export type StepId = Step['id']

/** Whether this person has a use for the step. With no region chosen nothing is left out. */
export function isEligible(step: StepId, { region }: Pick<Progress, 'region'>): boolean {
  const setting: SettingFacts | undefined = settings.find(({ id }) => id === step)
  return !setting?.appliesTo || !region || setting.appliesTo.includes(region)
}

/** The address of a step inside its language, without slashes at the ends. */
export function pathOfStep(step: StepId): string {
  return step === 'intro' ? '' : step
}

/** The step at an address (slashes at the ends do not matter), or undefined when there is none. */
export function stepFromPath(path: string): Step | undefined {
  const name = path.replace(/^\/+|\/+$/g, '')
  return steps.find(({ id }) => pathOfStep(id) === name)
}
