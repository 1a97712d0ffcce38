import { useLayoutEffect, useRef } from 'react'
import styles from './AskDialog.module.css'
import { Button } from './Button.tsx'

type AskDialogProps = { title: string; text: string; yes: string; no: string; onAnswer: (isYes: boolean) => void }

/** Asks before something is erased. The native dialog keeps the focus and gives it back; Escape means no. */
export function AskDialog({ title, text, yes, no, onAnswer }: AskDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  // Before the dialog is taken out of the page: only then does closing it give the focus back.
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
