import { type ReactNode, useState } from 'react'
import { devices } from '../content/devices.ts'
import { linkedInLabels } from '../content/linkedin-labels.ts'
import { links } from '../content/links.ts'
import { type SettingFacts, type StepSettingId, settings } from '../content/settings.ts'
import { useWords } from '../i18n/catalogs.ts'
import { formatDay } from '../i18n/dates.ts'
import { useLanguage } from '../i18n/LocaleProvider.tsx'
import { fill, fillElements } from '../i18n/translate.ts'
import { Answers } from '../ui/Answers.tsx'
import { Button } from '../ui/Button.tsx'
import { DrawnSetting } from '../ui/DrawnSetting.tsx'
import { Notice } from '../ui/Notice.tsx'
import { OutsideLink } from '../ui/OutsideLink.tsx'
import { isOff, lastLook } from '../wizard/progress.ts'
import { statusOf } from '../wizard/summary.ts'
import { ChoicesLine } from './Choices.tsx'
import { EvidenceNote } from './EvidenceNote.tsx'
import { AlsoSeen, LinkedInLabel, MenuPath } from './MenuPath.tsx'
import styles from './SettingScreen.module.css'
import { ShowOnPhone } from './ShowOnPhone.tsx'
import { StepFrame } from './StepFrame.tsx'
import { useWizard } from './useWizard.ts'

/**
 * One of LinkedIn's settings: how it looks when off, the way there, what the person found.
 * `children`: what comes nearest, where the setting may not exist.
 */
export function SettingScreen({ id, children }: { id: StepSettingId; children?: ReactNode }) {
  const w = useWords('setting')
  const { progress, send, answer } = useWizard()
  const [isAsking, setAsking] = useState(false)
  const setting: SettingFacts = settings.find((candidate) => candidate.id === id) ?? settings[0]
  const words = w.settings[id]
  const look = lastLook(progress.settings[id])
  const status = statusOf(progress.settings[id], setting.revision)
  // A report of an older revision asks to look again: it is told, and not shown as today's answer.
  const given = status === 'reported' ? look?.kind : undefined
  const fieldName = `setting:${id}`
  const isMissing = isAsking && !given
  return (
    <StepFrame
      title={words.title}
      description={words.description}
      lede={words.lede}
      error={isMissing ? { title: w.problem, text: w.noAnswer, fieldId: `setting-${id}` } : undefined}
      mayContinue={() => {
        if (given || isAsking) return true
        setAsking(true)
        return false
      }}
      aside={
        <Button
          look="link"
          data-needs-js=""
          onClick={() => {
            answer({ name: fieldName, value: 'later', revision: setting.revision })
            send({ type: 'next' })
          }}
        >
          {w.later}
        </Button>
      }
    >
      {words.caution && <p>{words.caution}</p>}
      <ChoicesLine />
      <h2>{words.goal}</h2>
      <DrawnSetting
        label={<LinkedInLabel id={setting.place.toggle ?? setting.place.row} />}
        word={<span lang="en">{linkedInLabels[setting.confirmed ? 'off' : 'no'].en}</span>}
        twin={fillElements(w.drawnTwin, { label: <LinkedInLabel id={setting.place.toggle ?? setting.place.row} /> })}
      >
        <p>{fillElements(words.drawn, { off: <LinkedInLabel id="off" />, no: <LinkedInLabel id="no" /> })}</p>
      </DrawnSetting>
      <Way setting={setting} />
      <div className={styles.answers}>
        {status === 'look-again' && look && (
          <Notice>
            <p>{w.lookAgain}</p>
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
          onAnswer={(value) => answer({ name: fieldName, value, revision: setting.revision })}
        />
        {isOff(given) && (
          <label className={styles.confirm}>
            <input
              type="checkbox"
              name={`confirm:${id}`}
              checked={look?.confirmedAt !== undefined}
              onChange={(event) => answer({ name: `confirm:${id}`, value: 'on', isChecked: event.target.checked })}
            />
            <span>
              {w.confirm}
              <small className={styles.confirmHint}>{w.confirmHint}</small>
            </span>
          </label>
        )}
        {given === 'kept-on' && <p className={styles.after}>{w.keptOn}</p>}
        {given && (
          <Button
            look="small"
            aria-label={fill(w.takeBackOf, { name: words.title })}
            onClick={() => send({ type: 'setting-taken-back', settingId: id })}
          >
            {w.takeBack}
          </Button>
        )}
        <p data-without-js="">{w.noJs}</p>
        {(['not-found', 'will-not-switch'] as const).map((answerId) => (
          <WayOut key={`${answerId}${given === answerId}`} answer={answerId} isOpen={given === answerId} />
        ))}
      </div>
      {children}
    </StepFrame>
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
  const { tag } = useLanguage()
  if (kind === 'later') return null
  return <p>{fill(w.lookedBefore, { date: formatDay(tag, at), answer: w.answers[kind].name })}</p>
}

function Way({ setting }: { setting: SettingFacts }) {
  const w = useWords('setting')
  const shell = useWords('shell')
  const href = links[setting.link ?? setting.fallback]
  const host = new URL(href).hostname.replace('www.', '')
  const link = (
    <p>
      <OutsideLink href={href} newTab={shell.newTab} isButton>
        {setting.link
          ? fill(w.open, { host })
          : fillElements(w.openSection, { section: <LinkedInLabel id={setting.place.section} />, host })}
      </OutsideLink>
    </p>
  )
  return (
    <>
      <h2>{w.way}</h2>
      <div data-for-device="computer phone-browser">
        {link}
        <p className={styles.note}>{w.openNote}</p>
      </div>
      {devices.map((device) => (
        <section key={device} data-for-device={device} aria-label={w.ways[device]}>
          <h3 className={styles.wayName}>{w.ways[device]}</h3>
          {device === 'phone-browser' && <p className={styles.note}>{w.phoneBrowserNote}</p>}
          <MenuPath place={setting.place} device={device} />
        </section>
      ))}
      <div data-for-device="phone-app">
        <p className={styles.note}>{w.openNoteApp}</p>
        {link}
      </div>
      <ShowOnPhone />
      <p className={styles.note}>{w.elsewhere}</p>
      <p className={styles.note} data-for-device="computer phone-browser">
        {w.findHint}
      </p>
      <AlsoSeen names={setting.alsoSeen} />
      <EvidenceNote
        evidence={setting.evidence}
        anchor={`row-${setting.id}`}
        of={linkedInLabels[setting.place.row].en}
      />
    </>
  )
}

/** A short way out: open at its answer, and folded where JavaScript is off, so that it can be read there too. */
function WayOut({ answer, isOpen }: { answer: 'not-found' | 'will-not-switch'; isOpen: boolean }) {
  const w = useWords('setting')
  const shell = useWords('shell')
  const form = links['objection-form']
  return (
    <details className={styles.wayOut} open={isOpen} data-without-js={isOpen ? undefined : ''}>
      <summary>{w.out[answer].title}</summary>
      <ol>
        {w.out[answer].steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{w.outForm}</p>
      <p>
        <OutsideLink href={form} newTab={shell.newTab}>
          {fill(w.openForm, { host: new URL(form).hostname.replace('www.', '') })}
        </OutsideLink>
      </p>
    </details>
  )
}
