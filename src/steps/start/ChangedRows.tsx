import { checkupItems } from '../../content/checkup.ts'
import { rowLabel } from '../../content/linkedin-labels/label.ts'
import { StepLink } from '../../guide/StepLink.tsx'
import { useWizard } from '../../guide/useWizard.ts'
import { LinkedInLabel } from '../../linkedin/MenuPath.tsx'
import { useWords } from '../../parts/words.ts'
import { Notice } from '../../ui/Notice.tsx'
import { reasonsSince } from '../../wizard/status.ts'

/** The items of the checkup that changed since the person answered. Renders nothing if there are none. */
export function ChangedRows() {
  const w = useWords('start').welcome
  const { progress, send } = useWizard()
  const changed = checkupItems.filter((item) => reasonsSince(item, progress.checkup[item.id]))
  const [reason, ...others] = new Set(changed.map((item) => reasonsSince(item, progress.checkup[item.id])))
  if (!reason) return null
  return (
    <Notice>
      <h2>{w.lookAgain}</h2>
      <p>{w.changedRows[others.length > 0 ? 'both' : reason]}</p>
      <ul>
        {changed.map((item) => (
          <li key={item.id}>
            <LinkedInLabel label={rowLabel(item)} />
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
