import { flushSync } from 'react-dom'

/**
 * Makes a change that may remove the focused element, and moves the focus to the heading of what is there then.
 * Otherwise keyboard and screen reader users would be back at the top of the page.
 */
export function changeAndFocusHeading(change: () => void): void {
  flushSync(change)
  document.querySelector<HTMLElement>('main h1')?.focus()
}

/** For the `ref` of a heading that replaces the focused element: focuses it when it is mounted. */
export function focusWhenThere(heading: HTMLElement | null): void {
  heading?.focus()
}
