import { useLocation } from 'react-router'
import { type Language, languages } from '../content/locales/index.ts'
import { hrefIn, pathInLanguage } from '../i18n/addresses.ts'
import { useLanguage } from '../i18n/LocaleProvider.tsx'

/** Title and description of a page; React lifts them into the head. */
export function Head({ title, description }: { title: string; description?: string }) {
  return (
    <>
      <title>{title}</title>
      {/* The rest is for those who read the page as it is served. Left out of the app, it costs no visit anything. */}
      {import.meta.env.SSR && <ForRobots title={title} description={description} />}
    </>
  )
}

function ForRobots({ title, description }: { title: string; description: string | undefined }) {
  const { pathname } = useLocation()
  const inner = pathInLanguage(pathname)
  const language = useLanguage()
  const address = (each: Language) => {
    const path = hrefIn(each, inner)
    return siteUrl ? new URL(path, siteUrl).href : path
  }
  return (
    <>
      <meta property="og:title" content={title} />
      {description && (
        <>
          <meta name="description" content={description} />
          <link rel="canonical" href={address(language)} />
          {languages.map((each) => (
            <link key={each.tag} rel="alternate" hrefLang={each.tag} href={address(each)} />
          ))}
          <link rel="alternate" hrefLang="x-default" href={address(languages[0])} />
          <meta property="og:description" content={description} />
        </>
      )}
    </>
  )
}

/** Where this copy of the guide is served, as told to the build; empty when it was not told. */
const siteUrl: string = import.meta.env.SITE_URL
