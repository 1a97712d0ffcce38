import { useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import { type Language, languages } from '../content/locales/index.ts'
import { localePath, pathInLanguage } from '../i18n/addresses.ts'
import { loadWords, useWords } from '../i18n/catalogs.ts'
import { LocaleProvider, useLanguage } from '../i18n/LocaleProvider.tsx'
import { useProgress } from '../storage/progress-store.ts'
import { hasProgress } from '../wizard/summary.ts'
import styles from './Shell.module.css'

/** A line for a first visit: this page is there in the browser's language too. It is offered, never forced. */
export function LanguageOffer() {
  const { tag } = useLanguage()
  const { pathname } = useLocation()
  const progress = useProgress((store) => store.progress)
  const wanted = wantedLanguage()
  const offered = wanted?.tag === tag || hasProgress(progress) ? undefined : wanted
  const isThere = useWordsOf(offered)
  if (!offered || !isThere) return null
  return (
    <LocaleProvider language={offered}>
      <Offer href={`${import.meta.env.BASE_URL}${localePath(offered, pathInLanguage(pathname)).slice(1)}`} />
    </LocaleProvider>
  )
}

/** In the words of the other language, which come with it. */
function Offer({ href }: { href: string }) {
  const w = useWords('trouble').offer
  const { tag, dir, name } = useLanguage()
  return (
    <aside className={styles.offer} aria-label={name} lang={tag} dir={dir} data-screen-only="">
      {`${w.text} `}
      <a href={href} hrefLang={tag}>
        {w.link}
      </a>
    </aside>
  )
}

/** Whether the words of the other language have come. Without them nothing is offered. */
function useWordsOf(language: Language | undefined): boolean {
  const [isThere, setThere] = useState(false)
  useEffect(() => {
    if (language)
      loadWords(language, ['trouble'])
        .then(() => setThere(true))
        .catch(() => undefined)
  }, [language])
  return isThere
}

/** The first language the browser asks for that the guide has. */
function wantedLanguage(): Language | undefined {
  const asked = navigator.languages.map((each) => each.split('-')[0])
  return asked.flatMap((each) => languages.find(({ tag }) => tag === each) ?? [])[0]
}
