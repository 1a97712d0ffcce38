import { type ReactNode, type RefObject, Suspense, useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useLocation, useNavigationType } from 'react-router'
import { useCompanion } from '../beside/companion-window.ts'
import { StatusRegion } from '../browser/announcement.tsx'
import { useHydrated } from '../browser/browser-state.ts'
import { useLanguage } from '../i18n/LocaleProvider.tsx'
import { part } from '../parts/part.tsx'
import { useWords } from '../parts/words.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import styles from './Frame.module.css'
import { useBeforePaint } from './root-state.ts'
import { Footer, Header, PageLost } from './Shell.tsx'

const notices = part(() => import('../notices/Notices.tsx'), 'Notices', 'leave out')
const broken = part(() => import('../notices/BrokenPage.tsx'), 'BrokenPage', 'leave out')
const companionWindow = part(() => import('../beside/CompanionWindow.tsx'), 'CompanionWindow', 'wait')

/** What an address shows, from the route table. */
type FrameProps = {
  path: string
  isFound: boolean
  route: { readonly draw: () => ReactNode; readonly drawSmall?: () => ReactNode }
}

/** Header, page and footer, and the notices above a page. */
export function Frame({ path, isFound, route }: FrameProps) {
  const { pathname, hash } = useLocation()
  const language = useLanguage()
  const arrivedAt = useRef<string>(undefined)
  const isHydrated = useHydrated()
  // The error page is preloaded: once the connection is lost it could not be.
  useEffect(() => void broken.preload(language).catch(() => undefined), [language])
  return (
    <>
      <Header />
      {isHydrated && <notices.Part />}
      {/* A new key for each step, so that React replaces the page: patching texts that the browser has translated would fail. */}
      <ErrorBoundary key={path} fallback={(again) => <broken.Part onAgain={again} fallback={<PageLost />} />}>
        {/* An empty space between header and footer while a page is loading. */}
        <Suspense fallback={<div className={styles.waiting} />}>
          {route.draw()}
          <Arrival at={`${pathname}${hash}`} before={arrivedAt} />
        </Suspense>
      </ErrorBoundary>
      <Footer path={isFound ? path : ''} />
      <StatusRegion />
      <SmallWindow>{route.drawSmall?.()}</SmallWindow>
    </>
  )
}

/** The window beside LinkedIn, while it is open. Its code is loaded with the first one. `children`: the step in it. */
function SmallWindow({ children }: { children: ReactNode }) {
  const companion = useCompanion()
  const { loading } = useWords('shell')
  if (companion.state !== 'open') return null
  return (
    <companionWindow.Part
      opened={companion.window}
      fallback={createPortal(<p>{loading}</p>, companion.window.document.body)}
    >
      {children}
    </companionWindow.Part>
  )
}

/**
 * After a change of address: scrolls to the top and focuses the heading, or the anchor that the address names. Not on
 * the first load, which the browser handles. It is rendered beside the page, inside the same Suspense, so that it acts
 * once the page is there. `before`: the previous address.
 */
function Arrival({ at, before }: { at: string; before: RefObject<string | undefined> }) {
  // Back and Forward: the browser restores the scroll position.
  const isBack = useNavigationType() === 'POP'
  // React hydrates what is inside a Suspense boundary last, so now the whole page is interactive.
  useBeforePaint(() => {
    const root = document.documentElement.dataset
    root.ready = ''
    // boot.ts may have removed it for an error of other code, or of a file that loaded on retry.
    root.js = ''
  }, [])
  useEffect(() => {
    const isFirst = before.current === undefined
    const isSame = before.current === at
    before.current = at
    const anchor = at.split('#')[1]
    if (isSame || (isFirst && !anchor)) return
    const target = anchor ? document.getElementById(decodeURIComponent(anchor)) : null
    if (!target && isFirst) return
    target?.closest('details')?.setAttribute('open', '')
    if (target) target.scrollIntoView({ block: 'center' })
    else if (!isBack) window.scrollTo(0, 0)
    const heading = target ?? document.querySelector<HTMLElement>('main h1')
    heading?.focus({ preventScroll: true })
  }, [at, before, isBack])
  return null
}
