import type { ClaimId } from './claims.ts'

/** Where a person lives, as far as LinkedIn's switch differs by it. Saved ids: never renamed. */
export const regions = [
  { id: 'eu-eea', since: '2025-11-03', claim: 'region-eu' },
  { id: 'uk', since: '2025-11-03', claim: 'region-uk' },
  { id: 'switzerland', since: '2025-11-03', claim: 'region-ch' },
  { id: 'canada', since: '2025-11-03', claim: 'region-ca' },
  { id: 'hong-kong', since: '2025-11-03', claim: 'region-hk' },
  { id: 'united-states', since: '2024-09', claim: 'region-us' },
  { id: 'elsewhere', since: '2024-09', claim: 'region-us' },
  { id: 'mainland-china', since: 'unknown', claim: 'region-cn' },
] as const satisfies readonly RegionFacts[]

export type RegionFacts = {
  readonly id: string
  /** Since when the switch is on by default there: ISO date or month, or `unknown`. */
  readonly since: string
  readonly claim: ClaimId
}

export type RegionId = (typeof regions)[number]['id']
