import type { ComponentProps } from 'react'
import styles from './Button.module.css'

/** How a button looks: filled for the one primary action of a screen, outlined, or as a link. */
export type ButtonLook = 'primary' | 'plain' | 'link' | 'small'

/** The class of a look, for links that are drawn as buttons. */
export function buttonClass(look: ButtonLook): string {
  return `${styles.button} ${styles[look]}`
}

export function Button({ look, ...rest }: ComponentProps<'button'> & { look: ButtonLook }) {
  return <button type="button" {...rest} className={buttonClass(look)} />
}
