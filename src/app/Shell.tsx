import { fileName, writeProgressFile } from '../formats/progress-file.ts'
import { useWords } from '../i18n/catalogs.ts'
import { GuideLink } from '../screens/GuideLink.tsx'
import { saveFile } from '../screens/save-file.ts'
import { saveTheme, useProgress } from '../storage/progress-store.ts'
import { useSaveStatus } from '../storage/save-status.ts'
import { themeFromText, themes, useTheme } from '../storage/theme.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import type { Progress } from '../wizard/progress.ts'
import styles from './Shell.module.css'

/** Name, mark and promise, on every page. */
export function Header() {
  const w = useWords('shell')
  return (
    <>
      <a className={styles.skip} href="#main">
        {w.skip}
      </a>
      <header className={styles.header}>
        <GuideLink className={styles.name} to="">
          <span className={styles.mark} aria-hidden="true" />
          {w.productName}
        </GuideLink>
        <span className={styles.promise}>{w.promise}</span>
      </header>
    </>
  )
}

/** What went wrong with saved answers, said before the person relies on them. Nothing here stops the guide. */
export function StorageNotices() {
  const w = useWords('shell')
  const { state, reason, setAside, newer } = useSaveStatus()
  const progress = useProgress((store) => store.progress)
  if (state !== 'not-saved' && setAside.length === 0 && !newer) return null
  return (
    <div className={styles.notices} data-screen-only="">
      {state === 'not-saved' && (
        <Notice tone="error">
          <p>{`${w.notSavedFor[reason ?? 'blocked']} ${w.goesOn}`}</p>
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

/** The same links in the same order on every page, and the colours. */
export function Footer() {
  const w = useWords('shell')
  return (
    <footer className={styles.footer} data-screen-only="">
      <noscript>
        <p>{w.noScript}</p>
      </noscript>
      <nav aria-label={w.footer.name} className={styles.links}>
        <GuideLink to="sources">{w.footer.sources}</GuideLink>
        <GuideLink to="questions">{w.footer.questions}</GuideLink>
        <GuideLink to="objection">{w.footer.objection}</GuideLink>
        <GuideLink to="transfer">{w.footer.transfer}</GuideLink>
        <GuideLink to="privacy">{w.footer.privacy}</GuideLink>
        <GuideLink to="accessibility">{w.footer.accessibility}</GuideLink>
      </nav>
      <ThemeSwitch />
      <p>{w.footer.independent}</p>
      <p>{w.footer.notChecked}</p>
    </footer>
  )
}

function ThemeSwitch() {
  const w = useWords('shell').theme
  const theme = useTheme((state) => state.theme)
  return (
    <label className={styles.theme} data-needs-js="">
      <span>{w.label}</span>
      <select value={theme} onChange={(event) => saveTheme(themeFromText(event.target.value))}>
        {themes.map((value) => (
          <option key={value} value={value}>
            {w[value]}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Shown when drawing a page failed again and again: what to do, and a way to keep the answers. */
export function Broken({ onAgain }: { onAgain: () => void }) {
  const w = useWords('shell')
  const progress = useProgress((store) => store.progress)
  return (
    <main id="main" className={styles.broken}>
      <h1 tabIndex={-1}>{w.broken.title}</h1>
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
  const w = useWords('shell')
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
