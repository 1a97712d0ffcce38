import { type ReactNode, Suspense, use } from 'react'
import type { CatalogName, Language } from '../content/locales/index.ts'
import { useLanguage } from '../i18n/LocaleProvider.tsx'
import { type Fetched, fetched } from './fetched.ts'
import { labelsIn } from './labels.ts'
import { useFetched } from './useFetched.ts'
import { wordsIn } from './words.ts'

/**
 * What becomes of the page while a part is lost.
 * `throw`: the error boundary shows that the page could not be loaded. For whole pages.
 * `wait`: the place stays as it is, and the part is asked for until it is there. For what a person has opened.
 * `leave out`: nothing stands there, and the part is asked for until it is there. For what a page can do without.
 */
export type IfLost = 'throw' | 'wait' | 'leave out'

/** What a part draws with beside its code. Read from the components by the build (scripts/build/part-needs.ts). */
export type Needs = {
  /** Source file of the code, from the project's root. In the prerender alone. */
  readonly source?: string
  readonly words: readonly CatalogName[]
  /** Whether it shows LinkedIn's own labels. */
  readonly labels: boolean
}

type Draw<Props> = (props: Props) => ReactNode

/** What can be fetched before it is drawn. */
export type Preloadable = Needs & {
  /** Fetches code, words and labels; afterwards the part is drawn without a wait. Rejects when code or words are lost. */
  readonly preload: (language: Language) => Promise<void>
}

export type Part<Props> = Preloadable & {
  /** Draws the part. `fallback`: what stands in its place until it is there. */
  readonly Part: Draw<Props & { fallback?: ReactNode }>
  /** Whether it can be drawn without a wait. */
  readonly isThere: (language: Language) => boolean
}

type PropsOf<Component> = Component extends Draw<infer Props> ? Props : never
type ComponentsOf<Module> = {
  [Name in keyof Module]: Module[Name] extends Draw<never> ? Name : never
}[keyof Module]

/**
 * The one way to load a part of the page: its code, the words of the page's language and LinkedIn's labels, all at once.
 * The first three have to be written out (`() => import('./File.tsx'), 'Name', 'throw'`): the build reads them and adds the
 * fourth. `name`: of the component in that file.
 */
export function part<Module, Name extends ComponentsOf<Module> & string>(
  load: () => Promise<Module>,
  name: Name,
  ifLost: IfLost,
  needs?: Needs,
): Part<PropsOf<Module[Name]>> {
  type Own = PropsOf<Module[Name]>
  type Props = Own & { fallback?: ReactNode }
  if (!needs) throw new Error(`part() of ${name} was not read by the build`)
  const code = fetched(async () => (await load())[name] as Draw<Own>)
  const whole = new Map<string, Fetched<Draw<Own>>>()

  /** Code and words as one. Labels come along, but none is waited for longer than for the rest: English ones do too. */
  function wholeIn(language: Language): Fetched<Draw<Own>> {
    const known =
      whole.get(language.tag) ??
      fetched(async () => {
        if (needs?.labels)
          void labelsIn(language.linkedIn)
            .ask()
            .catch(() => undefined)
        const words = (needs?.words ?? []).map((catalog) => wordsIn(language, catalog).ask())
        const [Component] = await Promise.all([code.ask(), ...words])
        return Component
      })
    whole.set(language.tag, known)
    return known
  }

  // Each takes `fallback` off and hands on the component's own props.
  function Thrown({ fallback: _, ...props }: Props) {
    const Component = use(wholeIn(useLanguage()).ask())
    return <Component {...(props as unknown as Own & object)} />
  }
  function Waited({ fallback, ...props }: Props) {
    return (
      <Suspense fallback={fallback ?? null}>
        <WhenThere {...(props as unknown as Own & object)} />
      </Suspense>
    )
  }
  function WhenThere(props: Own & object) {
    const Component = use(wholeIn(useLanguage()).wait())
    return <Component {...props} />
  }
  function LeftOut({ fallback, ...props }: Props) {
    const Component = useFetched(wholeIn(useLanguage()), true)
    return Component ? <Component {...(props as unknown as Own & object)} /> : (fallback ?? null)
  }

  return {
    ...needs,
    Part: { throw: Thrown, wait: Waited, 'leave out': LeftOut }[ifLost],
    preload: async (language) => {
      await Promise.all([
        wholeIn(language).ask(),
        needs.labels && language.linkedIn !== 'en'
          ? labelsIn(language.linkedIn)
              .ask()
              .catch(() => undefined)
          : undefined,
      ])
    },
    isThere: (language) => wholeIn(language).now() !== undefined,
  }
}
