import type { CheckupFacts, CheckupItemId } from '../../content/checkup.ts'
import { menuLabel, rowLabel } from '../../content/linkedin-labels/label.ts'
import { hostOf, links } from '../../content/links.ts'
import { OutsideLink } from '../../guide/OutsideLink.tsx'
import { TakeBack } from '../../guide/TakeBack.tsx'
import { now, useDevice, useWizard } from '../../guide/useWizard.ts'
import { useLanguage } from '../../i18n/LocaleProvider.tsx'
import { fill, fillElements } from '../../i18n/translate.ts'
import { EvidenceNote } from '../../linkedin/EvidenceNote.tsx'
import { LooksDifferent } from '../../linkedin/LooksDifferent.tsx'
import { AlsoSeen, CopyLabel, LinkedInLabel } from '../../linkedin/MenuPath.tsx'
import { useWords } from '../../parts/words.ts'
import { Answers } from '../../ui/Answers.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { lastLook } from '../../wizard/progress.ts'
import { doesApply, statusOf } from '../../wizard/status.ts'
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
  const status = statusOf(progress.checkup[item.id], item.revision)
  const kind = lastLook(progress.checkup[item.id])?.kind
  const given = status === 'look-again' ? undefined : kind
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
          <dd>{texts.advice}</dd>
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
      {status === 'look-again' && (
        <Notice>
          <p>{w.lookAgain}</p>
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
