import { keyPrefix } from '../storage/keys.ts'

/** Removes the guide's own pages from the browser, and the worker that keeps them. The next visit brings both back. */
export async function removeOfflineCopy(): Promise<void> {
  const prefix = keyPrefix(import.meta.env.BASE_URL)
  try {
    const registration = await navigator.serviceWorker?.getRegistration(import.meta.env.BASE_URL)
    // Where ours is not registered, the browser gives the one of whatever lies above a sub-folder: it is not ours to end.
    const own = new URL(import.meta.env.BASE_URL, location.href).href
    if (registration?.scope === own) await registration.unregister()
    for (const name of await caches.keys()) if (name.startsWith(prefix)) await caches.delete(name)
  } catch {
    // Blocked: then there is no copy either.
  }
}
