import { type ReactNode, useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { StatusRegion } from '../browser/announcement.tsx'
import { SaveLine } from '../guide/SaveLine.tsx'
import { SmallTitle } from '../guide/SmallTitle.tsx'
import { useWizard } from '../guide/useWizard.ts'
import { fill } from '../i18n/translate.ts'
import { useWords } from '../parts/words.ts'
import { Button } from '../ui/Button.tsx'
import styles from './CompanionWindow.module.css'

/**
 * The current step in the small window. It is a portal of the same React tree with the same store, so answers need no
 * messages.
 * `children`: the step as it looks there; none if it is shown in the main window only.
 */
export function CompanionWindow({ opened, children }: { opened: Window; children?: ReactNode }) {
  const w = useWords('companion')
  const shell = useWords('shell')
  const { step, send } = useWizard()
  const main = useRef<HTMLElement>(null)
  const shown = useRef(step)
  const title = fill(w.title, { name: shell.steps[step].name })
  useEffect(() => {
    opened.document.title = title
  }, [opened, title])
  useEffect(() => {
    if (shown.current === step) return
    shown.current = step
    opened.scrollTo(0, 0)
    if (opened.document.hasFocus()) main.current?.querySelector('h1')?.focus()
  }, [opened, step])
  return createPortal(
    <div className={styles.window}>
      <header className={styles.ours}>{w.ours}</header>
      <main ref={main} key={step}>
        {children ?? (
          <>
            <SmallTitle text={shell.steps[step].name} />
            <p>{w.elsewhere}</p>
          </>
        )}
        {step !== 'summary' && (
          <>
            <SaveLine />
            <Button look="primary" onClick={() => send({ type: 'next' })}>
              {w.next}
            </Button>
          </>
        )}
      </main>
      <StatusRegion />
    </div>,
    opened.document.body,
  )
}
