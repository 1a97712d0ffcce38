// To turn a broken service worker off: put this file in the place of `sw.js`. At its next visit a browser takes it,
// throws away what the other one kept, and goes on without one. Answers are elsewhere and stay.
addEventListener('install', () => skipWaiting())
addEventListener('activate', (event) => {
  const prefix = `linkedin-ai-opt-out${new URL('./', location.href).pathname}:`
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (name.startsWith(prefix)) await caches.delete(name)
      await registration.unregister()
    })(),
  )
})
