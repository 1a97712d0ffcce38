import type { ClaimId } from './claims.ts'
import type { RegionId } from './regions.ts'
import type { SourceId } from './sources.ts'

/** What an objection can be about, as choices. The words are in `objection`. */
export const objectionGoals = ['content-ai', 'other-ai', 'about-me', 'erasure'] as const
export type ObjectionGoal = (typeof objectionGoals)[number]

/** What is known about objecting in a region, and whom to turn to. */
export type ObjectionFacts = {
  /** Law that sources name for it; none: not known to us. */
  readonly law?: 'gdpr' | 'uk-gdpr'
  /** The authority to complain to, and for the EU the list of all; none: not known to us. */
  readonly authorities: readonly SourceId[]
  readonly claims: readonly ClaimId[]
}

export const objectionByRegion = {
  'eu-eea': { law: 'gdpr', authorities: ['edpb-faq', 'dpc-complaint'], claims: ['auth-cnpd', 'form-no-reason'] },
  uk: { law: 'uk-gdpr', authorities: ['ico-complaint'], claims: ['auth-ico-2025'] },
  switzerland: { authorities: ['fdpic-report'], claims: ['region-ch'] },
  canada: { authorities: ['opc-complaint'], claims: ['region-legit-other'] },
  'hong-kong': { authorities: ['pcpd-site'], claims: ['region-legit-other'] },
  'united-states': { authorities: ['calprivacy'], claims: ['region-us'] },
  elsewhere: { authorities: [], claims: ['region-us'] },
  'mainland-china': { authorities: [], claims: ['region-cn'] },
} as const satisfies Record<RegionId, ObjectionFacts>
