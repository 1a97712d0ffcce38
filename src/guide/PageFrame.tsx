import type { ReactNode } from 'react'
import { fill } from '../i18n/translate.ts'
import { useWords } from '../parts/words.ts'
import { Head } from './Head.tsx'
import styles from './PageFrame.module.css'

/** A page outside the flow: title, heading, text. */
export function PageFrame({
  title,
  description,
  children,
}: {
  title: string
  description?: string
  children: ReactNode
}) {
  const w = useWords('shell')
  return (
    <div className={styles.frame}>
      <Head title={fill(w.pageTitle, { page: title })} {...(description && { description })} />
      <main id="main">
        <h1 tabIndex={-1}>{title}</h1>
        {children}
      </main>
    </div>
  )
}
