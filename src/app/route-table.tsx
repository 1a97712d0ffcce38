import type { ReactNode } from 'react'
import { type Language, languages } from '../content/locales/index.ts'
import { type SettingFacts, settings } from '../content/settings.ts'
import { languageFromPath, pathInLanguage } from '../i18n/addresses.ts'
import { loadWords } from '../i18n/catalogs.ts'
import { lazyScreen } from '../screens/lazy-screen.tsx'
import { loadLabels } from '../screens/own-labels.ts'
import { evidenceNote, wayOut } from '../screens/setting-later.ts'
import { pathOfStep, type Step, stepFromPath, steps } from '../wizard/steps.ts'

const intro = lazyScreen('screens/IntroScreen.tsx', ['intro', 'trouble'], () =>
  import('../screens/IntroScreen.tsx').then((module) => module.IntroScreen),
)
const data = lazyScreen('screens/DataScreen.tsx', ['your-data'], () =>
  import('../screens/DataScreen.tsx').then((module) => module.DataScreen),
)
const setting = lazyScreen('screens/SettingScreen.tsx', ['setting', 'menu'], () =>
  import('../screens/SettingScreen.tsx').then((module) => module.SettingScreen),
)
const standIns = lazyScreen('screens/StandIns.tsx', ['setting', 'stand-ins', 'menu'], () =>
  import('../screens/StandIns.tsx').then((module) => module.StandIns),
)
const checkup = lazyScreen('screens/CheckupScreen.tsx', ['checkup', 'checkup-items', 'menu', 'evidence'], () =>
  import('../screens/CheckupScreen.tsx').then((module) => module.CheckupScreen),
)
const summary = lazyScreen('screens/SummaryScreen.tsx', ['summary', 'menu'], () =>
  import('../screens/SummaryScreen.tsx').then((module) => module.SummaryScreen),
)
const notFound = lazyScreen('pages/NotFoundPage.tsx', ['trouble'], () =>
  import('../pages/NotFoundPage.tsx').then((module) => module.NotFoundPage),
)

/** Pages outside the flow, by address. */
const pages = {
  sources: lazyScreen('pages/SourcesPage.tsx', ['sources', 'evidence', 'claims', 'menu'], () =>
    import('../pages/SourcesPage.tsx').then((module) => module.SourcesPage),
  ),
  questions: lazyScreen('pages/QuestionsPage.tsx', ['questions'], () =>
    import('../pages/QuestionsPage.tsx').then((module) => module.QuestionsPage),
  ),
  objection: lazyScreen('pages/ObjectionPage.tsx', ['objection'], () =>
    import('../pages/ObjectionPage.tsx').then((module) => module.ObjectionPage),
  ),
  receipt: lazyScreen('pages/ReceiptPage.tsx', ['receipt', 'summary', 'menu'], () =>
    import('../pages/ReceiptPage.tsx').then((module) => module.ReceiptPage),
  ),
  transfer: lazyScreen('pages/TransferPage.tsx', ['transfer', 'summary'], () =>
    import('../pages/TransferPage.tsx').then((module) => module.TransferPage),
  ),
  archive: lazyScreen('pages/ArchivePage.tsx', ['archive', 'archive-files'], () =>
    import('../pages/ArchivePage.tsx').then((module) => module.ArchivePage),
  ),
  accessibility: lazyScreen('pages/AccessibilityPage.tsx', ['accessibility'], () =>
    import('../pages/AccessibilityPage.tsx').then((module) => module.AccessibilityPage),
  ),
  privacy: lazyScreen('pages/PrivacyPage.tsx', ['privacy', 'trouble'], () =>
    import('../pages/PrivacyPage.tsx').then((module) => module.PrivacyPage),
  ),
}

/** What an address shows: how to fetch it and how to draw it. */
export type Route = {
  parts: readonly LazyPart[]
  /** What the prerendered page holds already and nobody waits for. */
  later?: readonly LazyPart[]
  draw: () => ReactNode
}
type LazyPart = Pick<typeof notFound, 'source' | 'words' | 'preload'>

function routeOfStep(step: Step): Route {
  switch (step.kind) {
    case 'intro':
      return { parts: [intro], draw: () => <intro.Screen /> }
    case 'data-explanation':
      return { parts: [data], draw: () => <data.Screen /> }
    case 'setting':
      return routeOfSetting(step.id)
    case 'checkup':
      return { parts: [checkup], draw: () => <checkup.Screen /> }
    case 'summary':
      return { parts: [summary], draw: () => <summary.Screen /> }
    default:
      return step satisfies never
  }
}

/** Only a setting that may not exist has something nearest to it, so only there it is fetched. */
function routeOfSetting(step: Step['id']): Route {
  const found = settings.find(({ id }) => id === step) ?? settings[0]
  const facts: SettingFacts = found
  const nearest = facts.standIns
  return {
    parts: nearest ? [setting, standIns] : [setting],
    later: [wayOut, evidenceNote],
    draw: () => <setting.Screen id={found.id}>{nearest && <standIns.Screen standIns={nearest} />}</setting.Screen>,
  }
}

/** The address inside its language, without slashes at the ends, and its route. Unknown addresses show the 404 page. */
export function routeOf(pathname: string): { path: string; isFound: boolean; route: Route } {
  const path = pathInLanguage(pathname)
  const step = stepFromPath(path)
  if (step) return { path, isFound: true, route: routeOfStep(step) }
  const page = Object.hasOwn(pages, path) ? pages[path as keyof typeof pages] : undefined
  if (page) return { path, isFound: true, route: { parts: [page], draw: () => <page.Screen /> } }
  return { path, isFound: false, route: { parts: [notFound], draw: () => <notFound.Screen /> } }
}

/** The language a path is shown in. The page for addresses that do not exist is one for all, in the first language. */
export function languageOf(pathname: string): Language {
  return routeOf(pathname).isFound ? languageFromPath(pathname) : languages[0]
}

/** Every address of the guide in one language, in the order in which a person needs them. */
export const paths: readonly string[] = [...steps.map(({ id }) => pathOfStep(id)), ...Object.keys(pages)]

/** Every route in that order. */
export const everyRoute: readonly Route[] = paths.map((path) => routeOf(path).route)

/** Fetches what a route and the page around it need; afterwards they render without waiting. `withLater`: all of it. */
export async function preloadRoute(route: Route, language: Language, withLater = true): Promise<void> {
  const parts = [...route.parts, ...((withLater && route.later) || [])]
  await Promise.all([
    ...parts.map((part) => part.preload(language)),
    loadWords(language, ['shell']),
    showsLabels(route) ? loadLabels(language.tag) : undefined,
  ])
}

/** Whether a route quotes LinkedIn's menu. */
const showsLabels = ({ parts }: Route) => parts.some(({ words }) => words.includes('menu'))

/** The source files whose chunks a page with this route needs at once. */
export function modulesOf(route: Route, language: Language): readonly string[] {
  const names = new Set(['shell', ...route.parts.flatMap(({ words }) => words)])
  const catalogs = [...names].map((name) => `content/locales/${language.tag}/${name}.ts`)
  const labels = showsLabels(route) && language.tag !== 'en' ? [`content/labels/${language.tag}.ts`] : []
  return [...route.parts.map(({ source }) => source), ...catalogs, ...labels].map((source) => `src/${source}`)
}
