import { keyPrefix } from '../storage/keys.ts'

/** Deletes the guide's caches and unregisters its worker. The next visit brings both back. */
export async function removeOfflineCopy(): Promise<void> {
  const prefix = keyPrefix(import.meta.env.BASE_URL)
  try {
    const registration = await navigator.serviceWorker?.getRegistration(import.meta.env.BASE_URL)
    // If ours is not registered, the browser returns that of a parent folder, which is not ours to remove.
    const own = new URL(import.meta.env.BASE_URL, location.href).href
    if (registration?.scope === own) await registration.unregister()
    for (const name of await caches.keys()) if (name.startsWith(prefix)) await caches.delete(name)
  } catch {
    // Blocked, so there is no copy either.
  }
}
