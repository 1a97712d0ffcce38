import { useToday } from '../browser/browser-state.ts'
import type { ClaimId } from '../content/claims.ts'
import { isDue, reviewMenusBy } from '../content/evidence.ts'
import { fetched } from '../parts/fetched.ts'
import { useFetched } from '../parts/useFetched.ts'

const content = fetched(() => import('../content/claims.ts'))

/**
 * Whether a claim is past its review date. The list of claims is not part of the first download: it is loaded only
 * after the earliest review date has passed.
 */
export function useIsDue(claim: ClaimId): boolean {
  const today = useToday()
  const mayBeDue = today !== undefined && isDue({ reviewBy: reviewMenusBy }, today)
  // If the list cannot be loaded the claim keeps its wording. /sources, which has the list, shows its date anyway.
  const list = useFetched(content, mayBeDue)?.claims
  return mayBeDue && list !== undefined && isDue(list[claim], today)
}
