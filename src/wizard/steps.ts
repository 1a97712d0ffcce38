import type { RegionId } from '../content/regions.ts'
import { type Setting, settings } from '../content/settings.ts'

/** All steps in order; never filter this list. A step's id is its address; that of the start is empty. */
export const steps = [
  { id: 'start', kind: 'start' },
  { id: 'your-data', kind: 'your-data' },
  ...settings.map((setting: Setting) => ({ id: setting.id, kind: 'setting', setting }) as const),
  { id: 'checkup', kind: 'checkup' },
  { id: 'summary', kind: 'summary' },
] as const

export type Step = (typeof steps)[number]
export type StepId = Step['id']

/** Whether the step applies to this person. Without a chosen region every step does. */
export function isEligible(step: StepId, { region }: { readonly region?: RegionId | undefined }): boolean {
  const setting: Setting | undefined = settings.find(({ id }) => id === step)
  return !setting?.appliesTo || !region || setting.appliesTo.includes(region)
}

/** The address of a step inside its language, without slashes at the ends. */
export function pathOfStep(step: StepId): string {
  return step === 'start' ? '' : step
}

/** The step at an address (slashes at the ends do not matter), or undefined when there is none. */
export function stepFromPath(path: string): Step | undefined {
  const name = path.replace(/^\/+|\/+$/g, '')
  return steps.find(({ id }) => pathOfStep(id) === name)
}
