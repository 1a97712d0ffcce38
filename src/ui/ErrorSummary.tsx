import { useEffect, useRef } from 'react'
import styles from './ErrorSummary.module.css'

/** Says above a form what is missing, takes the focus, and links to the field. */
export function ErrorSummary({ title, text, fieldId }: { title: string; text: string; fieldId: string }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div ref={box} className={styles.box} role="alert" tabIndex={-1}>
      <h2 className={styles.title}>{title}</h2>
      <a
        href={`#${fieldId}`}
        onClick={(event) => {
          event.preventDefault()
          event.currentTarget.ownerDocument.getElementById(fieldId)?.focus()
        }}
      >
        {text}
      </a>
    </div>
  )
}
