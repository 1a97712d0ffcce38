import type { ReactNode } from 'react'
import styles from './Notice.module.css'

/** A quiet notice: an edge and a wash, with words. `error` only for what went wrong. */
export function Notice({ children, tone = 'notice' }: { children: ReactNode; tone?: 'notice' | 'calm' | 'error' }) {
  return <div className={`${styles.notice} ${styles[tone]}`}>{children}</div>
}
