import { fileName, writeProgressFile } from '../formats/progress-file.ts'
import { useWords } from '../i18n/catalogs.ts'
import { focusWhenThere } from '../screens/focus-heading.ts'
import { saveFile } from '../screens/save-file.ts'
import { useProgress } from '../storage/progress-store.ts'
import { useSaveStatus } from '../storage/save-status.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import type { Progress } from '../wizard/progress.ts'
import { Later } from './Later.tsx'
import styles from './Shell.module.css'

/** What stands above a page when there is something to say. */
export function Notices() {
  return (
    <>
      <StorageNotices />
      <Later />
    </>
  )
}

/** What went wrong with saved answers, said before the person relies on them. Nothing here stops the guide. */
function StorageNotices() {
  const w = useWords('trouble')
  const shell = useWords('shell')
  const { state, reason, setAside, newer } = useSaveStatus()
  const progress = useProgress((store) => store.progress)
  if (state !== 'not-saved' && setAside.length === 0 && !newer) return null
  return (
    <div className={styles.notices} data-screen-only="">
      {state === 'not-saved' && (
        <Notice tone="error">
          <p>{`${shell.notSavedFor[reason ?? 'blocked']} ${w.goesOn}`}</p>
          <SaveProgressButton progress={progress} />
        </Notice>
      )}
      {setAside.length > 0 && (
        <Notice>
          <h2>{w.asideTitle}</h2>
          <p>{w.asideText}</p>
          <Button
            look="plain"
            onClick={() => {
              const text = setAside.map((aside) => `${aside.tail}\n${aside.text}\n`).join('\n')
              saveFile(fileName('unreadable', new Date().toISOString()), text, 'text/plain')
            }}
          >
            {w.asideSave}
          </Button>
        </Notice>
      )}
      {newer && (
        <Notice>
          <h2>{w.newerTitle}</h2>
          <p>{w.newerText}</p>
          <Button look="plain" onClick={() => window.location.reload()}>
            {w.reload}
          </Button>
        </Notice>
      )}
    </div>
  )
}

/** Shown when drawing a page failed again and again: what to do, and a way to keep the answers. */
export function Broken({ onAgain }: { onAgain: () => void }) {
  const w = useWords('trouble')
  const progress = useProgress((store) => store.progress)
  return (
    <main id="main" className={styles.broken}>
      <h1 tabIndex={-1} ref={focusWhenThere}>
        {w.broken.title}
      </h1>
      <p>{w.broken.text}</p>
      <div className={styles.brokenButtons}>
        <Button look="primary" onClick={onAgain}>
          {w.broken.again}
        </Button>
        <SaveProgressButton progress={progress} />
      </div>
    </main>
  )
}

function SaveProgressButton({ progress }: { progress: Progress }) {
  const w = useWords('trouble')
  return (
    <Button
      look="plain"
      onClick={() => {
        const at = new Date().toISOString()
        saveFile(fileName('progress', at), writeProgressFile(progress, at), 'application/json')
      }}
    >
      {w.saveFile}
    </Button>
  )
}
