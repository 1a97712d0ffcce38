import type { Language } from '../content/locales/index.ts'

/** A file of the build as a page links it. `integrity`: its hash, so that browsers refuse a changed file. */
export type LinkedFile = { readonly href: string; readonly integrity: string }

/** Metadata of a page, for browsers, search engines and previews. */
export type PageHead = {
  readonly title: string
  /** Undefined for pages that search engines should not list. */
  readonly description?: string | undefined
  readonly canonical: string
  readonly alternates: readonly { readonly lang: string; readonly href: string }[]
}

export type PageDocument = {
  readonly language: Language
  readonly head: PageHead
  /** HTML of the app. */
  readonly app: string
  /** Path the guide is served under, with slashes at both ends. */
  readonly base: string
  /** Address of the preview picture. */
  readonly preview: string
  /** The Content-Security-Policy, for hosts that cannot send it. */
  readonly policy: string
  readonly files: {
    readonly sheet: LinkedFile
    /** Runs before the first paint. */
    readonly boot: LinkedFile
    /** Starts the app. */
    readonly main: LinkedFile
    /** Preloaded with normal priority, because it is the largest file. */
    readonly libraries: LinkedFile
    /** The other files the page needs. */
    readonly others: readonly LinkedFile[]
  }
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

type Attributes = Readonly<Record<string, string | true>>

function element(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === true ? ` ${key}` : ` ${key}="${escaped(value)}"`,
  )
  return `<${name}${written.join('')}>`
}

const meta = (attributes: Attributes) => element('meta', attributes)
const link = (attributes: Attributes) => element('link', attributes)
const script = ({ href, integrity }: LinkedFile, attributes: Attributes = {}) =>
  `${element('script', { ...attributes, src: href, integrity })}</script>`

/**
 * A prerendered page as HTML. On a slow connection text and styles load before the app, so that people can read
 * meanwhile.
 */
export function documentOf({ language, head, app, base, preview, policy, files }: PageDocument): string {
  const lines = [
    meta({ charset: 'utf-8' }),
    meta({ 'http-equiv': 'Content-Security-Policy', content: policy }),
    link({ rel: 'stylesheet', crossorigin: true, ...files.sheet }),
    meta({ name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    meta({ name: 'color-scheme', content: 'light dark' }),
    meta({ name: 'theme-color', media: '(prefers-color-scheme: light)', content: '#faf7f1' }),
    meta({ name: 'theme-color', media: '(prefers-color-scheme: dark)', content: '#14181a' }),
    link({ rel: 'icon', href: `${base}icon.svg`, type: 'image/svg+xml' }),
    link({ rel: 'apple-touch-icon', href: `${base}icon-180.png` }),
    link({ rel: 'manifest', href: `${base}manifest.webmanifest` }),
    `<title>${escaped(head.title)}</title>`,
    meta({ property: 'og:title', content: head.title }),
    ...(head.description === undefined ? [] : forRobots(head, head.description)),
    meta({ property: 'og:image', content: preview }),
    // Holds the first paint until the content is parsed. The parser pauses after the first script; a browser that
    // paints then paints an empty page first, and the page itself a frame or two later. Browsers that do not support it
    // do just that.
    link({ rel: 'expect', href: '#main', blocking: 'render' }),
    link({ rel: 'modulepreload', crossorigin: true, ...files.libraries }),
    ...files.others.map((file) => link({ rel: 'modulepreload', fetchpriority: 'low', crossorigin: true, ...file })),
    script(files.boot),
    script(files.main, { type: 'module', fetchpriority: 'low', crossorigin: true }),
  ]
  return `<!doctype html>
${element('html', { lang: language.tag, dir: language.dir })}
  <head>
    ${lines.join('\n    ')}
  </head>
  <body>
    <div id="root">${app}</div>
  </body>
</html>
`
}

function forRobots({ canonical, alternates }: PageHead, description: string): readonly string[] {
  return [
    meta({ name: 'description', content: description }),
    link({ rel: 'canonical', href: canonical }),
    ...alternates.map(({ lang, href }) => link({ rel: 'alternate', hreflang: lang, href })),
    meta({ property: 'og:description', content: description }),
  ]
}
