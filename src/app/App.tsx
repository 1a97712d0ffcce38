import { type RefObject, Suspense, useCallback, useEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { loadWords } from '../i18n/catalogs.ts'
import { LocaleProvider } from '../i18n/LocaleProvider.tsx'
import { StatusRegion } from '../screens/announcement.tsx'
import { useHydrated } from '../screens/browser-state.ts'
import { useCompanion } from '../screens/companion-window.ts'
import { useModule } from '../screens/useModule.ts'
import styles from './App.module.css'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { useBeforePaint, useRootState } from './root-state.ts'
import { languageOf, routeOf } from './route-table.tsx'
import { Footer, Header, Lost } from './Shell.tsx'

/** The whole guide at one address. */
export function App() {
  const { pathname, hash } = useLocation()
  const language = languageOf(pathname)
  const { path, isFound, route } = routeOf(pathname)
  const arrivedAt = useRef<string>(undefined)
  useRootState(language)
  // Fetched when the page answers, together with its words: what is drawn at the root must not fail there.
  const load = useCallback(
    () => Promise.all([loadTrouble(), loadWords(language, ['trouble'])]).then(([module]) => module),
    [language],
  )
  const trouble = useModule(load, useHydrated())
  return (
    <LocaleProvider language={language}>
      <Header />
      {trouble && <trouble.Notices />}
      {/* A new key for each step: a page the browser has translated must not be patched text by text. */}
      <ErrorBoundary key={path} fallback={(again) => (trouble ? <trouble.Broken onAgain={again} /> : <Lost />)}>
        {/* What is still being fetched leaves a calm space between header and footer, for a moment. */}
        <Suspense fallback={<div className={styles.waiting} />}>
          {route.draw()}
          <Arrival at={`${pathname}${hash}`} before={arrivedAt} />
        </Suspense>
      </ErrorBoundary>
      <Footer path={isFound ? path : ''} />
      <StatusRegion />
      <SmallWindow />
    </LocaleProvider>
  )
}

const loadTrouble = () => import('./Trouble.tsx')

const loadCompanion = () => import('../companion/CompanionWindow.tsx')

/** The window beside LinkedIn, while it is open. Its code is fetched with the first one. */
function SmallWindow() {
  const companion = useCompanion()
  const module = useModule(loadCompanion, companion.state === 'open')
  if (companion.state !== 'open' || !module) return null
  return (
    <Suspense fallback={null}>
      <module.CompanionWindow opened={companion.window} />
    </Suspense>
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
    // What was lost on the way, such as an error of something else in the page, is no matter any more.
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
