import { type ComponentProps, useId, useState } from 'react'
import { announce } from '../browser/announcement.tsx'
import { useHydrated, useToday } from '../browser/browser-state.ts'
import type { ClaimId } from '../content/claims.ts'
import { hostOf, links } from '../content/links.ts'
import { languages } from '../content/locales/index.ts'
import { type ObjectionFacts, type ObjectionGoal, objectionByRegion, objectionGoals } from '../content/objection.ts'
import { type SourceFacts, sources } from '../content/sources.ts'
import { objectionText } from '../formats/objection-text.ts'
import { RegionChoice } from '../guide/Choices.tsx'
import { ClaimText } from '../guide/ClaimText.tsx'
import { OutsideLink } from '../guide/OutsideLink.tsx'
import { PageFrame } from '../guide/PageFrame.tsx'
import { useWizard } from '../guide/useWizard.ts'
import { formatDay } from '../i18n/dates.ts'
import { useLanguage } from '../i18n/LocaleProvider.tsx'
import { labelled } from '../i18n/marks.ts'
import { fill } from '../i18n/translate.ts'
import { useWords } from '../parts/words.ts'
import { keepSender, maxSenderLength, type Sender, savedSender } from '../storage/sender.ts'
import { Button } from '../ui/Button.tsx'
import { CopyButton } from '../ui/CopyButton.tsx'
import styles from './ObjectionPage.module.css'

/** LinkedIn's forms beside the one for objecting. */
const otherForms = [
  ['erasure', links['erasure-form']],
  ['rectification', links['rectification-form']],
  ['officer', links['officer-form']],
] as const

// Names and titles of the authorities are recorded once, in English.
const [english] = languages

/** LinkedIn's objection form: whom it helps, a text composed here, and what comes next. */
export function ObjectionPage() {
  const w = useWords('objection')
  const { marks } = useLanguage()
  const { progress } = useWizard()
  const isHydrated = useHydrated()
  const facts: ObjectionFacts | undefined = progress.region && objectionByRegion[progress.region]
  return (
    <PageFrame title={w.title} description={w.description}>
      <p>
        <ClaimText claim="form-exists" text={w.lede} />
      </p>
      <p>{w.advice}</p>
      <h2>{w.helps.title}</h2>
      <ul>
        <li>{w.helps.noSwitch}</li>
        <li>
          <ClaimText claim="other-ai-trained" text={w.helps.other} />
        </li>
        <li>
          <ClaimText claim="q-nonmember" text={w.helps.nonmember} />
        </li>
        <li>
          <ClaimText claim="form-marketing" text={w.helps.marketing} />
        </li>
        <li>
          <ClaimText claim="form-result" text={w.helps.limits} />
        </li>
      </ul>
      <RegionChoice />
      <h2>{w.region.title}</h2>
      {facts ? <Region key={progress.region} facts={facts} /> : <p>{w.region.open}</p>}
      <h2>{w.forms.title}</h2>
      <p>
        <ClaimText claim="form-erasure" text={w.forms.note} />
      </p>
      <ul>
        {otherForms.map(([form, href]) => (
          <li key={form}>
            <OutsideLink href={href}>{`${w.forms[form]}${marks.comma}${hostOf(href)}`}</OutsideLink>
          </li>
        ))}
      </ul>
      <h2>{w.compose.title}</h2>
      <p data-without-js="">{w.compose.noJs}</p>
      <Compose key={`${isHydrated}`} law={facts?.law} kept={isHydrated ? savedSender() : undefined} />
      <Sent />
    </PageFrame>
  )
}

function Region({ facts }: { facts: ObjectionFacts }) {
  const w = useWords('objection').region
  const { says, due, controller } = facts
  const sourced = (text: string, claim: ClaimId | undefined) => (claim ? <ClaimText claim={claim} text={text} /> : text)
  return (
    <>
      <p>{sourced(w.law[says.text], says.claim)}</p>
      {facts.law === 'gdpr' && (
        <p>
          <ClaimText claim="form-no-reason" text={w.noReason} />
        </p>
      )}
      <p>{sourced(w.due[due.text], due.claim)}</p>
      {controller && <p>{sourced(w.controller[controller.text], controller.claim)}</p>}
      <p>
        {`${w.officer} `}
        <OutsideLink href={links['officer-form']}>{hostOf(links['officer-form'])}</OutsideLink>
      </p>
      <p>{facts.authorities.length ? w.authority : w.authorityUnknown}</p>
      {facts.onlyCalifornia && <p>{w.onlyCalifornia}</p>}
      <ul>
        {facts.authorities.map((id) => {
          const { publisher, title, url }: SourceFacts = sources[id]
          return (
            <li key={id} lang="en">
              {url && (
                <OutsideLink href={url}>
                  {`${labelled(english, publisher, title)}${english.marks.comma}${hostOf(url)}`}
                </OutsideLink>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** The fields are in memory only, except for name and address if the person ticks that they may be saved. */
function Compose({ law, kept }: { law: ObjectionFacts['law']; kept: Sender | undefined }) {
  const w = useWords('objection')
  const shell = useWords('shell')
  const id = useId()
  const [goals, setGoals] = useState<readonly ObjectionGoal[]>([])
  const [own, setOwn] = useState('')
  const [sender, setSender] = useState<Sender>(kept ?? { name: '', address: '' })
  const [keeping, setKeeping] = useState<'no' | 'kept' | 'refused'>(kept ? 'kept' : 'no')
  const { name, address } = sender
  function keep(isWanted: boolean, next = sender) {
    setSender(next)
    const isDone = (isWanted || keeping === 'kept') && keepSender(isWanted ? next : undefined)
    setKeeping(!isWanted ? 'no' : isDone ? 'kept' : 'refused')
  }
  const text = objectionText({ words: w.letter, goals, law, own, name, address })
  const form = links['objection-form']
  return (
    <>
      <div data-needs-js="">
        <p>{w.compose.note}</p>
        <fieldset>
          <legend>{w.compose.goals}</legend>
          {objectionGoals.map((goal) => (
            <label key={goal} className={styles.goal}>
              <input
                type="checkbox"
                checked={goals.includes(goal)}
                onChange={({ target }) =>
                  setGoals(objectionGoals.filter((each) => (each === goal ? target.checked : goals.includes(each))))
                }
              />
              <span>{w.compose.goal[goal]}</span>
            </label>
          ))}
        </fieldset>
        <label className={styles.field}>
          <span>{w.compose.own}</span>
          <textarea
            rows={4}
            maxLength={4000}
            autoComplete="off"
            value={own}
            onChange={(event) => setOwn(event.target.value)}
          />
        </label>
        <LineField
          label={w.compose.name}
          maxLength={maxSenderLength}
          value={name}
          onText={(text) => keep(keeping === 'kept', { name: text, address })}
        />
        <LineField
          label={w.compose.address}
          maxLength={maxSenderLength}
          inputMode="email"
          value={address}
          onText={(text) => keep(keeping === 'kept', { name, address: text })}
        />
        <p>{w.compose.never}</p>
        <label className={styles.goal}>
          <input type="checkbox" checked={keeping === 'kept'} onChange={({ target }) => keep(target.checked)} />
          <span>{w.compose.keep}</span>
        </label>
        <p role="status">
          {keeping === 'kept' && w.compose.kept}
          {keeping === 'refused' && w.compose.notKept}
        </p>
        <label className={styles.field} htmlFor={id}>
          <span>{w.compose.result}</span>
        </label>
        <textarea id={id} rows={10} readOnly value={text || w.compose.empty} />
        {text && (
          <p>
            <CopyButton
              text={text}
              name={w.compose.copy}
              onDone={(isCopied) => announce(isCopied ? w.compose.copied : shell.copyFailed)}
            >
              {w.compose.copy}
            </CopyButton>
          </p>
        )}
      </div>
      <p>
        <OutsideLink href={form} isButton>
          {fill(w.compose.open, { host: hostOf(form) })}
        </OutsideLink>
      </p>
    </>
  )
}

type LineFieldProps = Pick<ComponentProps<'input'>, 'maxLength' | 'inputMode'> & {
  label: string
  value: string
  onText: (text: string) => void
}

/** A one-line field. Autocomplete is off, because the computer may be shared. */
function LineField({ label, onText, ...input }: LineFieldProps) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input type="text" autoComplete="off" onChange={({ target }) => onText(target.value)} {...input} />
    </label>
  )
}

function Sent() {
  const w = useWords('objection').sent
  const language = useLanguage()
  const today = useToday()
  const { progress, send } = useWizard()
  const [day, setDay] = useState('')
  const [caseNumber, setCaseNumber] = useState('')
  const [isMissing, setMissing] = useState(false)
  const noted = progress.objection
  if (noted) {
    const date = formatDay(language, noted.sentOn)
    return (
      <section data-needs-js="">
        <h2>{w.title}</h2>
        <p>{noted.caseNumber ? fill(w.notedCase, { date, number: noted.caseNumber }) : fill(w.noted, { date })}</p>
        <Button look="small" onClick={() => send({ type: 'objection-noted', objection: undefined })}>
          {w.forget}
        </Button>
      </section>
    )
  }
  return (
    <section data-needs-js="">
      <h2>{w.title}</h2>
      <label className={styles.field}>
        <span>{w.on}</span>
        <input
          type="date"
          max={today}
          value={day}
          aria-invalid={isMissing}
          onChange={(event) => setDay(event.target.value)}
        />
      </label>
      {isMissing && <p role="alert">{w.missing}</p>}
      <LineField label={w.caseNumber} maxLength={60} value={caseNumber} onText={setCaseNumber} />
      <Button
        look="plain"
        onClick={() => {
          setMissing(day === '')
          const number = caseNumber.trim()
          if (day) send({ type: 'objection-noted', objection: { sentOn: day, ...(number && { caseNumber: number }) } })
        }}
      >
        {w.keep}
      </Button>
    </section>
  )
}
