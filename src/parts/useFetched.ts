import { useSyncExternalStore } from 'react'
import type { Fetched } from './fetched.ts'

/**
 * A value for something that can do without it: undefined until it is loaded, and retried while it is lost.
 * Never suspends and never throws. `isNeeded`: nothing is loaded before that.
 */
export function useFetched<Value>(part: Fetched<Value>, isNeeded: boolean): Value | undefined {
  const value = useSyncExternalStore(isNeeded ? subscriberOf(part) : never, part.now, part.now)
  return isNeeded ? value : undefined
}

const never = () => () => {}

const subscribers = new WeakMap<Fetched<unknown>, (onChange: () => void) => () => void>()

/** The same function for the same part, or React would subscribe again in each render. */
function subscriberOf(part: Fetched<unknown>): (onChange: () => void) => () => void {
  const known = subscribers.get(part)
  if (known) return known
  const subscribe = (onChange: () => void) => {
    let isOver = false
    void part.wait().then(() => {
      if (!isOver) onChange()
    })
    return () => {
      isOver = true
    }
  }
  subscribers.set(part, subscribe)
  return subscribe
}
