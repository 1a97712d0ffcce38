import type { ComponentProps } from 'react'
import styles from './Button.module.css'

/** Looks of a button: filled for the primary action of a screen, outlined, or like a link. */
export type ButtonLook = 'primary' | 'plain' | 'link' | 'small'

/** The class of a look, for links that look like buttons. */
export function buttonClass(look: ButtonLook): string {
  return `${styles.button} ${styles[look]}`
}

export function Button({ look, ...rest }: ComponentProps<'button'> & { look: ButtonLook }) {
  return <button type="button" {...rest} className={buttonClass(look)} />
}
