import { useState } from 'react'
import { part } from '../parts/part.tsx'
import { useWords } from '../parts/words.ts'

const correction = part(() => import('./MenuCorrection.tsx'), 'MenuCorrection', 'wait')

/** "My screen looks different": opens the form for a menu correction. Loaded when it is opened. */
export function LooksDifferent(props: { entry: string; revision: number; label: string }) {
  const w = useWords('menu')
  const [isOpen, setOpen] = useState(false)
  const shell = useWords('shell')
  return (
    <details data-needs-js="" data-screen-only="" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{w.looksDifferent}</summary>
      {isOpen && <correction.Part {...props} fallback={<p>{shell.loading}</p>} />}
    </details>
  )
}
