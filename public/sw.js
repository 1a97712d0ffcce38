// Keeps the guide readable and answerable without a network. The build writes its id and its files into `build`.
// Pages come from the network first; files with a hash in their name from the cache. One cache for each build.
;(() => {
  const build = { id: '', shared: [], languages: {} }
  const scope = new URL('./', location.href).pathname
  const prefix = `linkedin-ai-opt-out${scope}:`
  const own = prefix + build.id
  // How long a page is waited for before the kept one is shown, in milliseconds.
  const patience = 2500
  // A tab of the build before, and of the one before that, still finds its files.
  const keptBuilds = 3

  // All or nothing: a cache that is half full would be taken for a whole one.
  async function keep(files) {
    const cache = await caches.open(own)
    const there = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname))
    await cache.addAll(files.map((file) => scope + file).filter((path) => !there.has(path)))
  }

  async function fromCache(path) {
    const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== own)
    for (const cacheName of [own, ...names.reverse()]) {
      // Not `open`, which would bring back a cache that the person has erased.
      const found = await caches.match(path, { cacheName })
      if (found) return found
    }
  }

  async function page(request, path) {
    const place = path.endsWith('/') ? path : `${path}/`
    if (!navigator.onLine) {
      const found = await fromCache(place)
      if (found) return found
    }
    const network = fetch(request)
    const kept = new Promise((resolve) => setTimeout(resolve, patience)).then(() => fromCache(place))
    try {
      return await Promise.race([network, kept.then((found) => found ?? network)])
    } catch {
      const found = await fromCache(place)
      if (found) return found
      const missing = await fromCache(`${scope}404.html`)
      return missing ? new Response(missing.body, { status: 404, headers: missing.headers }) : Response.error()
    }
  }

  addEventListener('install', (event) => {
    event.waitUntil(
      keep(build.shared).catch(async (error) => {
        await caches.delete(own)
        throw error
      }),
    )
  })

  addEventListener('activate', (event) => {
    event.waitUntil(
      (async () => {
        const others = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== own)
        for (const name of others.slice(0, 1 - keptBuilds)) await caches.delete(name)
        await clients.claim()
      })(),
    )
  })

  addEventListener('message', (event) => {
    if (event.data === 'use') skipWaiting()
    const pages = build.languages[event.data?.keep]
    // A page asks for them while it loads; where everything was erased since, nothing is kept again.
    if (pages) event.waitUntil(caches.has(own).then((isThere) => isThere && keep(pages)))
  })

  addEventListener('fetch', (event) => {
    const { request } = event
    const { origin, pathname } = new URL(request.url)
    if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(scope)) return
    if (request.mode === 'navigate') event.respondWith(page(request, pathname))
    else event.respondWith(fromCache(pathname).then((found) => found ?? fetch(request)))
  })
})()
