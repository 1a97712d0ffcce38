import { useWords } from '../i18n/catalogs.ts'
import { GuideLink } from '../screens/GuideLink.tsx'
import { buttonClass } from '../ui/Button.tsx'
import { PageFrame } from './PageFrame.tsx'

/** No page at this address, and a way home. */
export function NotFoundPage() {
  const w = useWords('trouble').notFound
  return (
    <PageFrame title={w.title}>
      <p>{w.text}</p>
      <p>
        <GuideLink className={buttonClass('primary')} to="">
          {w.home}
        </GuideLink>
      </p>
    </PageFrame>
  )
}
