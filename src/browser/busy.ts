import { create } from 'zustand'

const useWork = create<{ count: number }>(() => ({ count: 0 }))

/**
 * Marks the begin of work that a reload would undo, such as reading an archive. Returns a function that marks its end,
 * once.
 */
export function beginWork(): () => void {
  let isOver = false
  const change = (by: number) => useWork.setState(({ count }) => ({ count: count + by }))
  change(1)
  return () => {
    if (!isOver) change(-1)
    isOver = true
  }
}

/** Whether such work is going on. */
export function useIsBusy(): boolean {
  return useWork(({ count }) => count > 0)
}
