import { useId, useState } from 'react'
import type { checkupItems } from '../content/checkup.ts'
import { useLanguage } from '../i18n/LocaleProvider.tsx'
import { fill } from '../i18n/translate.ts'
import { fetched } from '../parts/fetched.ts'
import { useFetched } from '../parts/useFetched.ts'
import { useWords } from '../parts/words.ts'
import type { Progress } from '../wizard/progress.ts'
import { checkupCount, isRead, settingStatuses } from '../wizard/status.ts'
import { isEligible, type Step, type StepId, steps } from '../wizard/steps.ts'
import { StepLink } from './StepLink.tsx'
import styles from './Stepper.module.css'
import { useWizard } from './useWizard.ts'

const content = fetched(() => import('../content/checkup.ts'))

/** The list of steps with the status of each in words. The only progress indicator on a page. */
export function Stepper() {
  const w = useWords('shell')
  const { marks } = useLanguage()
  const { step: here, progress, send } = useWizard()
  const [isOpen, setOpen] = useState(false)
  const listId = useId()
  // The items are not part of the first download, so they are loaded only for people who have reported on one. Until
  // then the step reads "Reported in part", which is true as well.
  const items = useFetched(content, Object.keys(progress.checkup).length > 0)?.checkupItems
  const shown = steps.filter(({ id }) => isEligible(id, progress))
  const number = shown.findIndex(({ id }) => id === here) + 1
  const line = fill(w.stepLine, { number, total: shown.length, name: w.steps[here].name })
  return (
    <nav className={styles.nav} aria-label={w.stepsName} data-screen-only="">
      <div className={styles.narrow}>
        <button
          type="button"
          className={styles.line}
          aria-expanded={isOpen}
          aria-controls={listId}
          data-needs-js=""
          onClick={() => setOpen(!isOpen)}
        >
          <span>{line}</span>
          <span className="visually-hidden">{`${marks.stop}${w.allSteps}`}</span>
          <span aria-hidden="true" className={isOpen ? styles.arrowUp : styles.arrow} />
        </button>
        <progress className={styles.bar} value={number} max={shown.length} aria-hidden="true" />
      </div>
      {/* Safari removes the list role from lists without markers. */}
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <ol id={listId} role="list" className={isOpen ? styles.openList : styles.list}>
        {shown.map((step, index) => {
          const state = stateOf(step, progress, items)
          const name = w.steps[step.id].name
          return (
            <li key={step.id} className={styles.item}>
              <span
                aria-hidden="true"
                className={`${styles.mark} ${step.id === here ? styles.hereMark : ''} ${isPast(state) ? styles.doneMark : ''}`}
              >
                {isPast(state) && step.id !== here ? '✓' : index + 1}
              </span>
              <StepLink
                to={step.id}
                className={step.id === here ? styles.here : styles.link}
                aria-current={step.id === here ? 'step' : undefined}
                onGo={() => {
                  setOpen(false)
                  send({ type: 'go-to', step: step.id })
                }}
              >
                <span className={styles.name}>{name}</span>
                <span className="visually-hidden">{marks.comma}</span>
                <small className={styles.state}>{state ? w.status[state] : w.steps[step.id].hint}</small>
                {!state && canBeReported(step) && (
                  <span className="visually-hidden">{`${marks.comma}${w.status['not-started']}`}</span>
                )}
              </StepLink>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

type StepState = 'reported' | 'later' | 'look-again' | 'in-part' | 'read' | undefined

const canBeReported = ({ kind }: Step) => kind === 'setting' || kind === 'checkup'
const isPast = (state: StepState) => state === 'reported' || state === 'read'

function stateOf(step: Step, progress: Progress, items: typeof checkupItems | undefined): StepState {
  switch (step.kind) {
    case 'setting': {
      const status = settingStatuses(progress).find(({ setting }) => setting.id === step.id)?.status
      return status === 'not-started' ? undefined : status
    }
    case 'checkup': {
      if (Object.keys(progress.checkup).length === 0) return undefined
      const count = items && checkupCount(items, progress)
      if (count?.reported === 0) return 'later'
      return count && count.reported === count.total ? 'reported' : 'in-part'
    }
    case 'start':
    case 'your-data':
      return isRead(step.id as StepId, progress) ? 'read' : undefined
    case 'summary':
      return undefined
    default:
      step satisfies never
      return undefined
  }
}
