import { useSyncExternalStore } from 'react'
import type { DeviceId } from '../content/devices.ts'

const never = () => () => {}

/** Whether the page has been hydrated. False in the prerendered page and in the first render, which must equal it. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}

/**
 * Today as an ISO date in the person's own zone. Put together by hand: React asks for it many times in one drawing, and Intl
 * takes its time each time.
 */
export function isoToday(): string {
  const now = new Date()
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Today as an ISO date in the person's zone; undefined while prerendering, because a baked date would go stale. */
export function useToday(): string | undefined {
  return useSyncExternalStore(never, isoToday, () => undefined)
}

/** The device as boot.js guessed it from pointer and width. */
export function guessedDevice(): DeviceId {
  return document.documentElement.dataset.deviceGuess === 'phone-browser' ? 'phone-browser' : 'computer'
}

/** The guessed device, until the person chooses. */
export function useGuessedDevice(): DeviceId {
  return useSyncExternalStore(never, guessedDevice, () => 'computer')
}
