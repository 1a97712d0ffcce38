import type { ReactNode } from 'react'
import styles from './Notice.module.css'

/** A notice: text with a coloured edge and background. `error` only for what went wrong. */
export function Notice({ children, tone = 'notice' }: { children: ReactNode; tone?: 'notice' | 'calm' | 'error' }) {
  return <div className={`${styles.notice} ${styles[tone]}`}>{children}</div>
}
