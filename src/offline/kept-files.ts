// The logic of the service worker, apart from its events: which file comes from where. One cache per build.

/** The files that a build caches for offline use, as paths from the guide's root. */
export type KeptBuild = {
  readonly id: string
  /** Cached when the worker is installed. */
  readonly shared: readonly string[]
  /** Pages and words of each language, cached when the language is first opened. */
  readonly languages: Readonly<Record<string, readonly string[]>>
}

/** How long to wait for a page from the network before the cached one is shown, in milliseconds. */
const patience = 2500
/** This build and two older ones, whose files open tabs may still need. */
const keptBuilds = 3

/** What the worker uses of its browser. */
export type Surroundings = {
  readonly caches: CacheStorage
  readonly fetch: (request: Request) => Promise<Response>
  readonly isOnline: () => boolean
}

/** The cached files of one copy of the guide. `scope`: its path, with slashes at both ends. `prefix`: of all its caches. */
export function keptFiles(build: KeptBuild, scope: string, prefix: string, { caches, fetch, isOnline }: Surroundings) {
  const own = prefix + build.id
  const others = async () => (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== own)

  /** Adds files to this build's cache, all or none: an incomplete cache would be taken for a complete one. */
  async function keep(files: readonly string[]): Promise<void> {
    const cache = await caches.open(own)
    const there = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname))
    await cache.addAll(files.map((file) => scope + file).filter((path) => !there.has(path)))
  }

  async function fromCache(path: string): Promise<Response | undefined> {
    for (const cacheName of [own, ...(await others()).reverse()]) {
      // Not `caches.open`, which would recreate a cache that the person has erased.
      const found = await caches.match(path, { cacheName })
      if (found) return found
    }
    return undefined
  }

  return {
    fromCache,

    /** Caches the shared files. When one cannot be fetched, nothing is cached and the installation fails. */
    async install(): Promise<void> {
      try {
        await keep(build.shared)
      } catch (error) {
        await caches.delete(own)
        throw error
      }
    },

    /** Caches the pages of a language, as pages request it. Does nothing if the cache has been erased meanwhile. */
    async keepLanguage(tag: unknown): Promise<void> {
      const pages = typeof tag === 'string' && Object.hasOwn(build.languages, tag) ? build.languages[tag] : undefined
      if (pages && (await caches.has(own))) await keep(pages)
    },

    /** Deletes the caches of builds before the last few. */
    async removeOld(): Promise<void> {
      for (const name of (await others()).slice(0, 1 - keptBuilds)) await caches.delete(name)
    },

    /** A page: from the network if it responds in time, else from the cache. */
    async page(request: Request): Promise<Response> {
      const { pathname } = new URL(request.url)
      const place = pathname.endsWith('/') ? pathname : `${pathname}/`
      if (!isOnline()) {
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
    },

    /** Any other file: from the cache, as its name changes with its content, else from the network. */
    async file(request: Request): Promise<Response> {
      return (await fromCache(new URL(request.url).pathname)) ?? fetch(request)
    },
  }
}
