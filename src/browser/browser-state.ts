import { useSyncExternalStore } from 'react'
import type { DeviceId } from '../content/devices.ts'

const never = () => () => {}

/** Whether the page is hydrated. False while prerendering and in the first render, which must match. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}

/**
 * Today as an ISO date in the person's time zone. Formatted by hand, because React calls this many times per render and
 * Intl is slow.
 */
export function isoToday(): string {
  const now = new Date()
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/**
 * Today as an ISO date in the person's time zone; undefined while prerendering, because a date in the HTML would go
 * stale.
 */
export function useToday(): string | undefined {
  return useSyncExternalStore(never, isoToday, () => undefined)
}

/** The device that boot.ts guessed from pointer and width. */
export function guessedDevice(): DeviceId {
  return document.documentElement.dataset.deviceGuess === 'phone-browser' ? 'phone-browser' : 'computer'
}

/** The guessed device, until the person chooses. */
export function useGuessedDevice(): DeviceId {
  return useSyncExternalStore(never, guessedDevice, () => 'computer')
}
