// What the service worker does, without the service worker: which file comes from where. One cache for each build.

/** What a build keeps for times without a network, as paths from the guide's root. */
export type KeptBuild = {
  readonly id: string
  /** Files of every visit. */
  readonly shared: readonly string[]
  /** Pages and words of each language, which are kept when the language is opened. */
  readonly languages: Readonly<Record<string, readonly string[]>>
}

/** How long a page is waited for before the kept one is shown, in milliseconds. */
const patience = 2500
/** A tab of the build before, and of the one before that, still finds its files. */
const keptBuilds = 3

/** What the worker needs of the browser it runs in. */
export type Surroundings = {
  readonly caches: CacheStorage
  readonly fetch: (request: Request) => Promise<Response>
  readonly isOnline: () => boolean
}

/** The kept files of one copy of the guide. `scope`: its path, with slashes at both ends. `prefix`: of all its caches. */
export function keptFiles(build: KeptBuild, scope: string, prefix: string, { caches, fetch, isOnline }: Surroundings) {
  const own = prefix + build.id
  const others = async () => (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== own)

  /** Adds files to the cache of this build. All or nothing: a cache that is half full would be taken for a whole one. */
  async function keep(files: readonly string[]): Promise<void> {
    const cache = await caches.open(own)
    const there = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname))
    await cache.addAll(files.map((file) => scope + file).filter((path) => !there.has(path)))
  }

  async function fromCache(path: string): Promise<Response | undefined> {
    for (const cacheName of [own, ...(await others()).reverse()]) {
      // Not `open`, which would bring back a cache that the person has erased.
      const found = await caches.match(path, { cacheName })
      if (found) return found
    }
    return undefined
  }

  return {
    fromCache,

    /** Keeps the files of every visit; nothing at all when one of them cannot be had. */
    async install(): Promise<void> {
      try {
        await keep(build.shared)
      } catch (error) {
        await caches.delete(own)
        throw error
      }
    },

    /** Keeps the pages of a language. A page asks for them while it loads; where everything was erased since, nothing is. */
    async keepLanguage(tag: unknown): Promise<void> {
      const pages = typeof tag === 'string' && Object.hasOwn(build.languages, tag) ? build.languages[tag] : undefined
      if (pages && (await caches.has(own))) await keep(pages)
    },

    /** Removes what builds before the last few have kept. */
    async removeOld(): Promise<void> {
      for (const name of (await others()).slice(0, 1 - keptBuilds)) await caches.delete(name)
    },

    /** A page: from the network where it answers in time, else as it was kept. */
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

    /** Any other file: as it was kept, as its name changes with its content, else from the network. */
    async file(request: Request): Promise<Response> {
      return (await fromCache(new URL(request.url).pathname)) ?? fetch(request)
    },
  }
}
