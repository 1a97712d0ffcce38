import { Suspense, useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { languageFromPath } from '../i18n/addresses.ts'
import { LocaleProvider } from '../i18n/LocaleProvider.tsx'
import { StatusRegion } from '../screens/announcement.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { useRootState } from './root-state.ts'
import { routeOf } from './route-table.tsx'
import { Broken, Footer, Header, StorageNotices } from './Shell.tsx'

/** The whole guide at one address. */
export function App() {
  const { pathname } = useLocation()
  const language = languageFromPath(pathname)
  const { path, route } = routeOf(pathname)
  useRootState(language)
  useArrival()
  return (
    <LocaleProvider language={language}>
      <ErrorBoundary key={path} fallback={(again) => <Broken onAgain={again} />}>
        <Header />
        <Suspense fallback={null}>
          <StorageNotices />
          {/* A new key for each step: a page the browser has translated must not be patched text by text. */}
          <div key={path}>{route.draw()}</div>
        </Suspense>
        <Footer />
      </ErrorBoundary>
      <StatusRegion />
    </LocaleProvider>
  )
}

/**
 * After a change of address the page starts at its top with the focus on its heading, or at the place the address
 * names. Not on the first load: there the browser knows better.
 */
function useArrival() {
  const { pathname, hash } = useLocation()
  const arrivedAt = useRef<string>(undefined)
  useEffect(() => {
    const here = `${pathname}${hash}`
    const isFirst = arrivedAt.current === undefined
    const isSame = arrivedAt.current === here
    arrivedAt.current = here
    if (isSame || (isFirst && !hash)) return
    const target = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null
    if (!target && isFirst) return
    target?.closest('details')?.setAttribute('open', '')
    if (target) target.scrollIntoView({ block: 'center' })
    else window.scrollTo(0, 0)
    const heading = target ?? document.querySelector<HTMLElement>('main h1')
    heading?.focus({ preventScroll: true })
  }, [pathname, hash])
}
