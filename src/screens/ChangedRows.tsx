import { checkupItems } from '../content/checkup.ts'
import { useWords } from '../i18n/catalogs.ts'
import { Notice } from '../ui/Notice.tsx'
import { statusOf } from '../wizard/summary.ts'
import { LinkedInLabel } from './MenuPath.tsx'
import { StepLink } from './StepLink.tsx'
import { useWizard } from './useWizard.ts'

/** The rows of the checkup that changed since the person reported them. Nothing where none did. */
export function ChangedRows() {
  const w = useWords('intro').welcome
  const { progress, send } = useWizard()
  const changed = checkupItems.filter(({ id, revision }) => statusOf(progress.checkup[id], revision) === 'look-again')
  if (changed.length === 0) return null
  return (
    <Notice>
      <h2>{w.lookAgain}</h2>
      <p>{w.changedRows}</p>
      <ul>
        {changed.map(({ id, place }) => (
          <li key={id}>
            <LinkedInLabel label={place.row} />
          </li>
        ))}
      </ul>
      <p>
        <StepLink to="checkup" onGo={() => send({ type: 'go-to', step: 'checkup' })}>
          {w.changedRowsLink}
        </StepLink>
      </p>
    </Notice>
  )
}
