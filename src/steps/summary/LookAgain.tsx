import { useId } from 'react'
import { useToday } from '../../browser/browser-state.ts'
import { saveFile } from '../../browser/save-file.ts'
import { calendarFile } from '../../formats/calendar.ts'
import { fileName } from '../../formats/progress-file.ts'
import { ClaimText } from '../../guide/ClaimText.tsx'
import { useWizard } from '../../guide/useWizard.ts'
import { hrefIn } from '../../i18n/addresses.ts'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage } from '../../i18n/LocaleProvider.tsx'
import { fill, pluralForm } from '../../i18n/translate.ts'
import { useWords } from '../../parts/words.ts'
import { Button } from '../../ui/Button.tsx'
import { monthsLater } from '../../wizard/look-again.ts'
import styles from './SummaryScreen.module.css'

/** Sets a day to check again. The guide reminds the person then, and so can a calendar. */
export function LookAgain() {
  const w = useWords('summary').lookAgain
  const language = useLanguage()
  const { progress, send } = useWizard()
  const today = useToday()
  const start = hrefIn(language, '')
  const id = useId()
  const { lookAgainOn } = progress
  const choose = (on: string | undefined) => send({ type: 'look-again-chosen', on })
  return (
    <section data-needs-js="" data-screen-only="">
      <h2>{w.title}</h2>
      <p>
        <ClaimText claim="q-reset" text={w.why} />
      </p>
      <div className={styles.keep}>
        {[1, 3, 6].map((count) => (
          <Button key={count} look="plain" onClick={() => today && choose(monthsLater(today, count))}>
            {fill(pluralForm(language.tag, w.months, count), { count })}
          </Button>
        ))}
      </div>
      <p>
        <label htmlFor={id} className={styles.dateLabel}>
          {w.date}
        </label>
        <input
          id={id}
          type="date"
          min={today}
          value={lookAgainOn ?? ''}
          onChange={(event) => choose(event.target.value || undefined)}
        />
      </p>
      {lookAgainOn && (
        <>
          <p key={lookAgainOn}>{fill(w.chosen, { date: formatDay(language, lookAgainOn) })}</p>
          <div className={styles.keep}>
            <Button
              look="plain"
              onClick={() => {
                const madeAt = new Date().toISOString()
                const url = `${location.origin}${start}`
                const text = calendarFile({ on: lookAgainOn, title: w.event, text: w.eventText, url, madeAt })
                saveFile(fileName('look-again', madeAt), text, 'text/calendar')
              }}
            >
              {w.calendar}
            </Button>
            <Button look="link" onClick={() => choose(undefined)}>
              {w.forget}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}
