import { useHref, useLocation } from 'react-router'
import { localePath, pathInLanguage } from '../i18n/addresses.ts'
import { useLanguage } from '../i18n/LocaleProvider.tsx'

/** Title and description of a page; React lifts them into the head. */
export function Head({ title, description }: { title: string; description?: string }) {
  const { pathname } = useLocation()
  const path = useHref(localePath(useLanguage(), pathInLanguage(pathname)))
  return (
    <>
      <title>{title}</title>
      {description && <meta name="description" content={description} />}
      {description && <link rel="canonical" href={siteUrl ? new URL(path, siteUrl).href : path} />}
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={description} />}
    </>
  )
}

/** Where this copy of the guide is served, as told to the build; empty when it was not told. */
const siteUrl: string = import.meta.env.SITE_URL
