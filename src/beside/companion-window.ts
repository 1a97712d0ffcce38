import { create } from 'zustand'
import { useHydrated } from '../browser/browser-state.ts'
import { keyPrefix } from '../storage/keys.ts'

/** State of the small window beside LinkedIn. */
export type Companion =
  | { readonly state: 'never' | 'blocked' | 'closed' }
  | { readonly state: 'open'; readonly window: Window }

const noteKey = `${keyPrefix(import.meta.env.BASE_URL)}small-window`

/** Leaves a note for the next page in this tab, which should say that the small window has closed. */
function leaveNote(): void {
  try {
    sessionStorage.setItem(noteKey, '')
  } catch {
    // Session storage is blocked: the next page then says nothing.
  }
}

/** Takes the previous page's note. Returns whether there was one. */
function takeNote(): boolean {
  try {
    const wasLeft = sessionStorage.getItem(noteKey) !== null
    sessionStorage.removeItem(noteKey)
    return wasLeft
  } catch {
    return false // blocked, or prerendering
  }
}

const useStore = create<{ companion: Companion }>(() => ({ companion: { state: takeNote() ? 'closed' : 'never' } }))
const setCompanion = (companion: Companion) => useStore.setState({ companion })

/** The small window, or why there is none. Always idle in the prerendered page. */
export function useCompanion(): Companion {
  const companion = useStore((state) => state.companion)
  return useHydrated() ? companion : never
}
const never: Companion = { state: 'never' }

/** Document Picture-in-Picture, which TypeScript's types do not have yet. */
type PictureInPicture = { requestWindow: (options: { width: number; height: number }) => Promise<Window> }

/** In CSS pixels. Wide enough for a menu path, and unlike any window of LinkedIn's. */
const size = { width: 380, height: 620 }

/**
 * Opens the small window: Picture-in-Picture, which stays on top, or else a popup. There is one at a time. To be called
 * in a click handler, or the browser refuses.
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
    // A second quick click replaces the window; that the first one closes is then of no interest.
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

/** Copies our styles into the empty window. It inherits our policy. */
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

/** Mirrors language, direction, theme, device and region of the page's root to the small window. */
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
  // Without its page the window would show a step that no longer reacts.
  const close = () => opened.close()
  addEventListener('pagehide', close)
  return () => {
    observer.disconnect()
    removeEventListener('pagehide', close)
  }
}
