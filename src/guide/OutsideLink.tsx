import type { ReactNode } from 'react'
import { useLanguage } from '../i18n/LocaleProvider.tsx'
import { bracketed } from '../i18n/marks.ts'
import { useWords } from '../parts/words.ts'
import styles from './OutsideLink.module.css'

type OutsideLinkProps = {
  href: string
  children: ReactNode
  /** Drawn as a button, where it is the way out of the page that a step is about. */
  isButton?: boolean
}

/**
 * A link away from the guide. Its text names the host; it tells the other site nothing about this one, and says that it opens
 * a new tab: as an arrow, and in words to screen readers.
 */
export function OutsideLink({ href, children, isButton = false }: OutsideLinkProps) {
  const w = useWords('shell')
  const language = useLanguage()
  return (
    <a className={isButton ? styles.button : undefined} href={href} target="_blank" rel="noopener noreferrer">
      <span>{children}</span>
      <span aria-hidden="true" className={styles.arrow}>
        {' ↗'}
      </span>
      <span className="visually-hidden">{` ${bracketed(language, w.newTab)}`}</span>
    </a>
  )
}
