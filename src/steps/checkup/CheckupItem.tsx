import { type CheckupFacts, type CheckupItemId, type WishState, wishFor, wishStates } from '../../content/checkup.ts'
import { menuLabel, rowLabel } from '../../content/linkedin-labels/label.ts'
import { hostOf, links } from '../../content/links.ts'
import { linkedInValues, type ValueId } from '../../content/values.ts'
import { OutsideLink } from '../../guide/OutsideLink.tsx'
import { TakeBack } from '../../guide/TakeBack.tsx'
import { now, useDevice, useWizard } from '../../guide/useWizard.ts'
import { useLanguage } from '../../i18n/LocaleProvider.tsx'
import { alternatives } from '../../i18n/marks.ts'
import { fill, fillElements } from '../../i18n/translate.ts'
import { EvidenceNote } from '../../linkedin/EvidenceNote.tsx'
import { LooksDifferent } from '../../linkedin/LooksDifferent.tsx'
import { AlsoSeen, CopyLabel, LinkedInLabel } from '../../linkedin/MenuPath.tsx'
import { useWords } from '../../parts/words.ts'
import { Answers } from '../../ui/Answers.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { lastLook } from '../../wizard/progress.ts'
import { doesApply, reasonsSince } from '../../wizard/status.ts'
import styles from './CheckupScreen.module.css'

export type Item = CheckupFacts & { readonly id: CheckupItemId }

type CheckupItemProps = { item: Item; heading?: 'h2' | 'h3' }

/**
 * One item of the checkup: what it is, our advice, where to find it, and what the person did. `heading`: its level, which
 * depends on the headings above.
 */
export function CheckupItem({ item, heading: Heading = 'h3' }: CheckupItemProps) {
  const w = useWords('checkup')
  const menu = useWords('menu')
  const texts = useWords('checkup-items')[item.id]
  const { marks } = useLanguage()
  const { progress, send } = useWizard()
  const device = useDevice()
  const row = item.place.row
  const label = <LinkedInLabel label={rowLabel(item)} />
  const section = <LinkedInLabel label={menuLabel(item.place.section)} />
  const reasons = reasonsSince(item, progress.checkup[item.id])
  const given = reasons ? undefined : lastLook(progress.checkup[item.id])?.kind
  const href = links[item.link ?? item.fallback]
  const host = hostOf(href)
  const isApplicable = doesApply(item, progress)
  return (
    <>
      <Heading className={styles.row}>{label}</Heading>
      <p>{texts.what}</p>
      {!isApplicable && (
        <Notice>
          <p>{w.doesNotApply}</p>
        </Notice>
      )}
      <dl className={styles.facts}>
        <div>
          <dt>{w.advice}</dt>
          <dd>
            <Suggestion item={item} />
          </dd>
        </div>
        <div>
          <dt>{w.lose}</dt>
          <dd>{texts.lose}</dd>
        </div>
        <div>
          <dt>{w.where}</dt>
          <dd>
            {item.place.group
              ? fillElements(menu.under, { section, group: <LinkedInLabel label={menuLabel(item.place.group)} /> })
              : fillElements(menu.underSection, { section })}{' '}
            <CopyLabel label={rowLabel(item)} />
          </dd>
        </div>
      </dl>
      {'how' in texts && <p>{texts.how}</p>}
      {'note' in texts && <p>{texts.note}</p>}
      {!item.inApp && device === 'phone-app' && <p>{menu.notInApp}</p>}
      <p>
        <OutsideLink href={href}>
          {item.link ? fillElements(w.open, { row: label, host }) : fillElements(w.openSection, { section, host })}
          {!item.link && (
            <span className="visually-hidden">
              {marks.colon}
              {label}
            </span>
          )}
        </OutsideLink>
      </p>
      <AlsoSeen names={item.alsoSeen ?? []} />
      {reasons && (
        <Notice>
          <p>{w.lookAgain[reasons]}</p>
        </Notice>
      )}
      <Answers
        look="compact"
        isQuestionHidden
        question={fillElements(w.question, { row: label })}
        name={`checkup:${item.id}`}
        options={(['changed', 'fine-as-is', 'not-found', 'later'] as const).map((value) => ({
          value,
          name: w.answers[value],
        }))}
        value={given}
        onAnswer={(kind) =>
          send({ type: 'checkup-reported', itemId: item.id, kind, at: now(), revision: item.revision })
        }
      />
      {given && (
        <p className={styles.takeBack}>
          <TakeBack
            name={`checkup:${item.id}`}
            aria-label={fill(w.takeBackOf, { row })}
            onTakeBack={() => send({ type: 'checkup-taken-back', itemId: item.id })}
          >
            {w.takeBack}
          </TakeBack>
        </p>
      )}
      <LooksDifferent entry={item.id} revision={item.revision} label={item.place.row} />
      <EvidenceNote evidence={item.evidence} anchor={`row-${item.id}`} of={row} />
    </>
  )
}

/** What to look for, by what matters most to the person; where they did not say and it differs, both. */
function Suggestion({ item }: { item: Item }) {
  const w = useWords('checkup')
  const language = useLanguage()
  const { progress } = useWizard()
  const drawn = (id: ValueId | WishState) =>
    isState(id) ? w.states[id] : <LinkedInLabel key={id} label={{ id: `value:${id}`, en: linkedInValues[id] }} />
  const { suggested, fair = [] } = wishFor(item, progress.priority)
  const { suggested: found } = wishFor(item, 'be-found')
  const value = drawn(suggested)
  if (!progress.priority && found !== suggested) return fillElements(w.lookForBoth, { value, found: drawn(found) })
  const others = alternatives(language, fair.length).map((part) => {
    const id = typeof part === 'number' ? fair[part] : undefined
    return id ? drawn(id) : part
  })
  return (
    <>
      {fillElements(w.lookFor, { value })}
      {fair.length > 0 && ' '}
      {fair.length > 0 && fillElements(w.fairToo, { values: others })}
    </>
  )
}

const isState = (id: ValueId | WishState): id is WishState => (wishStates as readonly string[]).includes(id)
