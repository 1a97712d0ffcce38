import { describe, expect, test, vi } from 'vitest'
import { type KeptBuild, keptFiles } from '../../src/offline/kept-files.ts'

const site = 'https://guide.example'
const prefix = 'guide/:'

/** In-memory caches with the methods that the worker uses. `lost`: paths that cannot be fetched into them. */
function fakeCaches(lost: readonly string[] = []) {
  const all = new Map<string, Map<string, string>>()
  const open = async (name: string) => {
    const cache = all.get(name) ?? new Map<string, string>()
    all.set(name, cache)
    return {
      keys: async () => [...cache.keys()].map((path) => new Request(site + path)),
      addAll: async (paths: readonly string[]) => {
        const missing = paths.find((path) => lost.includes(path))
        if (missing) throw new TypeError(missing)
        for (const path of paths) cache.set(path, `${name} ${path}`)
      },
    }
  }
  const caches = {
    open,
    keys: async () => [...all.keys()],
    has: async (name: string) => all.has(name),
    delete: async (name: string) => all.delete(name),
    match: async (path: string, { cacheName = '' } = {}) => {
      const text = all.get(cacheName)?.get(path)
      return text === undefined ? undefined : new Response(text)
    },
  }
  return { all, caches: caches as unknown as CacheStorage }
}

const build = (id: string): KeptBuild => ({
  id,
  shared: ['app.js', '404.html'],
  languages: { en: ['', 'a/'], de: ['de/'] },
})

/** `network`: its response; if undefined, it fails. */
function worker({ id = '1', fake = fakeCaches(), network = undefined as string | undefined, isOnline = true } = {}) {
  const fetch = vi.fn(async () => {
    if (network === undefined) throw new TypeError('no network')
    return new Response(network)
  })
  return {
    ...fake,
    fetch,
    kept: keptFiles(build(id), '/', prefix, { caches: fake.caches, fetch, isOnline: () => isOnline }),
  }
}
const request = (path: string) => new Request(site + path)
const text = async (answer: Promise<Response>) => (await answer).text()

describe('what is cached', () => {
  test('is the shared files, and the pages of a language when it is opened', async () => {
    const { kept, all } = worker()
    await kept.install()
    expect([...(all.get(`${prefix}1`)?.keys() ?? [])]).toEqual(['/app.js', '/404.html'])
    await kept.keepLanguage('de')
    expect([...(all.get(`${prefix}1`)?.keys() ?? [])]).toContain('/de/')
    for (const strange of ['xx', 'constructor', undefined, 7, { en: 1 }]) await kept.keepLanguage(strange)
    expect(all.get(`${prefix}1`)?.size).toBe(3)
  })

  test('D11: is nothing when one file cannot be fetched', async () => {
    const { kept, all } = worker({ fake: fakeCaches(['/404.html']) })
    await expect(kept.install()).rejects.toThrow()
    expect(all.size).toBe(0)
  })

  test('S30: is not brought back after it was erased', async () => {
    const { kept, all } = worker()
    await kept.install()
    all.clear()
    await kept.keepLanguage('en')
    await kept.fromCache('/app.js')
    expect(all.size).toBe(0)
  })

  test('is of this build and the two before; older caches are deleted, and those of others are not touched', async () => {
    const fake = fakeCaches()
    for (const id of ['1', '2', '3', '4']) await worker({ id, fake }).kept.install()
    await fake.caches.open('another application')
    await worker({ id: '4', fake }).kept.removeOld()
    expect([...fake.all.keys()]).toEqual([`${prefix}2`, `${prefix}3`, `${prefix}4`, 'another application'])
  })
})

describe('a page', () => {
  test('comes from the network while that responds', async () => {
    const { kept } = worker({ network: 'fresh' })
    await kept.install()
    expect(await text(kept.page(request('/a/')))).toBe('fresh')
  })

  test.each(['/a/', '/a'])('D13: %s is as it was kept when the network fails', async (path) => {
    const { kept } = worker()
    await kept.install()
    await kept.keepLanguage('en')
    expect(await text(kept.page(request(path)))).toBe(`${prefix}1 /a/`)
  })

  test('comes from the cache, without a request, when there is no network', async () => {
    const { kept, fetch } = worker({ network: 'fresh', isOnline: false })
    await kept.install()
    await kept.keepLanguage('en')
    expect(await text(kept.page(request('/a/')))).toBe(`${prefix}1 /a/`)
    expect(fetch).not.toHaveBeenCalled()
  })

  test('comes from the cache when the network takes too long', async () => {
    vi.useFakeTimers()
    const { kept, fetch } = worker()
    await kept.install()
    await kept.keepLanguage('en')
    fetch.mockReturnValue(new Promise(() => {}))
    const page = kept.page(request('/a/'))
    await vi.runAllTimersAsync()
    vi.useRealTimers()
    expect(await text(page)).toBe(`${prefix}1 /a/`)
  })

  test('that is not cached is the 404 page, with status 404', async () => {
    const { kept } = worker()
    await kept.install()
    const answer = await kept.page(request('/none/'))
    expect(answer.status).toBe(404)
    expect(await answer.text()).toBe(`${prefix}1 /404.html`)
  })
})

test('a file comes from the cache, of an older build too, else from the network', async () => {
  const fake = fakeCaches()
  await worker({ id: '1', fake }).kept.install()
  fake.all.get(`${prefix}1`)?.set('/old.js', 'old')
  const { kept } = worker({ id: '2', fake, network: 'fresh' })
  await kept.install()
  expect(await text(kept.file(request('/app.js')))).toBe(`${prefix}2 /app.js`)
  expect(await text(kept.file(request('/old.js')))).toBe('old')
  expect(await text(kept.file(request('/icon.png')))).toBe('fresh')
})
