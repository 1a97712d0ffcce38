import { checkupItems } from '../content/checkup.ts'
import { priorities } from '../content/priorities.ts'
import { useWords } from '../i18n/catalogs.ts'
import { useLanguage } from '../i18n/LocaleProvider.tsx'
import { fill, pluralForm } from '../i18n/translate.ts'
import { Answers } from '../ui/Answers.tsx'
import type { Progress } from '../wizard/progress.ts'
import { checkupCount } from '../wizard/summary.ts'
import { CheckupItem, type Item } from './CheckupItem.tsx'
import styles from './CheckupScreen.module.css'
import { ChoicesLine } from './Choices.tsx'
import { arrange } from './checkup-order.ts'
import { KeepInView } from './KeepInView.tsx'
import { LinkedInLabel } from './MenuPath.tsx'
import { ShowOnPhone } from './ShowOnPhone.tsx'
import { StepFrame } from './StepFrame.tsx'
import { useWizard } from './useWizard.ts'

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
      <KeepInView />
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
          <h2>{section ? <LinkedInLabel label={section} /> : w.rest}</h2>
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

function ItemList({ items, progress }: { items: readonly Item[]; progress: Progress }) {
  return (
    <ul className={styles.items}>
      {items.map((item) => (
        <li key={item.id} className={styles.item} data-item={item.id}>
          <CheckupItem item={item} progress={progress} />
        </li>
      ))}
    </ul>
  )
}
