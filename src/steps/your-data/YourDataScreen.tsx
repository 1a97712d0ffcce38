import type { ClaimId } from '../../content/claims.ts'
import { regions } from '../../content/regions.ts'
import { ChoicesLine } from '../../guide/Choices.tsx'
import { ClaimText, SourceLink } from '../../guide/ClaimText.tsx'
import { GuideLink } from '../../guide/GuideLink.tsx'
import { StepFrame } from '../../guide/StepFrame.tsx'
import { useWords } from '../../parts/words.ts'
import { Notice } from '../../ui/Notice.tsx'
import styles from './YourDataScreen.module.css'

/** Kinds of data in three groups, as the table shows them. */
const groups = [
  { id: 'visible', says: 'used', claim: 'used-list', rows: ['profile', 'posts', 'articles', 'comments', 'polls'] },
  { id: 'hidden', says: 'used', claim: 'used-list', rows: ['groups', 'jobs', 'prompts'] },
  { id: 'apart', says: 'apartSays', claim: 'used-feedback', rows: ['feedback'] },
  { id: 'excluded', says: 'notUsed', claim: 'used-not-list', rows: ['messages', 'signIn', 'salary', 'minors'] },
] as const satisfies readonly {
  id: string
  says: 'used' | 'notUsed' | 'apartSays'
  claim: ClaimId
  rows: readonly string[]
}[]

const reasons = [
  { reason: 'voice', claim: 's1-default-on' },
  { reason: 'privacy', claim: 'used-list' },
  { reason: 'later', claim: 'auth-cnpd' },
] as const satisfies readonly { reason: string; claim: ClaimId }[]

export function YourDataScreen() {
  const w = useWords('your-data')
  return (
    <StepFrame title={w.title} description={w.description} lede={w.lede}>
      <ChoicesLine />
      <h2>{w.since.title}</h2>
      <p data-for-region="open">
        <ClaimText claim="region-eu" text={w.since.first} />
      </p>
      <p data-for-region="open">
        <ClaimText claim="region-us" text={w.since.earlier} />
      </p>
      <p data-for-region="open" data-needs-js="">
        {w.since.choose}
      </p>
      {regions.map(({ id, claim }) => (
        <p key={id} data-for-region={id}>
          <ClaimText claim={claim} text={w.since.byRegion[id]} />
        </p>
      ))}
      <table className={styles.table}>
        <caption className={styles.caption}>{w.table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{w.table.kind}</th>
            <th scope="col">{w.table.says}</th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.id}>
            <tr>
              <th scope="rowgroup" colSpan={2} className={styles.group}>
                <ClaimText claim={group.claim} text={w.table[group.id]} />
              </th>
            </tr>
            {group.rows.map((row) => (
              <tr key={row}>
                <th scope="row" className={styles.kind}>
                  {w.table.rows[row].name}
                  {w.table.rows[row].detail && <small className={styles.detail}>{w.table.rows[row].detail}</small>}
                </th>
                <td className={group.says === 'used' ? styles.used : styles.notUsed}>
                  <span aria-hidden="true" className={styles.sign}>
                    {group.says === 'used' ? '●' : '○'}
                  </span>
                  {w.table[group.says]}
                  {row === 'minors' && (
                    <>
                      {' '}
                      <SourceLink anchor="used-minors" of={w.table.rows[row].name} />
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <p>
        {`${w.archiveHint} `}
        <GuideLink to="archive">{w.archive}</GuideLink>
      </p>
      <Notice>
        <h2>{w.disagree.title}</h2>
        <ul>
          <li>
            <ClaimText claim="article-messages" text={w.disagree.article} />
          </li>
          <li>
            <ClaimText claim="used-messages" text={w.disagree.linkedIn} />
          </li>
          <li>
            <ClaimText claim="used-group-messages" text={w.disagree.groups} />
          </li>
          <li>
            <ClaimText claim="messages-safety" text={w.disagree.safety} />
          </li>
          <li>
            <ClaimText claim="court-dlt" text={w.disagree.court} />
          </li>
        </ul>
        <p>{w.disagree.neither}</p>
      </Notice>
      <p>
        <ClaimText claim="used-purposes" text={w.purposes} />
      </p>
      <p>
        <ClaimText claim="used-collaborative" text={w.collaborative} />
      </p>
      <p data-for-region="open uk">
        <ClaimText claim="uk-microsoft" text={w.ukMicrosoft} />
      </p>
      <h2>{w.reasons.title}</h2>
      {reasons.map(({ reason, claim }) => (
        <section key={reason}>
          <h3>{w.reasons[reason].title}</h3>
          <p>
            <ClaimText claim={claim} text={w.reasons[reason].text} />
          </p>
        </section>
      ))}
      <p>{w.reasons.fair}</p>
      <section className={styles.card}>
        <h2>{w.card.title}</h2>
        <div className={styles.columns}>
          <div>
            <h3>{w.card.does}</h3>
            <ul>
              <li>
                <ClaimText claim="s1-future-only" text={w.card.stops} />
              </li>
              <li>
                <ClaimText claim="s1-features-stay" text={w.card.keeps} />
              </li>
            </ul>
          </div>
          <div>
            <h3>{w.card.doesNot}</h3>
            <ul>
              <li>
                <ClaimText claim="s1-future-only" text={w.card.past} />
              </li>
              <li>
                <ClaimText claim="other-ai-trained" text={w.card.otherAi} />
              </li>
              <li>
                <ClaimText claim="affiliates-what" text={w.card.ads} />
              </li>
            </ul>
          </div>
          <div>
            <h3>{w.card.unknown}</h3>
            <ul>
              <li>
                <ClaimText claim="q-copilot" text={w.card.copilot} />
              </li>
              <li>
                <ClaimText claim="q-company" text={w.card.company} />
              </li>
              <li>
                <ClaimText claim="q-jobs" text={w.card.reach} />
              </li>
            </ul>
          </div>
        </div>
      </section>
    </StepFrame>
  )
}
