/// <reference lib="webworker" />
// To turn a broken service worker off, a host serves this script, `sw-off.js`, in place of `sw.js`. On its next visit a
// browser installs it, which deletes the caches and unregisters the worker. Answers are in local storage and stay.
import { keyPrefix } from '../storage/keys.ts'

declare const self: ServiceWorkerGlobalScope

const prefix = keyPrefix(new URL('./', self.location.href).pathname)

async function turnOff(): Promise<void> {
  for (const name of await self.caches.keys()) if (name.startsWith(prefix)) await self.caches.delete(name)
  await self.registration.unregister()
}

self.addEventListener('install', () => void self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(turnOff()))
