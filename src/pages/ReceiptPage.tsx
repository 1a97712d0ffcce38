import { useId, useState } from 'react'
import { useToday } from '../browser/browser-state.ts'
import { checkupItems } from '../content/checkup.ts'
import { rowLabel, switchLabel } from '../content/linkedin-labels/label.ts'
import { type Setting, settings } from '../content/settings.ts'
import { reportSentence } from '../formats/report-sentence.ts'
import { PageFrame } from '../guide/PageFrame.tsx'
import { useDevice, useWizard } from '../guide/useWizard.ts'
import { formatDay } from '../i18n/dates.ts'
import { useLanguage } from '../i18n/LocaleProvider.tsx'
import { labelled } from '../i18n/marks.ts'
import { fill } from '../i18n/translate.ts'
import { LinkedInLabel } from '../linkedin/MenuPath.tsx'
import { useWords } from '../parts/words.ts'
import { Button } from '../ui/Button.tsx'
import styles from './ReceiptPage.module.css'

/** A record to print: every look at each setting, and lines to fill in. */
export function ReceiptPage() {
  const w = useWords('receipt')
  const summary = useWords('summary')
  const shell = useWords('shell')
  const language = useLanguage()
  const { progress } = useWizard()
  const today = useToday()
  const device = shell.device.names[useDevice()]
  const reported = settings.filter(({ id }) => progress.settings[id])
  const rows = checkupItems.filter(({ id }) => progress.checkup[id])
  const noon = (date: string) => formatDay(language, date)
  return (
    <PageFrame title={w.title} description={w.description}>
      {today && <p>{fill(w.lede, { date: noon(today) })}</p>}
      <p data-needs-js="" data-screen-only="">
        <Button look="primary" onClick={(event) => event.currentTarget.ownerDocument.defaultView?.print()}>
          {w.print}
        </Button>{' '}
        {w.printHint}
      </p>
      <p key={`region${progress.region}`}>
        {progress.region ? fill(w.region, { region: shell.region.names[progress.region] }) : w.regionOpen}
      </p>
      <p key={device}>{fill(w.device, { device })}</p>
      <h2>{w.reported}</h2>
      {reported.length === 0 && rows.length === 0 && <p>{w.none}</p>}
      {reported.map((setting) => (
        <section key={setting.id} className={styles.entry}>
          <h3>{shell.steps[setting.id].name}</h3>
          <Entry setting={setting} />
        </section>
      ))}
      {rows.length > 0 && (
        <section className={styles.entry}>
          <h3>{w.rows}</h3>
          <ul>
            {rows.map((item) => (
              <li key={item.id}>
                <LinkedInLabel label={rowLabel(item)} />
                {language.marks.colon}
                {reportSentence(summary, language, progress.checkup[item.id])}
              </li>
            ))}
          </ul>
        </section>
      )}
      <h2>{w.proves.title}</h2>
      <p>{w.proves.does}</p>
      <p>{w.proves.doesNot}</p>
      <h2>{w.notes.title}</h2>
      {progress.objection && <p>{fill(w.notes.objection, { date: noon(progress.objection.sentOn) })}</p>}
      <Note name={w.notes.caseNumber} initial={progress.objection?.caseNumber} />
      <Note name={w.notes.screenshot} />
      <Note name={w.notes.account} />
      <p data-screen-only="">{w.notes.never}</p>
    </PageFrame>
  )
}

/** LinkedIn's label and every look at one setting, oldest first, in words. */
function Entry({ setting }: { setting: Setting }) {
  const w = useWords('receipt')
  const summary = useWords('summary')
  const language = useLanguage()
  const { progress } = useWizard()
  return (
    <>
      <p>
        {labelled(language, w.label, '')}
        <LinkedInLabel label={switchLabel(setting)} />
      </p>
      <ol aria-label={w.looks}>
        {progress.settings[setting.id]?.map((look) => (
          <li key={look.at}>
            {fill(w.look, { report: reportSentence(summary, language, [look]), revision: look.revision })}
          </li>
        ))}
      </ol>
    </>
  )
}

/** A line to fill in before printing. Not saved. */
function Note({ name, initial = '' }: { name: string; initial?: string | undefined }) {
  const id = useId()
  const [text, setText] = useState<string>()
  return (
    <p className={styles.note}>
      <label htmlFor={id}>{name}</label>
      <input
        id={id}
        type="text"
        maxLength={300}
        autoComplete="off"
        value={text ?? initial}
        onChange={(event) => setText(event.target.value)}
      />
    </p>
  )
}
