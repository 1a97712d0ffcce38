/** An answer given before the app had loaded, as read from the form field. `at`: ISO time. */
export type EarlyAnswer = {
  readonly name: string
  readonly value: string
  readonly isChecked: boolean
  readonly at: string
}

declare global {
  interface Window {
    /** Answers given on this page before the app had loaded. boot.ts adds to this array until the app is ready. */
    earlyAnswers?: EarlyAnswer[]
    /** Reloads the page once when a file is lost. In boot.ts, because it has to work before the app has loaded. */
    reloadOnce?: () => void
  }
}

/** Tail of the session storage key that passes early answers on to the next page. */
export const earlyTail = 'early'

/** Whether there are early answers. `prefix`: of all keys. Never throws. */
export function hasEarlyAnswers(prefix: string): boolean {
  if (window.earlyAnswers?.length) return true
  try {
    return sessionStorage.getItem(prefix + earlyTail) !== null
  } catch {
    return false // blocked, so nothing was stored
  }
}
