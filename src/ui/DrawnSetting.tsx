import type { ReactNode } from 'react'
import styles from './DrawnSetting.module.css'

type DrawnSettingProps = {
  /** LinkedIn's label of the row. */
  label: ReactNode
  /** The word at the switch: "Off". */
  word: ReactNode
  /** Says in a sentence what the picture shows. */
  twin: ReactNode
  /** The wanted end state in words. */
  children: ReactNode
}

/** A row of LinkedIn's settings as it looks when it is off. A picture, not a control. */
export function DrawnSetting({ label, word, twin, children }: DrawnSettingProps) {
  return (
    <figure className={styles.figure}>
      <span className="visually-hidden">{twin}</span>
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
