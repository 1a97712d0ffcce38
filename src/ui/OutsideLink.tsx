import type { ReactNode } from 'react'
import styles from './OutsideLink.module.css'

type OutsideLinkProps = {
  href: string
  children: ReactNode
  /** "opens in a new tab", said to screen readers and shown as an arrow. */
  newTab: string
  /** Drawn as a button, where it is the way out of the page that a step is about. */
  isButton?: boolean
}

/** A link away from the guide. Its text names the host; it tells the other site nothing about this one. */
export function OutsideLink({ href, children, newTab, isButton = false }: OutsideLinkProps) {
  return (
    <a className={isButton ? styles.button : undefined} href={href} target="_blank" rel="noopener noreferrer">
      <span>{children}</span>
      <span aria-hidden="true" className={styles.arrow}>
        {' ↗'}
      </span>
      <span className="visually-hidden">{` (${newTab})`}</span>
    </a>
  )
}
