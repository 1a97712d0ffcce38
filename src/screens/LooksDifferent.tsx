import { Suspense, useState } from 'react'
import type { MenuLabel } from '../content/linkedin-labels.ts'
import { useWords } from '../i18n/catalogs.ts'
import { useModule } from './useModule.ts'

const loadReport = () => import('./MenuReport.tsx')

/** The menu has moved: a short report, made here and sent by nobody but the person. Fetched when it is opened. */
export function LooksDifferent(props: { entry: string; revision: number; label: MenuLabel }) {
  const w = useWords('menu')
  const [isOpen, setOpen] = useState(false)
  const module = useModule(loadReport, isOpen)
  return (
    <details data-needs-js="" data-screen-only="" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{w.looksDifferent}</summary>
      {isOpen && module && (
        <Suspense fallback={null}>
          <module.MenuReport {...props} />
        </Suspense>
      )}
    </details>
  )
}
