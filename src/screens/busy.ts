import { useSyncExternalStore } from 'react'

let count = 0
const listeners = new Set<() => void>()

/** Notes work that a reload would undo, such as reading an archive. Gives the way to note its end, once. */
export function beginWork(): () => void {
  let isOver = false
  change(1)
  return () => {
    if (!isOver) change(-1)
    isOver = true
  }
}

function change(by: number) {
  count += by
  for (const listener of listeners) listener()
}

/** Whether such work is going on. */
export function useIsBusy(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => count > 0,
    () => false,
  )
}
