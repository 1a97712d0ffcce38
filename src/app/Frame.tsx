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

/** What an address shows, as the route table gives it. */
type FrameProps = {
  path: string
  isFound: boolean
  route: { readonly draw: () => ReactNode; readonly drawSmall?: () => ReactNode }
}

/** Header, page and footer, and what stands above a page when there is something to say. */
export function Frame({ path, isFound, route }: FrameProps) {
  const { pathname, hash } = useLocation()
  const language = useLanguage()
  const arrivedAt = useRef<string>(undefined)
  const isHydrated = useHydrated()
  // What tells of the trouble has to be there before the connection is lost.
  useEffect(() => void broken.preload(language).catch(() => undefined), [language])
  return (
    <>
      <Header />
      {isHydrated && <notices.Part />}
      {/* A new key for each step: a page the browser has translated must not be patched text by text. */}
      <ErrorBoundary key={path} fallback={(again) => <broken.Part onAgain={again} fallback={<PageLost />} />}>
        {/* What is still being fetched leaves a calm space between header and footer, for a moment. */}
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

/** The window beside LinkedIn, while it is open. Its code is fetched with the first one. `children`: the step in it. */
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
 * After a change of address the page starts at its top with the focus on its heading, or at the place the address
 * names. Not on the first load: there the browser knows better. It stands beside the page, so that it acts when the
 * page is there, and not while it is still being fetched. `before`: where the person was.
 */
function Arrival({ at, before }: { at: string; before: RefObject<string | undefined> }) {
  // Back and Forward: the browser knows where on the page the person was.
  const isBack = useNavigationType() === 'POP'
  // React takes over the page inside the boundary later than the page around it. Only now does all of it answer.
  useBeforePaint(() => {
    const root = document.documentElement.dataset
    root.ready = ''
    // An earlier error, of other code in the page or of a file that came at the second try, no longer counts.
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
