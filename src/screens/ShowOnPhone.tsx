import { Suspense, useState } from 'react'
import { useWords } from '../i18n/catalogs.ts'
import { useGuessedDevice } from './browser-state.ts'
import { useModule } from './useModule.ts'

const loadLink = () => import('./PhoneLink.tsx')

/** On a computer alone, for a way that lies in the phone: the address of this step as a code. Fetched when it is opened. */
export function ShowOnPhone() {
  const title = useWords('menu').onPhone
  const [isOpen, setOpen] = useState(false)
  const module = useModule(loadLink, isOpen)
  const isOnPhone = useGuessedDevice() !== 'computer'
  if (isOnPhone) return null
  return (
    <details
      data-for-device="phone-browser phone-app"
      data-needs-js=""
      data-screen-only=""
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{title}</summary>
      {isOpen && module && (
        <Suspense fallback={null}>
          <module.PhoneLink />
        </Suspense>
      )}
    </details>
  )
}
