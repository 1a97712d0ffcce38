/// <reference lib="webworker" />
// The service worker: makes the guide work offline. The build bundles it into one script, `sw.js`.
import { keyPrefix } from '../storage/keys.ts'
import { type KeptBuild, keptFiles } from './kept-files.ts'

declare const self: ServiceWorkerGlobalScope
/** Defined by the build. */
declare const __KEPT_BUILD__: KeptBuild

const scope = new URL('./', self.location.href).pathname
const kept = keptFiles(__KEPT_BUILD__, scope, keyPrefix(scope), {
  caches: self.caches,
  fetch: (request) => fetch(request),
  isOnline: () => navigator.onLine,
})

self.addEventListener('install', (event) => event.waitUntil(kept.install()))

self.addEventListener('activate', (event) => event.waitUntil(kept.removeOld().then(() => self.clients.claim())))

self.addEventListener('message', (event) => {
  if (event.data === 'use') void self.skipWaiting()
  else event.waitUntil(kept.keepLanguage(event.data?.keep))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin || !pathname.startsWith(scope)) return
  event.respondWith(request.mode === 'navigate' ? kept.page(request) : kept.file(request))
})
