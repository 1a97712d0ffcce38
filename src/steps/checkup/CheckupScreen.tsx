import { KeepInView } from '../../beside/KeepInView.tsx'
import { ShowOnPhone } from '../../beside/ShowOnPhone.tsx'
import { checkupItems } from '../../content/checkup.ts'
import { menuLabel } from '../../content/linkedin-labels/label.ts'
import { priorities } from '../../content/priorities.ts'
import { ChoicesLine } from '../../guide/Choices.tsx'
import { StepFrame } from '../../guide/StepFrame.tsx'
import { useWizard } from '../../guide/useWizard.ts'
import { useLanguage } from '../../i18n/LocaleProvider.tsx'
import { fill, fillElements, pluralForm } from '../../i18n/translate.ts'
import { LinkedInLabel } from '../../linkedin/MenuPath.tsx'
import { useWords } from '../../parts/words.ts'
import { Answers } from '../../ui/Answers.tsx'
import { checkupCount } from '../../wizard/status.ts'
import { CheckupItem, type Item } from './CheckupItem.tsx'
import styles from './CheckupScreen.module.css'
import { arrange } from './checkup-order.ts'

export function CheckupScreen() {
  const w = useWords('checkup')
  const { tag } = useLanguage()
  const { progress, send } = useWizard()
  const count = checkupCount(checkupItems, progress)
  const { first, pages } = arrange(progress.priority)
  return (
    <StepFrame title={w.title} description={w.description} lede={w.lede}>
      <p>{w.habit}</p>
      <ChoicesLine />
      <KeepInView />
      <ShowOnPhone />
      <Answers
        question={w.priority.question}
        hint={w.priority.hint}
        name="choice:priority"
        options={priorities.map((value) => ({ value, name: w.priority.names[value] }))}
        value={progress.priority}
        onAnswer={(priority) => send({ type: 'priority-chosen', priority })}
      />
      <p data-without-js="">{w.noJs}</p>
      <p className={styles.count} data-needs-js="">
        {fill(pluralForm(tag, w.count, count.total), count)}
      </p>
      <h2>{progress.priority ? w.firstForYou : w.first}</h2>
      <ItemList items={first} />
      {pages.map(({ page, counted, more }) => (
        <section key={page}>
          <h2>
            <LinkedInLabel label={menuLabel(page)} />
          </h2>
          <ItemList items={counted} />
          {more.length > 0 && (
            <details>
              <summary>{fillElements(w.more, { section: <LinkedInLabel label={menuLabel(page)} /> })}</summary>
              <ItemList items={more} />
            </details>
          )}
        </section>
      ))}
    </StepFrame>
  )
}

function ItemList({ items }: { items: readonly Item[] }) {
  return (
    <ul className={styles.items}>
      {items.map((item) => (
        <li key={item.id} className={styles.item} data-item={item.id}>
          <CheckupItem item={item} />
        </li>
      ))}
    </ul>
  )
}
