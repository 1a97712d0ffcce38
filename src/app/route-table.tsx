import type { ReactNode } from 'react'
import { type Language, languages } from '../content/locales/index.ts'
import type { Setting } from '../content/settings.ts'
import { languageFromPath, pathInLanguage } from '../i18n/addresses.ts'
import { type Preloadable, part } from '../parts/part.tsx'
import { pathOfStep, type Step, stepFromPath, steps } from '../wizard/steps.ts'

/** Header, footer and notices around every page. */
export const frame = part(() => import('./Frame.tsx'), 'Frame', 'throw')

const start = part(() => import('../steps/start/StartScreen.tsx'), 'StartScreen', 'throw')
const yourData = part(() => import('../steps/your-data/YourDataScreen.tsx'), 'YourDataScreen', 'throw')
const setting = part(() => import('../steps/setting/SettingScreen.tsx'), 'SettingScreen', 'throw')
const standIns = part(() => import('../steps/setting/StandIns.tsx'), 'StandIns', 'throw')
const checkup = part(() => import('../steps/checkup/CheckupScreen.tsx'), 'CheckupScreen', 'throw')
const summary = part(() => import('../steps/summary/SummaryScreen.tsx'), 'SummaryScreen', 'throw')
const notFound = part(() => import('../pages/NotFoundPage.tsx'), 'NotFoundPage', 'throw')

/** The steps as the small window beside LinkedIn shows them. */
const smallSetting = part(() => import('../steps/setting/SmallSetting.tsx'), 'SmallSetting', 'wait')
const smallCheckup = part(() => import('../steps/checkup/SmallCheckup.tsx'), 'SmallCheckup', 'wait')

/** Pages outside the flow, by address. */
const pages = {
  sources: part(() => import('../pages/SourcesPage.tsx'), 'SourcesPage', 'throw'),
  questions: part(() => import('../pages/QuestionsPage.tsx'), 'QuestionsPage', 'throw'),
  objection: part(() => import('../pages/ObjectionPage.tsx'), 'ObjectionPage', 'throw'),
  receipt: part(() => import('../pages/ReceiptPage.tsx'), 'ReceiptPage', 'throw'),
  transfer: part(() => import('../pages/transfer/TransferPage.tsx'), 'TransferPage', 'throw'),
  archive: part(() => import('../pages/archive/ArchivePage.tsx'), 'ArchivePage', 'throw'),
  accessibility: part(() => import('../pages/AccessibilityPage.tsx'), 'AccessibilityPage', 'throw'),
  privacy: part(() => import('../pages/privacy/PrivacyPage.tsx'), 'PrivacyPage', 'throw'),
}

/** What an address shows: the parts to load and how to render them. */
export type Route = {
  readonly parts: readonly Preloadable[]
  readonly draw: () => ReactNode
  /** The step in the small window beside LinkedIn. Without it the step is shown in the main window only. */
  readonly drawSmall?: () => ReactNode
}

function routeOfStep(step: Step): Route {
  switch (step.kind) {
    case 'start':
      return { parts: [start], draw: () => <start.Part /> }
    case 'your-data':
      return { parts: [yourData], draw: () => <yourData.Part /> }
    case 'setting':
      return routeOfSetting(step.setting)
    case 'checkup':
      return { parts: [checkup], draw: () => <checkup.Part />, drawSmall: () => <smallCheckup.Part /> }
    case 'summary':
      return { parts: [summary], draw: () => <summary.Part /> }
    default:
      return step satisfies never
  }
}

/** Only settings that may not exist have stand-ins, so the code for them is loaded only there. */
function routeOfSetting(of: Setting): Route {
  const nearest = of.standIns
  return {
    parts: nearest ? [setting, standIns] : [setting],
    draw: () => <setting.Part setting={of}>{nearest && <standIns.Part standIns={nearest} />}</setting.Part>,
    drawSmall: () => <smallSetting.Part setting={of} />,
  }
}

/** The path inside its language, without slashes at the ends, and its route. Unknown addresses get the 404 page. */
export function routeOf(pathname: string): { path: string; isFound: boolean; route: Route } {
  const path = pathInLanguage(pathname)
  const step = stepFromPath(path)
  if (step) return { path, isFound: true, route: routeOfStep(step) }
  const page = Object.hasOwn(pages, path) ? pages[path as keyof typeof pages] : undefined
  if (page) return { path, isFound: true, route: { parts: [page], draw: () => <page.Part /> } }
  return { path, isFound: false, route: { parts: [notFound], draw: () => <notFound.Part /> } }
}

/** The language a path is shown in. The one 404 page is in the first language. */
export function languageOf(pathname: string): Language {
  return routeOf(pathname).isFound ? languageFromPath(pathname) : languages[0]
}

/** Every address of the guide in one language, in the order in which a person needs them. */
export const paths: readonly string[] = [...steps.map(({ id }) => pathOfStep(id)), ...Object.keys(pages)]

/** Every route in that order. */
export const everyRoute: readonly Route[] = paths.map((path) => routeOf(path).route)

/**
 * Loads what a route and the frame around it need, so that they render without suspending. Rejects when something is
 * lost.
 */
export async function preloadRoute(route: Route, language: Language): Promise<void> {
  await Promise.all([frame, ...route.parts].map((each) => each.preload(language)))
}

/** The source files whose chunks a page with this route loads at once. */
export function modulesOf({ parts }: Route, language: Language): readonly string[] {
  const needed = [frame, ...parts]
  const words = new Set(needed.flatMap((each) => each.words))
  const showsLabels = language.linkedIn !== 'en' && needed.some(({ labels }) => labels)
  return [
    ...needed.map(({ source = '' }) => source),
    ...['catalogs', ...words].map((name) => `src/content/locales/${language.tag}/${name}.ts`),
    ...(showsLabels ? [`src/content/linkedin-labels/${language.linkedIn}.ts`] : []),
  ]
}
