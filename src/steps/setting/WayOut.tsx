import { hostOf, links } from '../../content/links.ts'
import { GuideLink } from '../../guide/GuideLink.tsx'
import { OutsideLink } from '../../guide/OutsideLink.tsx'
import { fill } from '../../i18n/translate.ts'
import { useWords } from '../../parts/words.ts'
import styles from './SettingScreen.module.css'

/** What to do after an answer that is a dead end. Shown with its answer; without JavaScript all are there, folded. */
export function WayOut({ answer, isOpen }: { answer: 'not-found' | 'will-not-switch'; isOpen: boolean }) {
  const w = useWords('way-out')
  const form = links['objection-form']
  return (
    <details className={styles.wayOut} open={isOpen} data-without-js={isOpen ? undefined : ''}>
      <summary>{w[answer].title}</summary>
      <ol>
        {w[answer].steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        {`${w.form} `}
        <GuideLink to="objection">{w.write}</GuideLink>
      </p>
      <p>
        <OutsideLink href={form}>{fill(w.openForm, { host: hostOf(form) })}</OutsideLink>
      </p>
    </details>
  )
}
