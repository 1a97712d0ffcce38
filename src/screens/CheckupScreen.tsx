import { type CheckupFacts, type CheckupItemId, checkupItems, firstFor } from '../content/checkup.ts'
import { linkedInLabels } from '../content/linkedin-labels.ts'
import { links } from '../content/links.ts'
import { type Priority, priorities } from '../content/priorities.ts'
import { useWords } from '../i18n/catalogs.ts'
import { useLanguage } from '../i18n/LocaleProvider.tsx'
import { fill, fillElements, pluralForm } from '../i18n/translate.ts'
import { Answers } from '../ui/Answers.tsx'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { OutsideLink } from '../ui/OutsideLink.tsx'
import { lastLook, type Progress } from '../wizard/progress.ts'
import { checkupCount, doesApply, inOrder, statusOf } from '../wizard/summary.ts'
import { useGuessedDevice } from './browser-state.ts'
import styles from './CheckupScreen.module.css'
import { ChoicesLine } from './Choices.tsx'
import { EvidenceNote } from './EvidenceNote.tsx'
import { AlsoSeen, CopyLabel, LinkedInLabel } from './MenuPath.tsx'
import { ShowOnPhone } from './ShowOnPhone.tsx'
import { StepFrame } from './StepFrame.tsx'
import { useWizard } from './useWizard.ts'

type Item = CheckupFacts & { readonly id: CheckupItemId }

/** The article's three first, which is the order of the content. */
const firstCount = 3

export function CheckupScreen() {
  const w = useWords('checkup')
  const { tag } = useLanguage()
  const { progress, answer } = useWizard()
  const count = checkupCount(checkupItems, progress)
  const { first, groups, more } = arrange(progress.priority)
  return (
    <StepFrame title={w.title} description={w.description} lede={w.lede}>
      <p>{w.habit}</p>
      <ChoicesLine />
      <ShowOnPhone />
      <Answers
        question={w.priority.question}
        hint={w.priority.hint}
        name="choice:priority"
        options={priorities.map((value) => ({ value, name: w.priority.names[value] }))}
        value={progress.priority}
        onAnswer={(value) => answer({ name: 'choice:priority', value })}
      />
      <p data-without-js="">{w.noJs}</p>
      <p className={styles.count} data-needs-js="">
        {fill(pluralForm(tag, w.count, count.total), count)}
      </p>
      <h2>{progress.priority ? w.firstForYou : w.first}</h2>
      <ItemList items={first} progress={progress} />
      {groups.map(({ section, items }) => (
        <section key={section ?? 'rest'}>
          <h2>{section ? <LinkedInLabel id={section} /> : w.rest}</h2>
          <ItemList items={items} progress={progress} />
        </section>
      ))}
      <details className={styles.more}>
        <summary>
          <h2>{w.more}</h2>
        </summary>
        <ItemList items={more} progress={progress} />
      </details>
    </StepFrame>
  )
}

/** Only the order follows what matters most; every item is there in every order. */
function arrange(priority: Priority | undefined) {
  const ids = priority ? firstFor[priority] : []
  const all: readonly Item[] = inOrder<Item>(checkupItems, ids)
  const isFirst = (item: Item, index: number) => (priority ? ids.includes(item.id) : index < firstCount)
  const rest = all.filter((item, index) => item.tier === 'core' && !isFirst(item, index))
  const sections = [...new Set(rest.map(({ place }) => place.section))]
  return {
    first: all.filter((item, index) => isFirst(item, index)),
    // LinkedIn's own groups, unless the order is the person's own: then one list, each item naming its menu.
    groups: priority
      ? [{ section: undefined, items: rest }]
      : sections.map((section) => ({ section, items: rest.filter(({ place }) => place.section === section) })),
    more: all.filter((item, index) => item.tier === 'more' && !isFirst(item, index)),
  }
}

function ItemList({ items, progress }: { items: readonly Item[]; progress: Progress }) {
  return (
    <ul className={styles.items}>
      {items.map((item) => (
        <li key={item.id} className={styles.item} id={item.id}>
          <CheckupItem item={item} progress={progress} />
        </li>
      ))}
    </ul>
  )
}

function CheckupItem({ item, progress }: { item: Item; progress: Progress }) {
  const w = useWords('checkup')
  const menu = useWords('menu')
  const shell = useWords('shell')
  const texts = useWords('checkup-items')[item.id]
  const { answer, send } = useWizard()
  const guessed = useGuessedDevice()
  const row = linkedInLabels[item.place.row].en
  const label = <LinkedInLabel id={item.place.row} />
  const section = <LinkedInLabel id={item.place.section} />
  const status = statusOf(progress.checkup[item.id], item.revision)
  const kind = lastLook(progress.checkup[item.id])?.kind
  const given = status === 'look-again' ? undefined : kind
  const href = links[item.link ?? item.fallback]
  const host = new URL(href).hostname.replace('www.', '')
  const isApplicable = doesApply(item, progress)
  return (
    <>
      <h3 className={styles.row}>{label}</h3>
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
              ? fillElements(menu.under, { section, group: <LinkedInLabel id={item.place.group} /> })
              : fillElements(menu.underSection, { section })}{' '}
            <CopyLabel id={item.place.row} />
          </dd>
        </div>
      </dl>
      {'note' in texts && <p>{texts.note}</p>}
      {!item.inApp && (progress.device ?? guessed) === 'phone-app' && <p>{menu.notInApp}</p>}
      <p>
        <OutsideLink href={href} newTab={shell.newTab}>
          {item.link ? fillElements(w.open, { row: label, host }) : fillElements(w.openSection, { section, host })}
          {!item.link && (
            <span className="visually-hidden">
              {': '}
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
        onAnswer={(value) => answer({ name: `checkup:${item.id}`, value, revision: item.revision })}
      />
      {given && (
        <p className={styles.takeBack}>
          <Button
            look="small"
            aria-label={fill(w.takeBackOf, { row })}
            onClick={() => send({ type: 'checkup-taken-back', itemId: item.id })}
          >
            {w.takeBack}
          </Button>
        </p>
      )}
      <EvidenceNote evidence={item.evidence} anchor={`row-${item.id}`} of={row} />
    </>
  )
}
