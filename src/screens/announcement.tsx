import { useSyncExternalStore } from 'react'

let text = ''
const listeners = new Set<() => void>()

/** Says a short message through the page's one polite status region. The same words twice are said twice. */
export function announce(message: string): void {
  // A region that gets the very same text says nothing; a trailing no-break space makes it another text.
  text = message === text ? `${message}\u00a0` : message
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** The page's one polite status region. Stands in the page from the start, or it would not be listened to. */
export function StatusRegion() {
  const message = useSyncExternalStore(
    subscribe,
    () => text,
    () => '',
  )
  return (
    <div role="status" className="visually-hidden">
      {message}
    </div>
  )
}
