/** What can go wrong with a browser's storage. */
export type Faults = {
  /** What asking for `localStorage` does instead. */
  getter?: () => Storage | null
  /** Called on writes: throws, or returns the text to store instead; undefined stores nothing. */
  onSet?: (key: string, text: string) => string | undefined
  onRemove?: (key: string) => void
}

/** A browser's storage of one origin, which several tabs share and which can fail. */
export class FakeStorage {
  readonly #texts: Map<string, string>
  readonly #tabs: { page: FakePage; queue: string[] }[] = []
  faults: Faults = {}
  /** Number of writes and removals. */
  writes = 0
  /** Whether events reach the other tabs at once, or when the test delivers them. */
  isLate = false

  constructor(texts: Readonly<Record<string, string>> = {}) {
    this.#texts = new Map(Object.entries(texts))
  }

  content(): Record<string, string> {
    return Object.fromEntries(this.#texts)
  }

  /** Changes storage without an event, as a cleaning tool does. */
  put(key: string, text: string | null): void {
    if (text === null) this.#texts.delete(key)
    else this.#texts.set(key, text)
  }

  clearSilently(): void {
    this.#texts.clear()
  }

  connect(page: FakePage): void {
    this.#tabs.push({ page, queue: [] })
  }

  /** Delivers pending events. */
  deliver(): void {
    for (let isQuiet = false; !isQuiet; ) {
      isQuiet = true
      for (const { page, queue } of this.#tabs) {
        const key = queue.shift()
        if (key === undefined) continue
        isQuiet = false
        page.fireStorage(key)
      }
    }
  }

  /** The storage as one tab sees it. */
  seenBy(from: FakePage): Storage {
    const tell = (key: string) => {
      for (const { page, queue } of this.#tabs) if (page !== from) queue.push(key)
      if (!this.isLate) this.deliver()
    }
    const texts = this.#texts
    return {
      get length() {
        return texts.size
      },
      key: (index) => [...texts.keys()][index] ?? null,
      getItem: (key) => texts.get(key) ?? null,
      setItem: (key, text) => {
        this.writes += 1
        const kept = this.faults.onSet ? this.faults.onSet(key, text) : text
        if (kept === undefined || texts.get(key) === kept) return
        texts.set(key, kept)
        tell(key)
      },
      removeItem: (key) => {
        this.writes += 1
        this.faults.onRemove?.(key)
        if (texts.delete(key)) tell(key)
      },
      clear: () => {
        throw new Error('clear() would erase what other pages of the origin keep')
      },
    }
  }
}

/** The part of a window that storage needs. */
export class FakePage extends EventTarget {
  readonly #storage: FakeStorage
  readonly #local: Storage
  readonly listeners = new Map<string, number>()

  constructor(storage: FakeStorage) {
    super()
    this.#storage = storage
    this.#local = storage.seenBy(this)
    storage.connect(this)
  }

  get localStorage(): Storage | null {
    const { getter } = this.#storage.faults
    return getter ? getter() : this.#local
  }

  get window(): Window {
    return this as unknown as Window
  }

  override addEventListener(...[type, listener]: Parameters<EventTarget['addEventListener']>): void {
    this.listeners.set(type, (this.listeners.get(type) ?? 0) + 1)
    super.addEventListener(type, listener)
  }

  override removeEventListener(...[type, listener]: Parameters<EventTarget['removeEventListener']>): void {
    this.listeners.set(type, (this.listeners.get(type) ?? 0) - 1)
    super.removeEventListener(type, listener)
  }

  /** Another tab changed a key. The event's value is wrong on purpose, because nothing may use it. */
  fireStorage(key: string | null): void {
    this.dispatchEvent(Object.assign(new Event('storage'), { key, newValue: 'never to be believed', oldValue: null }))
  }

  comeBack(persisted: boolean): void {
    this.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }))
  }

  hide(): void {
    this.dispatchEvent(Object.assign(new Event('pagehide'), { persisted: false }))
  }
}
