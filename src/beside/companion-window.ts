import { create } from 'zustand'
import { useHydrated } from '../browser/browser-state.ts'
import { keyPrefix } from '../storage/keys.ts'

/** What became of the small window beside LinkedIn. */
export type Companion =
  | { readonly state: 'never' | 'blocked' | 'closed' }
  | { readonly state: 'open'; readonly window: Window }

const noteKey = `${keyPrefix(import.meta.env.BASE_URL)}small-window`

/** Leaves a note for the page that comes after this one in the same tab: by then the small window is closed. */
function leaveNote(): void {
  try {
    sessionStorage.setItem(noteKey, '')
  } catch {
    // Blocked: the page after a reload then does not tell.
  }
}

/** Takes the note of the page before. True: there was one. */
function takeNote(): boolean {
  try {
    const wasLeft = sessionStorage.getItem(noteKey) !== null
    sessionStorage.removeItem(noteKey)
    return wasLeft
  } catch {
    return false // blocked, or no browser
  }
}

const useStore = create<{ companion: Companion }>(() => ({ companion: { state: takeNote() ? 'closed' : 'never' } }))
const setCompanion = (companion: Companion) => useStore.setState({ companion })

/** The small window, or what became of it. The prerendered page knows of none. */
export function useCompanion(): Companion {
  const companion = useStore((state) => state.companion)
  return useHydrated() ? companion : never
}
const never: Companion = { state: 'never' }

/** From the browser's own interface, which the types do not know yet. */
type PictureInPicture = { requestWindow: (options: { width: number; height: number }) => Promise<Window> }

/** Wide enough for a path, and not the shape of anything of LinkedIn's. In CSS pixels. */
const size = { width: 380, height: 620 }

/**
 * Opens the small window: one that stays on top where the browser has it, else a popup. One at a time. To be called
 * in a click, or the browser refuses.
 */
export async function openCompanion(): Promise<void> {
  const { companion } = useStore.getState()
  if (companion.state === 'open') return companion.window.focus()
  const opened =
    (await openOnTop()) ?? window.open('', 'opt-out-steps', `popup,width=${size.width},height=${size.height}`)
  if (!opened) return setCompanion({ state: 'blocked' })
  copyStyles(opened)
  const stop = mirrorRoot(opened)
  opened.addEventListener('pagehide', () => {
    stop()
    // A second quick click replaces the window; the first one's end is then no news.
    const { companion: now } = useStore.getState()
    if (now.state === 'open' && now.window === opened) setCompanion({ state: 'closed' })
  })
  leaveNote()
  setCompanion({ state: 'open', window: opened })
}

async function openOnTop(): Promise<Window | undefined> {
  const onTop = (window as { documentPictureInPicture?: PictureInPicture }).documentPictureInPicture
  try {
    return await onTop?.requestWindow(size)
  } catch {
    return undefined // refused: a popup may still be allowed
  }
}

/** Gives the empty window our styles. It has our policy by itself. */
function copyStyles(opened: Window) {
  const { document: page } = opened
  page.head.replaceChildren()
  page.body.replaceChildren()
  const viewport = page.createElement('meta')
  viewport.name = 'viewport'
  viewport.content = 'width=device-width, initial-scale=1'
  page.head.append(viewport)
  for (const sheet of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    const link = page.createElement('link')
    link.rel = 'stylesheet'
    link.href = sheet.href
    page.head.append(link)
  }
}

/** Keeps language, direction, colours, device and region of the small window as they are on the page. */
function mirrorRoot(opened: Window): () => void {
  const from = document.documentElement
  const to = opened.document.documentElement
  const copy = () => {
    to.lang = from.lang
    to.dir = from.dir
    for (const name of Object.keys(to.dataset)) delete to.dataset[name]
    Object.assign(to.dataset, from.dataset)
  }
  copy()
  const observer = new MutationObserver(copy)
  observer.observe(from, { attributes: true })
  // Left alone, the window would show steps that no longer answer.
  const close = () => opened.close()
  addEventListener('pagehide', close)
  return () => {
    observer.disconnect()
    removeEventListener('pagehide', close)
  }
}
