import type { ReactNode } from 'react'
import styles from './OutsideLink.module.css'

type OutsideLinkProps = {
  href: string
  children: ReactNode
  /** "opens in a new tab", said to screen readers and shown as an arrow. */
  newTab: string
  /** Looks like a button, if following it is the purpose of the step. */
  isButton?: boolean
}

/** A link to another site. Its text names the host, and no referrer is sent. */
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
