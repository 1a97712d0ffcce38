import type { ClaimId } from './claims.ts'
import type { RegionId } from './regions.ts'
import type { SourceId } from './sources.ts'

/** What an objection can be about, as choices. The words are in `objection`. */
export const objectionGoals = ['content-ai', 'other-ai', 'about-me', 'erasure'] as const
export type ObjectionGoal = (typeof objectionGoals)[number]

/** What is known about objecting in a region, and whom to turn to. Each text has its claim. */
export type ObjectionFacts = {
  /** Law that a letter can name; none: not known to us. */
  readonly law?: 'gdpr' | 'uk-gdpr'
  /** What the page says of the law there, and where that was read. */
  readonly says: {
    readonly text: 'gdpr' | 'uk-gdpr' | 'switzerland' | 'canada' | 'united-states' | 'unknown'
    readonly claim?: ClaimId
  }
  /** By when LinkedIn must answer. */
  readonly due: { readonly text: 'eu' | 'uk' | 'unknown'; readonly claim?: ClaimId }
  /** Which company of LinkedIn's is responsible, and so which authority. */
  readonly controller?: { readonly text: 'eu' | 'switzerland' | 'uk'; readonly claim: ClaimId }
  /** The authority to complain to, and for the EU the list of all; none: not known to us. */
  readonly authorities: readonly SourceId[]
  /** The authority serves only those who live in California. */
  readonly onlyCalifornia?: true
}

export const objectionByRegion = {
  'eu-eea': {
    law: 'gdpr',
    says: { text: 'gdpr', claim: 'auth-cnpd' },
    due: { text: 'eu', claim: 'due-eu' },
    controller: { text: 'eu', claim: 'controller-eu' },
    authorities: ['edpb-faq', 'dpc-complaint'],
  },
  uk: {
    law: 'uk-gdpr',
    says: { text: 'uk-gdpr', claim: 'auth-ico-2025' },
    due: { text: 'uk', claim: 'due-uk' },
    controller: { text: 'uk', claim: 'controller-uk' },
    authorities: ['ico-complaint'],
  },
  switzerland: {
    says: { text: 'switzerland', claim: 'law-ch' },
    due: { text: 'unknown' },
    controller: { text: 'switzerland', claim: 'controller-eu' },
    authorities: ['fdpic-report'],
  },
  canada: { says: { text: 'canada', claim: 'law-ca' }, due: { text: 'unknown' }, authorities: ['opc-complaint'] },
  'hong-kong': { says: { text: 'unknown' }, due: { text: 'unknown' }, authorities: ['pcpd-site'] },
  'united-states': {
    says: { text: 'united-states', claim: 'law-us' },
    due: { text: 'unknown' },
    authorities: ['calprivacy'],
    onlyCalifornia: true,
  },
  elsewhere: { says: { text: 'unknown' }, due: { text: 'unknown' }, authorities: [] },
  'mainland-china': { says: { text: 'unknown' }, due: { text: 'unknown' }, authorities: [] },
} as const satisfies Record<RegionId, ObjectionFacts>
