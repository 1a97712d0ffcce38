import { useWords } from '../parts/words.ts'
import { Button } from '../ui/Button.tsx'
import { openCompanion, useCompanion } from './companion-window.ts'
import styles from './KeepInView.module.css'

/** Opens the small window beside LinkedIn, and shows whether it is open, blocked or closed. */
export function KeepInView() {
  const w = useWords('menu').companion
  const companion = useCompanion()
  return (
    <div className={styles.keep} data-needs-js="" data-screen-only="">
      <Button look="plain" onClick={() => void openCompanion()}>
        {companion.state === 'open' ? w.bring : w.open}
      </Button>
      <p key={companion.state} role={companion.state === 'never' ? undefined : 'status'}>
        {w[companion.state === 'open' ? 'open-now' : companion.state]}
      </p>
    </div>
  )
}
