import type { CheckupItemId } from '../content/checkup.ts'
import type { Priority } from '../content/priorities.ts'
import type { RegionId } from '../content/regions.ts'
import type { SettingId } from '../content/settings.ts'
import type { CheckupKind, SettingKind } from '../wizard/progress.ts'
import type { StepId } from '../wizard/steps.ts'

// The codes of a link: the position in one of these lists. Append-only, whatever the order of the content, because
// published links must keep their meaning. An id that the content no longer has stays in its list.

/** Regions; code 0: none. */
export const regionCodes = [
  'eu-eea',
  'uk',
  'switzerland',
  'canada',
  'hong-kong',
  'united-states',
  'elsewhere',
  'mainland-china',
] as const satisfies readonly RegionId[]

/** What matters most. No longer written; links of the first edition contain it. Code 0: none. */
export const priorityCodes = ['be-found', 'hard-to-find', 'safety', 'less-data'] as const satisfies readonly Priority[]

/** Steps to resume at; code 0: none. The start is never one. */
export const stepCodes = [
  'start',
  'your-data',
  'ai-training',
  'ai-tools',
  'checkup',
  'summary',
] as const satisfies readonly StepId[]

/** Answers to a setting. At most 16. */
export const settingKindCodes = [
  'turned-off',
  'already-off',
  'kept-on',
  'not-found',
  'will-not-switch',
  'not-using',
  'later',
] as const satisfies readonly SettingKind[]

/** Answers to an item of the checkup. At most 16. */
export const checkupKindCodes = [
  'changed',
  'fine-as-is',
  'not-found',
  'later',
] as const satisfies readonly CheckupKind[]

/** Everything that can be answered, by the tail of its storage key. At most 256. */
export const entryCodes = [
  'setting:ai-training',
  'setting:ai-tools',
  'setting:messaging-suggestions',
  'setting:write-with-ai',
  'checkup:public-profile',
  'checkup:email-visibility',
  'checkup:connections-visibility',
  'checkup:profile-viewing-options',
  'checkup:discovery-email',
  'checkup:discovery-phone',
  'checkup:off-linkedin-visibility',
  'checkup:share-profile-updates',
  'checkup:active-status',
  'checkup:affiliates-sharing',
  'checkup:ads-off-linkedin',
  'checkup:ads-inferred',
  'checkup:research',
  'checkup:permitted-services',
  'checkup:contacts-sync',
  'checkup:job-application',
  'checkup:signed-in-places',
  'checkup:two-step',
  'checkup:passkeys',
  'checkup:download-data',
  'checkup:read-receipts',
  'checkup:message-nudges',
  'checkup:harmful-detection',
  'checkup:demographic-info',
  'checkup:members-you-follow',
  'checkup:last-name',
  'checkup:representing-org',
  'checkup:mentions',
  'checkup:invitations',
  'checkup:search-history',
  'checkup:page-owner-export',
  'checkup:page-visit',
  'checkup:cookies',
  'checkup:job-accounts',
  'checkup:blocked-members',
  'checkup:messages',
  'checkup:followers',
  'checkup:linkedin-promotions',
  'checkup:data-from-others',
  'checkup:measure-ads',
  'checkup:remembered-devices',
  'checkup:microsoft-accounts',
  'checkup:verifications',
  'checkup:other-ads',
] as const satisfies readonly (`setting:${SettingId}` | `checkup:${CheckupItemId}`)[]
