import { Link } from 'react-router'
import { localePath } from '../i18n/addresses.ts'
import { useWords } from '../i18n/catalogs.ts'
import { useLanguage } from '../i18n/LocaleProvider.tsx'
import { buttonClass } from '../ui/Button.tsx'
import { PageFrame } from './PageFrame.tsx'

/** No page at this address, and a way home. */
export function NotFoundPage() {
  const w = useWords('shell').notFound
  const language = useLanguage()
  return (
    <PageFrame title={w.title}>
      <p>{w.text}</p>
      <p>
        <Link className={buttonClass('primary')} to={localePath(language, '')}>
          {w.home}
        </Link>
      </p>
    </PageFrame>
  )
}
