/** An answer that was given before the app was there, as the form field tells it. `at`: ISO time. */
export type EarlyAnswer = {
  readonly name: string
  readonly value: string
  readonly isChecked: boolean
  readonly at: string
}

declare global {
  interface Window {
    /** Answers given on this page before the app was there. boot.ts adds to this very list until the app answers. */
    earlyAnswers?: EarlyAnswer[]
    /** Loads the page anew when a file of it is lost, once: a part of boot.ts, which must do so before the app is there. */
    reloadOnce?: () => void
  }
}

/** Tail of the session's key under which a page that is left before its app was there leaves its answers to the next one. */
export const earlyTail = 'early'

/** Whether there are answers to take over. `prefix`: of all keys. Never throws. */
export function hasEarlyAnswers(prefix: string): boolean {
  if (window.earlyAnswers?.length) return true
  try {
    return sessionStorage.getItem(prefix + earlyTail) !== null
  } catch {
    return false // blocked: nothing could be left
  }
}
