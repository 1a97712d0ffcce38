import { PageFrame } from '../guide/PageFrame.tsx'
import { useWords } from '../parts/words.ts'

/** What was tested for people with disabilities, how, and what was not. */
export function AccessibilityPage() {
  const w = useWords('accessibility')
  return (
    <PageFrame title={w.title} description={w.description}>
      <p>{w.lede}</p>
      <h2>{w.target.title}</h2>
      <p>{w.target.text}</p>
      <h2>{w.tested.title}</h2>
      <ul>
        <li>{w.tested.axe}</li>
        <li>{w.tested.keyboard}</li>
        <li>{w.tested.zoom}</li>
        <li>{w.tested.text}</li>
        <li>{w.tested.focus}</li>
        <li>{w.tested.script}</li>
      </ul>
      <h2>{w.notTested.title}</h2>
      <ul>
        <li>{w.notTested.readers}</li>
        <li>{w.notTested.people}</li>
        <li>{w.notTested.axeLimits}</li>
      </ul>
      <h2>{w.problem.title}</h2>
      <p>{w.problem.text}</p>
    </PageFrame>
  )
}
