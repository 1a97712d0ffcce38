import { useLocation } from 'react-router'
import { type Language, languages } from '../content/locales/index.ts'
import { hrefIn, pathInLanguage } from '../i18n/addresses.ts'
import { LocaleProvider, useLanguage } from '../i18n/LocaleProvider.tsx'
import { part } from '../parts/part.tsx'
import { useProgress } from '../storage/progress-store.ts'
import { hasProgress } from '../wizard/status.ts'

const offer = part(() => import('./Offer.tsx'), 'Offer', 'leave out')

/** On a first visit: offers this page in the browser's language. Never redirects. */
export function LanguageOffer() {
  const { tag } = useLanguage()
  const { pathname } = useLocation()
  const progress = useProgress((store) => store.progress)
  const wanted = wantedLanguage()
  if (!wanted || wanted.tag === tag || hasProgress(progress)) return null
  return (
    <LocaleProvider language={wanted}>
      <offer.Part href={hrefIn(wanted, pathInLanguage(pathname))} />
    </LocaleProvider>
  )
}

/** The first of the browser's preferred languages that the guide has. */
function wantedLanguage(): Language | undefined {
  const asked = navigator.languages.map((each) => each.split('-')[0])
  return asked.flatMap((each) => languages.find(({ tag }) => tag === each) ?? [])[0]
}
