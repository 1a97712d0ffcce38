import type { ReactNode } from 'react'
import { fill } from '../i18n/translate.ts'
import { useWords } from '../parts/words.ts'
import { buttonClass } from '../ui/Button.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { isEligible, type StepId, steps } from '../wizard/steps.ts'
import { Head } from './Head.tsx'
import { SaveLine } from './SaveLine.tsx'
import styles from './StepFrame.module.css'
import { StepLink } from './StepLink.tsx'
import { Stepper } from './Stepper.tsx'
import { useWizard } from './useWizard.ts'

type StepFrameProps = {
  title: string
  description: string
  lede: string
  children: ReactNode
  /** Text of the primary action, if it is not Continue. */
  continueText?: string
  /** Target of the primary action, if it is not the next step. */
  resumeAt?: StepId
  /** Called before leaving the step; returning false prevents that. */
  mayContinue?: () => boolean
  /** What is missing, with the field to go to. */
  error?: { title: string; text: string; fieldId: string } | undefined
  /** A secondary action beside the primary one. */
  aside?: ReactNode
}

/** The frame of every step: list of steps, title, saved line, Back and the primary action. */
export function StepFrame(props: StepFrameProps) {
  const { title, description, lede, children, continueText, resumeAt, mayContinue, error, aside } = props
  const w = useWords('shell')
  const { step, progress, returnTo, send } = useWizard()
  const shown = steps.filter(({ id }) => isEligible(id, progress))
  const position = shown.findIndex(({ id }) => id === step)
  const previous = shown[position - 1]?.id
  const next: StepId | undefined = resumeAt ?? returnTo ?? shown[position + 1]?.id
  const line = fill(w.stepLine, { number: position + 1, total: shown.length, name: w.steps[step].name })
  const pageTitle = fill(w.pageTitle, { page: line })
  return (
    <div className={styles.frame}>
      <Head title={error ? fill(w.errorTitle, { title: pageTitle }) : pageTitle} description={description} />
      <Stepper />
      <main id="main">
        {error && <ErrorSummary {...error} />}
        <p className={styles.eyebrow} data-screen-only="">
          {fill(w.stepCount, { number: position + 1, total: shown.length })}
        </p>
        <h1 tabIndex={-1}>{title}</h1>
        <p className={styles.lede}>{lede}</p>
        {children}
        <div data-screen-only="">
          {step !== 'start' && <SaveLine />}
          <div className={styles.buttons}>
            {previous && (
              <StepLink to={previous} className={buttonClass('plain')} onGo={() => send({ type: 'back' })}>
                {w.back}
              </StepLink>
            )}
            {next && (
              <StepLink
                to={next}
                className={buttonClass('primary')}
                onGo={() => {
                  if (!mayContinue || mayContinue())
                    send(resumeAt ? { type: 'go-to', step: resumeAt } : { type: 'next' })
                }}
              >
                {returnTo ? w.backToSummary : (continueText ?? w.continue)}
              </StepLink>
            )}
            {aside}
          </div>
        </div>
      </main>
    </div>
  )
}
