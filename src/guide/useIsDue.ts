import { useToday } from '../browser/browser-state.ts'
import type { ClaimId } from '../content/claims.ts'
import { isDue, reviewMenusBy } from '../content/evidence.ts'
import { fetched } from '../parts/fetched.ts'
import { useFetched } from '../parts/useFetched.ts'

const content = fetched(() => import('../content/claims.ts'))

/**
 * Whether a claim is past its review date. The list of claims is no part of the first download: until the first of
 * them is due none has to be looked up, and then it is fetched.
 */
export function useIsDue(claim: ClaimId): boolean {
  const today = useToday()
  const mayBeDue = today !== undefined && isDue({ reviewBy: reviewMenusBy }, today)
  // Without the list the claim keeps its wording; /sources, which has the list, shows its date all the same.
  const list = useFetched(content, mayBeDue)?.claims
  return mayBeDue && list !== undefined && isDue(list[claim], today)
}
