import { Suspense, useState } from 'react'
import { useHref } from 'react-router'
import { localePath } from '../i18n/addresses.ts'
import { useWords } from '../i18n/catalogs.ts'
import { useLanguage } from '../i18n/LocaleProvider.tsx'
import { pathOfStep } from '../wizard/steps.ts'
import { useModule } from './useModule.ts'
import { useWizard } from './useWizard.ts'

const loadLink = () => import('./LinkToShow.tsx')

/** On a computer, for a way that lies in the phone: the address of this step as a code. Fetched when it is opened. */
export function ShowOnPhone() {
  const w = useWords('menu').onPhone
  const { step } = useWizard()
  const path = useHref(localePath(useLanguage(), pathOfStep(step)))
  const [isOpen, setOpen] = useState(false)
  const module = useModule(loadLink, isOpen)
  return (
    <details
      data-for-device="phone-browser phone-app"
      data-needs-js=""
      data-screen-only=""
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{w.title}</summary>
      {isOpen && module && (
        <Suspense fallback={null}>
          <p>{w.text}</p>
          <module.LinkToShow url={`${location.origin}${path}`} label={w.link} codeName={w.text} loopback={w.loopback} />
        </Suspense>
      )}
    </details>
  )
}
