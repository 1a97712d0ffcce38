import { useEffect, useRef } from 'react'
import { announce } from '../browser/announcement.tsx'
import { formatTime } from '../i18n/dates.ts'
import { useLanguage } from '../i18n/LocaleProvider.tsx'
import { fill } from '../i18n/translate.ts'
import { useWords } from '../parts/words.ts'
import { useSaveStatus } from '../storage/save-status.ts'
import styles from './SaveLine.module.css'

/** "Saved on this device, 14:02", or why it was not saved. Announced once. */
export function SaveLine() {
  const w = useWords('shell')
  const language = useLanguage()
  const { state, at, reason } = useSaveStatus()
  const text =
    state === 'saved' && at
      ? fill(w.saved, { time: formatTime(language, at) })
      : state === 'not-saved'
        ? w.notSavedFor[reason ?? 'blocked']
        : w.nothingSaved
  // Do not announce a state that was there before this step was entered.
  const known = useRef(`${state}${at}`)
  useEffect(() => {
    if (known.current === `${state}${at}`) return
    known.current = `${state}${at}`
    announce(text)
  }, [state, at, text])
  return <p className={state === 'not-saved' ? styles.notSaved : styles.line}>{text}</p>
}
