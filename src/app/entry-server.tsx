import { text } from 'node:stream/consumers'
import { prerenderToNodeStream } from 'react-dom/static'
import { StaticRouter } from 'react-router'
import { languages } from '../content/locales/index.ts'
import { localePath } from '../i18n/addresses.ts'
import { App } from './App.tsx'
import { languageOf, modulesOf, paths, preloadRoute, routeOf } from './route-table.tsx'

/** One prerendered page. */
export type Address = {
  /** From the guide's root, with slashes at both ends. */
  readonly path: string
  /** Where the page lies in the build. */
  readonly file: string
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** Source files whose chunks the page needs at once. */
  readonly modules: readonly string[]
  /** Whether the sitemap names it. */
  readonly isListed: boolean
}

/** Every page, in every language, and the page for addresses that do not exist. */
export const addresses: readonly Address[] = [
  ...languages.flatMap((language) =>
    paths.map((name): Address => {
      const path = localePath(language, name)
      const { tag: lang, dir } = language
      const modules = modulesOf(routeOf(path).route, language)
      return { path, file: `${path.slice(1)}index.html`, lang, dir, modules, isListed: true }
    }),
  ),
  {
    path: '/404/',
    file: '404.html',
    lang: languages[0].tag,
    dir: languages[0].dir,
    modules: modulesOf(routeOf('/404/').route, languages[0]),
    isListed: false,
  },
]

/** Tags of the languages. The first one is at the root. */
export const tags: readonly string[] = languages.map(({ tag }) => tag)

/** Path the guide is served under, with slashes at both ends. */
export const base: string = import.meta.env.BASE_URL
/** Where this copy is served, or empty. */
export const siteUrl: string = import.meta.env.SITE_URL

/** The HTML of a page's root element. It begins with the elements that belong into the head. */
export async function render(path: string): Promise<string> {
  await preloadRoute(routeOf(path).route, languageOf(path))
  const { prelude } = await prerenderToNodeStream(
    <StaticRouter basename={base} location={`${base}${path.slice(1)}`}>
      <App />
    </StaticRouter>,
    // With a smaller size React moves large parts out of line, with inline scripts that the policy blocks.
    { progressiveChunkSize: Number.POSITIVE_INFINITY },
  )
  return text(prelude)
}
