import '../styles/index.css'
import { hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { hasEarlyAnswers } from '../boot/early.ts'
import { pathInLanguage } from '../i18n/addresses.ts'
import { formatTime } from '../i18n/dates.ts'
import { fetched, LostPart } from '../parts/fetched.ts'
import { keyPrefix } from '../storage/keys.ts'
import { connectStorage } from '../storage/progress-store.ts'
import { stepFromPath } from '../wizard/steps.ts'
import { App } from './App.tsx'
import { everyRoute, languageOf, preloadRoute, routeOf } from './route-table.tsx'

const base = import.meta.env.BASE_URL
const root = document.getElementById('root')

/** Loaded only if somebody answered before the app was there. */
const earlyAnswers = fetched(() => import('../boot/early-answers.ts'))

/** Takes over the prerendered page: loads what it shows, reads what is saved, then hydrates. */
async function start(container: HTMLElement): Promise<void> {
  const path = location.pathname.startsWith(base) ? location.pathname.slice(base.length - 1) : location.pathname
  const language = languageOf(path)
  await preloadRoute(routeOf(path).route, language)
  const prefix = keyPrefix(base)
  connectStorage(prefix)
  if (hasEarlyAnswers(prefix)) {
    const { applyEarlyAnswers } = await earlyAnswers.ask()
    await applyEarlyAnswers(stepFromPath(pathInLanguage(path))?.id ?? 'start', prefix)
  }
  hydrateRoot(
    container,
    // No transition: the store would render first, and the old page would flash with the new answer.
    <BrowserRouter basename={base} useTransitions={false}>
      <App />
    </BrowserRouter>,
    // Every error reaches the console and the window's error listeners.
    { onUncaughtError: reportError, onCaughtError: reportError, onRecoverableError: reportError },
  )
  whenIdle(async () => {
    // Creates the formatter, which is slow, before the first answer needs it.
    formatTime(language, new Date().toISOString())
    await prefetch(everyRoute, (route) => preloadRoute(route, language))
  })
}

/** Prefetches the other screens one after the other, so that the next step is there at once. */
async function prefetch<Route>(routes: readonly Route[], load: (route: Route) => Promise<void>): Promise<void> {
  for (const route of routes) await load(route)
}

function whenIdle(run: () => Promise<void>): void {
  // A failed prefetch is no error: the screen is loaded again when it is needed.
  const runQuietly = () => void run().catch(() => undefined)
  if ('requestIdleCallback' in window) requestIdleCallback(runQuietly)
  else setTimeout(runQuietly, 500) // Safari
}

if (root) {
  start(root).catch((error: unknown) => {
    // The page then works as without JavaScript: links work, and it says that answers cannot be saved.
    delete document.documentElement.dataset.js
    if (error instanceof LostPart) window.reloadOnce?.()
    reportError(error)
  })
}
