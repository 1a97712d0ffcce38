import { text } from 'node:stream/consumers'
import { prerenderToNodeStream } from 'react-dom/static'
import { StaticRouter } from 'react-router'
import { type Language, languages } from '../content/locales/index.ts'
import { HeadContext } from '../guide/Head.tsx'
import { hrefIn, localePath, pathInLanguage } from '../i18n/addresses.ts'
import { App } from './App.tsx'
import type { PageHead } from './document.ts'
import { languageOf, modulesOf, paths, preloadRoute, routeOf } from './route-table.tsx'

/** One prerendered page. */
export type Address = {
  /** From the guide's root, with slashes at both ends. */
  readonly path: string
  /** The page's file in the build. */
  readonly file: string
  readonly language: Language
  /** Source files whose chunks the page needs at once. */
  readonly modules: readonly string[]
  /** Whether the sitemap names it. */
  readonly isListed: boolean
}

/** Every page in every language, and the 404 page. */
export const addresses: readonly Address[] = [
  ...languages.flatMap((language) =>
    paths.map((name): Address => {
      const path = localePath(language, name)
      const modules = modulesOf(routeOf(path).route, language)
      return { path, file: `${path.slice(1)}index.html`, language, modules, isListed: true }
    }),
  ),
  {
    path: '/404/',
    file: '404.html',
    language: languages[0],
    modules: modulesOf(routeOf('/404/').route, languages[0]),
    isListed: false,
  },
]

/** Tags of the languages. The first one is at the root. */
export const tags: readonly string[] = languages.map(({ tag }) => tag)

/** Path the guide is served under, with slashes at both ends. */
export const base: string = import.meta.env.BASE_URL
const siteUrl: string = import.meta.env.SITE_URL

/** A path with the host of this copy, if the build knows it (`SITE_URL`). */
export const absolute = (path: string) => (siteUrl ? new URL(path, siteUrl).href : path)

/** The app at an address as HTML, and the page's metadata. */
export async function render(path: string): Promise<{ app: string; head: PageHead }> {
  const language = languageOf(path)
  await preloadRoute(routeOf(path).route, language)
  let said: { title: string; description: string | undefined } | undefined
  const { prelude } = await prerenderToNodeStream(
    <HeadContext
      value={(title, description) => {
        said = { title, description }
      }}
    >
      <StaticRouter basename={base} location={`${base}${path.slice(1)}`}>
        <App />
      </StaticRouter>
    </HeadContext>,
    // Beyond this size React would stream parts out of order, with inline scripts that the policy blocks.
    { progressiveChunkSize: Number.POSITIVE_INFINITY },
  )
  const app = await text(prelude)
  if (!said) throw new Error(`The page ${path} has no title`)
  const inner = pathInLanguage(path)
  const hrefOf = (each: Language) => absolute(hrefIn(each, inner))
  const alternates = languages.map((each) => ({ lang: each.tag, href: hrefOf(each) }))
  const head = {
    ...said,
    canonical: hrefOf(language),
    alternates: [...alternates, { lang: 'x-default', href: hrefOf(languages[0]) }],
  }
  return { app, head }
}
