import { saveFile } from '../browser/save-file.ts'
import { fileName } from '../formats/progress-file.ts'
import { SaveProgressButton } from '../guide/SaveProgressButton.tsx'
import { useLanguage } from '../i18n/LocaleProvider.tsx'
import { joined } from '../i18n/marks.ts'
import { NewVersion } from '../offline/NewVersion.tsx'
import { useWords } from '../parts/words.ts'
import { useProgress } from '../storage/progress-store.ts'
import { useSaveStatus } from '../storage/save-status.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { LanguageOffer } from './LanguageOffer.tsx'
import styles from './Notices.module.css'

/** Everything that may be shown above a page. */
export function Notices() {
  return (
    <>
      <StorageNotices />
      <LanguageOffer />
      <NewVersion />
    </>
  )
}

/** Problems with saved answers, shown before the person relies on them. None of them blocks the guide. */
function StorageNotices() {
  const w = useWords('trouble')
  const shell = useWords('shell')
  const language = useLanguage()
  const { state, reason, setAside, newer } = useSaveStatus()
  const progress = useProgress((store) => store.progress)
  if (state !== 'not-saved' && setAside.length === 0 && !newer) return null
  return (
    <div className={styles.notices} data-screen-only="">
      {state === 'not-saved' && (
        <Notice tone="error">
          <p>{joined(language, shell.notSavedFor[reason ?? 'blocked'], w.goesOn)}</p>
          <SaveProgressButton progress={progress} text={w.saveFile} />
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
