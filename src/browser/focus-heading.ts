import { flushSync } from 'react-dom'

/**
 * Makes a change that may take away what has the focus, and puts the focus on the heading of what is there then: a
 * keyboard or a screen reader must not be left nowhere.
 */
export function changeAndFocusHeading(change: () => void): void {
  flushSync(change)
  document.querySelector<HTMLElement>('main h1')?.focus()
}

/** For the `ref` of a heading that takes the place of what had the focus: it gets it as soon as it is there. */
export function focusWhenThere(heading: HTMLElement | null): void {
  heading?.focus()
}
