import { useLocation, useNavigate } from 'react-router'
import { useGuessedDevice, useHydrated } from '../browser/browser-state.ts'
import type { DeviceId } from '../content/devices.ts'
import { localePath, pathInLanguage } from '../i18n/addresses.ts'
import { useLanguage } from '../i18n/LocaleProvider.tsx'
import { latestProgress, useProgress } from '../storage/progress-store.ts'
import type { Progress } from '../wizard/progress.ts'
import { pathOfStep, type StepId, stepFromPath } from '../wizard/steps.ts'
import { transition, type WizardEvent } from '../wizard/transition.ts'

/** The device on which the person changes the settings: the chosen one, else the guessed one. */
export function useDevice(): DeviceId {
  const chosen = useProgress((state) => state.progress.device)
  const guessed = useGuessedDevice()
  return chosen ?? guessed
}

/** The current time, as an ISO time. */
export const now = () => new Date().toISOString()

/** Query of a step's address that makes Continue lead back to the summary. */
export const thenSummary = '?then=summary'

export type Wizard = {
  step: StepId
  progress: Progress
  /** Set if *Change* on the summary led here: Continue then leads back there. */
  returnTo: StepId | undefined
  send: (event: WizardEvent) => void
  /** Goes to the field of a report on its step. Continue then leads back to the summary. */
  change: (step: StepId, fieldId: string) => void
}

/** The wizard for components: the step from the address, the progress from the store. */
export function useWizard(): Wizard {
  const language = useLanguage()
  const { pathname, search } = useLocation()
  const navigate = useNavigate()
  const progress = useProgress((state) => state.progress)
  const isHydrated = useHydrated()
  const step = stepFromPath(pathInLanguage(pathname))?.id ?? 'start' // App has shown the 404 page already
  const then = new URLSearchParams(search).get('then')
  // The prerendered page has no query, so the first render must ignore it.
  const returnTo = isHydrated && then === 'summary' ? 'summary' : undefined

  function send(event: WizardEvent) {
    const meant: WizardEvent = event.type === 'next' && returnTo ? { type: 'go-to', step: returnTo } : event
    // Reads the store again, so that a quick second click or another tab's answer is not lost.
    const before = { step, progress: latestProgress() }
    const after = transition(before, meant)
    if (after.progress !== before.progress) useProgress.setState({ progress: after.progress })
    if (after.step !== step) void navigate(localePath(language, pathOfStep(after.step)))
  }

  function change(target: StepId, fieldId: string) {
    void navigate({ pathname: localePath(language, pathOfStep(target)), search: thenSummary, hash: fieldId })
  }

  return { step, progress, returnTo, send, change }
}
