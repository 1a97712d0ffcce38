import type { ReactNode } from 'react'
import styles from './DrawnSetting.module.css'

type DrawnSettingProps = {
  /** LinkedIn's label of the row. */
  label: ReactNode
  /** The word at the switch: "Off". */
  word: ReactNode
  /** A sentence that says what the picture shows. */
  description: ReactNode
  /** The goal in words. */
  children: ReactNode
}

/** A drawing of a row of LinkedIn's settings when it is off. Not a control. */
export function DrawnSetting({ label, word, description, children }: DrawnSettingProps) {
  return (
    <figure className={styles.figure}>
      <span className="visually-hidden">{description}</span>
      <div className={styles.row} aria-hidden="true">
        <span>{label}</span>
        <span className={styles.switch}>
          {word}
          <span className={styles.knob} />
        </span>
      </div>
      <figcaption className={styles.caption}>{children}</figcaption>
    </figure>
  )
}
