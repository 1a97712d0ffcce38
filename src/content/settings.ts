import type { ClaimId } from './claims.ts'
import { type Evidence, type Recorded, reviewMenusBy } from './evidence.ts'
import type { LinkId } from './links.ts'
import type { MenuPlace } from './menu-place.ts'
import type { RegionId } from './regions.ts'

/** What a person can say they found at a setting. None of them is an error. */
export type SettingAnswer = 'turned-off' | 'already-off' | 'not-found' | 'will-not-switch' | 'kept-on'

/** What LinkedIn has that comes nearest, where a setting may not exist. Reported like a setting; no step, not counted. */
export type StandInFacts = Recorded & {
  readonly id: string
  readonly place?: MenuPlace
  /** LinkedIn's words on its button, where it has no place in the settings and so no switch. */
  readonly button?: string
  readonly alsoSeen?: readonly string[]
  /** Straight to it, where an address of grade A or B is known. */
  readonly link?: LinkId
  readonly fallback?: LinkId
  readonly help?: LinkId
  /** The answers that make sense for it, in the order shown. */
  readonly answers: readonly (SettingAnswer | 'not-using')[]
  readonly claims: readonly ClaimId[]
}

export type SettingFacts = Recorded & {
  /** Also the step's address and part of saved keys: never renamed. */
  readonly id: string
  /** Regions where LinkedIn has it; none given: everywhere. */
  readonly appliesTo?: readonly RegionId[]
  /** Whether a source beside the starting article names it. */
  readonly confirmed: boolean
  readonly place: MenuPlace
  /** Wording of other guides for the row and its group, quoted. */
  readonly alsoSeen: readonly string[]
  /** Straight to the setting, where an address of grade A or B is known. */
  readonly link?: LinkId
  /** The section's page, the safest address there is. */
  readonly fallback: LinkId
  readonly answers: readonly SettingAnswer[]
  readonly evidence: Evidence
  readonly claims: readonly ClaimId[]
  readonly standIns?: readonly StandInFacts[]
}

const allAnswers = ['turned-off', 'already-off', 'not-found', 'will-not-switch', 'kept-on'] as const

export const settings = [
  {
    id: 'ai-training',
    revision: 1,
    confirmed: true,
    place: {
      section: 'data-privacy',
      group: 'how-linkedin-uses-your-data',
      row: 'Data for Generative AI Improvement',
      toggle: 'Use my data for training content creation AI models',
    },
    alsoSeen: ['Use your data to train and develop AI models', 'Generative AI and other models'],
    link: 'ai-training',
    fallback: 'category-data-privacy',
    answers: allAnswers,
    evidence: {
      reviewBy: reviewMenusBy,
      asOf: '2026-01-30',
      method: 'recording',
      grade: 'A',
      sources: [
        'li-recordings',
        'li-a6278444',
        'li-a5538339',
        'li-a548106',
        'tp-help-2026',
        'stellarsand',
        'li-eu-notice',
        'autiomaa',
      ],
    },
    claims: ['s1-exists', 's1-switch-label', 's1-deeplink', 's1-look', 's1-app'],
  },
  {
    id: 'ai-tools',
    revision: 1,
    confirmed: false,
    place: { section: 'data-privacy', row: 'AI creation tools for your profile and messages' },
    alsoSeen: [],
    fallback: 'category-data-privacy',
    answers: allAnswers,
    evidence: {
      reviewBy: reviewMenusBy,
      asOf: '2026-09-03',
      method: 'guide',
      grade: 'D',
      sources: ['article', 'helpnetsecurity', 'li-recordings', 'tp-help-2026', 'li-a6278444'],
    },
    claims: ['s2-label-unconfirmed', 's2-source-check', 's2-no-master'],
    standIns: [
      {
        id: 'messaging-suggestions',
        revision: 1,
        place: { section: 'data-privacy', group: 'messaging-experience', row: 'Messaging suggestions' },
        alsoSeen: ['Suggested replies', 'Reply suggestions', 'Smart replies'],
        link: 'messaging-suggestions',
        fallback: 'category-data-privacy',
        help: 'smart-features-help',
        answers: ['turned-off', 'already-off', 'not-found', 'kept-on'],
        claims: ['s2-messaging-suggestions', 's2-smart-features'],
      },
      {
        id: 'write-with-ai',
        revision: 1,
        button: 'Write with AI',
        answers: ['not-using', 'kept-on'],
        claims: ['s2-write-with-ai', 's2-inputs'],
      },
    ],
  },
] as const satisfies readonly SettingFacts[]

/** The switch this guide is about. */
export const mainSetting = settings[0].id

export type StepSettingId = (typeof settings)[number]['id']
type StandInsOf<S> = S extends { standIns: readonly (infer I)[] } ? I : never
export type StandInId = Extract<StandInsOf<(typeof settings)[number]>, { id: string }>['id']
/** Everything that can be reported with a setting's answers: the settings and their stand-ins. */
export type SettingId = StepSettingId | StandInId

/** A stand-in of the list above. */
export type StandIn = StandInFacts & { readonly id: StandInId }
/** A setting of the list above, with a step of its own. */
export type Setting = Omit<SettingFacts, 'standIns'> & {
  readonly id: StepSettingId
  readonly standIns?: readonly StandIn[]
}
