import { type ReactNode, Suspense, use } from 'react'
import type { CatalogName, Language } from '../content/locales/index.ts'
import { useLanguage } from '../i18n/LocaleProvider.tsx'
import { type Fetched, fetched } from './fetched.ts'
import { labelsIn } from './labels.ts'
import { useFetched } from './useFetched.ts'
import { wordsIn } from './words.ts'

/**
 * What is shown while a part cannot be loaded.
 * `throw`: the error boundary says that the page could not be loaded. For whole pages.
 * `wait`: what was there before (or the fallback), with retries until it is loaded. For what a person has opened.
 * `leave out`: nothing (or the fallback), with retries until it is loaded. For what a page can do without.
 */
export type IfLost = 'throw' | 'wait' | 'leave out'

/** What a part needs besides its code. The build reads it from the components (scripts/build/part-needs.ts). */
export type Needs = {
  /** Source file of the code, from the project's root. Only while prerendering. */
  readonly source?: string
  readonly words: readonly CatalogName[]
  /** Whether it shows LinkedIn's own labels. */
  readonly labels: boolean
}

type Draw<Props> = (props: Props) => ReactNode

/** What can be loaded before it is rendered. */
export type Preloadable = Needs & {
  /** Loads code, words and labels, so that the part renders without suspending. Rejects when code or words are lost. */
  readonly preload: (language: Language) => Promise<void>
}

export type Part<Props> = Preloadable & {
  /** Renders the part. `fallback`: shown until it is loaded. */
  readonly Part: Draw<Props & { fallback?: ReactNode }>
}

type PropsOf<Component> = Component extends Draw<infer Props> ? Props : never
type ComponentsOf<Module> = {
  [Name in keyof Module]: Module[Name] extends Draw<never> ? Name : never
}[keyof Module]

/**
 * The one way to load a part of the page: its code, the words of the page's language and LinkedIn's labels, all at once.
 * The first three arguments must be literals (`() => import('./File.tsx'), 'Name', 'throw'`): the build reads them and
 * adds the fourth. `name`: of the component in that file.
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

  /** Loads LinkedIn's labels, if the part shows any. Never rejects: without them labels are shown in English. */
  async function askLabels({ linkedIn }: Language): Promise<void> {
    if (needs?.labels)
      await labelsIn(linkedIn)
        .ask()
        .catch(() => undefined)
  }

  /** Code and words as one value. Labels are requested too, but not waited for. */
  function wholeIn(language: Language): Fetched<Draw<Own>> {
    const known =
      whole.get(language.tag) ??
      fetched(async () => {
        void askLabels(language)
        const words = (needs?.words ?? []).map((catalog) => wordsIn(language, catalog).ask())
        const [Component] = await Promise.all([code.ask(), ...words])
        return Component
      })
    whole.set(language.tag, known)
    return known
  }

  // Each of these passes the props on without `fallback`.
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
      await Promise.all([wholeIn(language).ask(), askLabels(language)])
    },
  }
}
