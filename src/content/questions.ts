import type { ClaimId } from './claims.ts'

/** Questions people ask, in the order shown, each with the claims its answer rests on. The words are in `questions`. */
export const questions = [
  { id: 'not-there', claims: ['region-eu', 's1-app', 'form-exists'] },
  { id: 'europe', claims: ['region-eu', 's1-default-on'] },
  { id: 'app-or-computer', claims: ['s1-app', 'links-app'] },
  { id: 'deletes', claims: ['s1-future-only', 'past-remove'] },
  { id: 'all-ai', claims: ['s1-scope', 'other-ai-trained'] },
  { id: 'messages', claims: ['used-messages', 'used-group-messages', 'messages-safety', 'article-messages'] },
  { id: 'features', claims: ['s1-features-stay', 'q-jobs'] },
  { id: 'comes-back', claims: ['q-reset'] },
  { id: 'prompts', claims: ['s2-inputs', 'used-feedback'] },
  { id: 'minors', claims: ['used-minors'] },
  { id: 'microsoft', claims: ['uk-microsoft', 'affiliates-develop', 'affiliates-what', 'q-copilot'] },
  { id: 'company', claims: ['q-company'] },
  { id: 'accounts', claims: ['s1-per-account'] },
  { id: 'old-posts', claims: ['used-since-2003', 's1-future-only'] },
  { id: 'no-account', claims: ['q-nonmember'] },
  { id: 'complain', claims: ['auth-cnpd', 'form-result'] },
  { id: 'lawful', claims: ['q-legal'] },
  { id: 'language', claims: ['s1-exists'] },
  { id: 'how-long', claims: [] },
] as const satisfies readonly { id: string; claims: readonly ClaimId[] }[]

export type QuestionId = (typeof questions)[number]['id']
