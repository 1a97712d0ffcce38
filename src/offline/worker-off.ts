/// <reference lib="webworker" />
// To turn a broken service worker off, a host puts this script, `sw-off.js`, in the place of `sw.js`. At its next visit a
// browser takes it, throws away what the other one kept, and goes on without one. Answers are elsewhere and stay.
import { keyPrefix } from '../storage/keys.ts'

declare const self: ServiceWorkerGlobalScope

const prefix = keyPrefix(new URL('./', self.location.href).pathname)

async function turnOff(): Promise<void> {
  for (const name of await self.caches.keys()) if (name.startsWith(prefix)) await self.caches.delete(name)
  await self.registration.unregister()
}

self.addEventListener('install', () => void self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(turnOff()))
