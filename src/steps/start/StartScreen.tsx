import { useState } from 'react'
import { useHydrated, useToday } from '../../browser/browser-state.ts'
import { changeAndFocusHeading } from '../../browser/focus-heading.ts'
import { DeviceChoice, RegionChoice } from '../../guide/Choices.tsx'
import { ClaimText } from '../../guide/ClaimText.tsx'
import { EraseButton, Erased } from '../../guide/Erase.tsx'
import { StepFrame } from '../../guide/StepFrame.tsx'
import { StepLink } from '../../guide/StepLink.tsx'
import { useWizard } from '../../guide/useWizard.ts'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage } from '../../i18n/LocaleProvider.tsx'
import { joined } from '../../i18n/marks.ts'
import { fill } from '../../i18n/translate.ts'
import { part } from '../../parts/part.tsx'
import { useWords } from '../../parts/words.ts'
import { archiveNoteTail } from '../../storage/keys.ts'
import { savedText } from '../../storage/progress-store.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { isTimeToLook } from '../../wizard/look-again.ts'
import {
  hasProgress,
  lastReportedAt,
  nextUnfinished,
  reasonsSince,
  settingCount,
  settingStatuses,
} from '../../wizard/status.ts'
import styles from './StartScreen.module.css'

const archiveWaiting = part(() => import('./ArchiveWaiting.tsx'), 'ArchiveWaiting', 'leave out')
const changedRows = part(() => import('./ChangedRows.tsx'), 'ChangedRows', 'leave out')

/** The start: a first visit, or "Welcome back" for a person with saved progress. */
export function StartScreen() {
  const { progress } = useWizard()
  const [isReading, setReading] = useState(false)
  return hasProgress(progress) && !isReading ? (
    <WelcomeBack onReadAgain={() => changeAndFocusHeading(() => setReading(true))} />
  ) : (
    <FirstVisit />
  )
}

function FirstVisit() {
  const w = useWords('start')
  const { send } = useWizard()
  return (
    <StepFrame
      title={w.title}
      description={w.description}
      lede={w.lede}
      continueText={w.start}
      aside={
        <StepLink
          to="ai-training"
          className={buttonClass('link')}
          onGo={() => send({ type: 'go-to', step: 'ai-training' })}
        >
          {w.short}
        </StepLink>
      }
    >
      <Erased />
      <Waiting />
      <div data-late="">
        <div className={styles.pair}>
          <section>
            <h2>{w.takes.title}</h2>
            <ul>
              <li>{w.takes.time}</li>
              <li>{w.takes.need}</li>
              <li>
                <ClaimText claim="s1-per-account" text={w.takes.account} />
              </li>
            </ul>
          </section>
          <section>
            <h2>{w.never.title}</h2>
            <ul>
              <li>{w.never.password}</li>
              <li>{w.never.send}</li>
              <li>{w.never.touch}</li>
            </ul>
          </section>
        </div>
        <RegionChoice hint={w.regionHint} />
        <DeviceChoice />
        <p className={styles.leave}>{w.leave}</p>
      </div>
    </StepFrame>
  )
}

/** A reminder of LinkedIn's archive, loaded only for those who requested one. */
function Waiting() {
  return useHydrated() && savedText(archiveNoteTail) !== null ? <archiveWaiting.Part /> : null
}

function WelcomeBack({ onReadAgain }: { onReadAgain: () => void }) {
  const w = useWords('start')
  const shell = useWords('shell')
  const language = useLanguage()
  const { progress, send } = useWizard()
  const today = useToday()
  const isTime = today !== undefined && isTimeToLook(progress, today)
  const place = progress.resumeAt ?? nextUnfinished(progress) ?? 'summary'
  const count = settingCount(progress)
  const at = lastReportedAt(progress)
  const changed = settingStatuses(progress).filter(({ status }) => status === 'look-again')
  const line = at
    ? fill(w.welcome.settingsOn, { ...count, date: formatDay(language, at) })
    : fill(w.welcome.settings, { ...count })
  return (
    <StepFrame
      title={w.welcome.title}
      description={w.description}
      lede={joined(language, fill(w.welcome.wasAt, { step: shell.steps[place].name }), line)}
      continueText={w.welcome.continue}
      resumeAt={place}
      aside={<EraseButton look="link" words={{ ...w.startOver, button: w.welcome.startOver }} />}
    >
      {isTime && progress.lookAgainOn && (
        <Notice>
          <h2>{w.welcome.timeTitle}</h2>
          <p>{fill(w.welcome.time, { date: formatDay(language, progress.lookAgainOn) })}</p>
          <p>
            <StepLink to="ai-training" onGo={() => send({ type: 'go-to', step: 'ai-training' })}>
              {w.welcome.timeLink}
            </StepLink>
          </p>
        </Notice>
      )}
      <Waiting />
      {changed.length > 0 && (
        <Notice>
          <h2>{w.welcome.lookAgain}</h2>
          {changed.map(({ setting }) => (
            <p key={setting.id}>
              {`${fill(w.welcome.changed[reasonsSince(setting, progress.settings[setting.id]) ?? 'corrected'], { name: shell.steps[setting.id].name })} `}
              <StepLink to={setting.id} onGo={() => send({ type: 'go-to', step: setting.id })}>
                {fill(w.welcome.changedLink, { name: shell.steps[setting.id].name })}
              </StepLink>
            </p>
          ))}
        </Notice>
      )}
      {/* Loaded only for people who have answered the checkup: its items are not part of the first download. */}
      {Object.keys(progress.checkup).length > 0 && <changedRows.Part />}
      <p>{w.takes.account}</p>
      <p>
        <button type="button" className={buttonClass('link')} onClick={onReadAgain}>
          {w.welcome.again}
        </button>
      </p>
    </StepFrame>
  )
}
