import type { Setting } from '../../content/settings.ts'
import { TakeBack } from '../../guide/TakeBack.tsx'
import { now, useWizard } from '../../guide/useWizard.ts'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage } from '../../i18n/LocaleProvider.tsx'
import { fill } from '../../i18n/translate.ts'
import { useWords } from '../../parts/words.ts'
import { Answers } from '../../ui/Answers.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { isOff, lastLook } from '../../wizard/progress.ts'
import { currentLook, reasonsSince } from '../../wizard/status.ts'
import styles from './SettingScreen.module.css'
import { WayOut } from './WayOut.tsx'

type SettingAnswersProps = {
  setting: Setting
  /** Whether the person tried to continue without an answer. */
  isMissing: boolean
}

/** What did you find? With a follow-up for each answer. */
export function SettingAnswers({ setting, isMissing }: SettingAnswersProps) {
  const { id } = setting
  const w = useWords('setting')
  const { progress, send } = useWizard()
  const words = w.settings[id]
  const look = lastLook(progress.settings[id])
  const reasons = reasonsSince(setting, progress.settings[id])
  const given = currentLook(progress.settings[id], setting.revision)?.kind
  const fieldName = `setting:${id}`
  return (
    <div className={styles.answers}>
      {reasons && look && (
        <Notice>
          <p>{w.lookAgain[reasons]}</p>
          <LookedBefore kind={look.kind} at={look.at} />
        </Notice>
      )}
      <Answers
        question={w.question}
        name={fieldName}
        options={setting.answers.map((value) => ({ value, ...w.answers[value] }))}
        value={given}
        error={isMissing ? w.noAnswer : undefined}
        {...(words.if && { hint: words.if })}
        onAnswer={(kind) =>
          send({ type: 'setting-reported', settingId: id, kind, at: now(), revision: setting.revision })
        }
      />
      {isOff(given) && (
        <label className={styles.confirm}>
          <input
            type="checkbox"
            name={`confirm:${id}`}
            checked={look?.confirmedAt !== undefined}
            onChange={({ target }) =>
              send({ type: 'setting-confirmed', settingId: id, at: target.checked ? now() : undefined })
            }
          />
          <span>
            {w.confirm}
            <small className={styles.confirmHint}>{w.confirmHint}</small>
          </span>
        </label>
      )}
      {given === 'kept-on' && <p className={styles.after}>{w.keptOn}</p>}
      {given && (
        <TakeBack
          name={fieldName}
          aria-label={fill(w.takeBackOf, { name: words.title })}
          onTakeBack={() => send({ type: 'setting-taken-back', settingId: id })}
        >
          {w.takeBack}
        </TakeBack>
      )}
      <p data-without-js="">{w.noJs}</p>
      {(['not-found', 'will-not-switch'] as const).map((answerId) => (
        <WayOut key={`${answerId}${given === answerId}`} answer={answerId} isOpen={given === answerId} />
      ))}
    </div>
  )
}

function LookedBefore({
  kind,
  at,
}: {
  kind: keyof ReturnType<typeof useWords<'setting'>>['answers'] | 'later'
  at: string
}) {
  const w = useWords('setting')
  const language = useLanguage()
  if (kind === 'later') return null
  return <p>{fill(w.lookedBefore, { date: formatDay(language, at), answer: w.answers[kind].name })}</p>
}
