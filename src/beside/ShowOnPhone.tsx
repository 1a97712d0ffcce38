import { useState } from 'react'
import { useGuessedDevice } from '../browser/browser-state.ts'
import { part } from '../parts/part.tsx'
import { useWords } from '../parts/words.ts'

const link = part(() => import('./PhoneLink.tsx'), 'PhoneLink', 'wait')

/** On computers, for settings changed on a phone: the address of this step as a QR code. Loaded when it is opened. */
export function ShowOnPhone() {
  const title = useWords('menu').onPhone
  const [isOpen, setOpen] = useState(false)
  const shell = useWords('shell')
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
      {isOpen && <link.Part fallback={<p>{shell.loading}</p>} />}
    </details>
  )
}
