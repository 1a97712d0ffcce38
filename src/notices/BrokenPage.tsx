import { focusWhenThere } from '../browser/focus-heading.ts'
import { SaveProgressButton } from '../guide/SaveProgressButton.tsx'
import { useWords } from '../parts/words.ts'
import { useProgress } from '../storage/progress-store.ts'
import { Button } from '../ui/Button.tsx'
import styles from './Notices.module.css'

/** Shown when rendering a page failed repeatedly: what to do, and how to save the answers. */
export function BrokenPage({ onAgain }: { onAgain: () => void }) {
  const w = useWords('trouble')
  const progress = useProgress((store) => store.progress)
  return (
    <main id="main" className={styles.broken}>
      <h1 tabIndex={-1} ref={focusWhenThere}>
        {w.broken.title}
      </h1>
      <p>{w.broken.text}</p>
      <div className={styles.buttons}>
        <Button look="primary" onClick={onAgain}>
          {w.broken.again}
        </Button>
        <SaveProgressButton progress={progress} text={w.saveFile} />
      </div>
    </main>
  )
}
