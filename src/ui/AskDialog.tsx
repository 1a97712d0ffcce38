import { useLayoutEffect, useRef } from 'react'
import styles from './AskDialog.module.css'
import { Button } from './Button.tsx'

type AskDialogProps = { title: string; text: string; yes: string; no: string; onAnswer: (isYes: boolean) => void }

/** Asks before something is erased. The native dialog traps and restores the focus; Escape means no. */
export function AskDialog({ title, text, yes, no, onAnswer }: AskDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  // Closed before it is unmounted, or the browser would not restore the focus.
  useLayoutEffect(() => {
    const shown = dialog.current
    if (!shown?.open) shown?.showModal()
    return () => shown?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="ask-title"
      aria-describedby="ask-text"
      onCancel={() => onAnswer(false)}
    >
      <h2 id="ask-title" className={styles.title}>
        {title}
      </h2>
      <p id="ask-text">{text}</p>
      <div className={styles.buttons}>
        <Button look="plain" onClick={() => onAnswer(false)}>
          {no}
        </Button>
        <Button look="primary" onClick={() => onAnswer(true)}>
          {yes}
        </Button>
      </div>
    </dialog>
  )
}
