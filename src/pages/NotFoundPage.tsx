import { GuideLink } from '../guide/GuideLink.tsx'
import { PageFrame } from '../guide/PageFrame.tsx'
import { useWords } from '../parts/words.ts'
import { buttonClass } from '../ui/Button.tsx'

/** The 404 page, with a link to the start. */
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
