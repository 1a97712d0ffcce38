import type { ClaimId } from './claims.ts'

/** What LinkedIn's list says of a file's content: named, in a named category by our reading, left out, or not named. */
export const archiveScopes = ['in-scope', 'by-our-reading', 'not-used', 'not-said'] as const
export type ArchiveScope = (typeof archiveScopes)[number]

/**
 * How a file is counted. Column names are written as they are compared: small letters and digits alone.
 * `needs`: columns that show we know this layout; none means any first row is taken as the header.
 */
export type ArchiveShape =
  | {
      readonly kind: 'table'
      readonly needs: readonly string[]
      /** The column that dates a row. `life`: when a job or a school began, which can be long before LinkedIn. */
      readonly date?: string
      readonly dates?: 'life'
      /** Columns with the person's own words, which are counted. */
      readonly text?: readonly string[]
      /** Rows with this value in this column are counted apart. */
      readonly apart?: { readonly column: string; readonly value: string; readonly as: ArchiveDetail }
    }
  | { readonly kind: 'profile' | 'messages' | 'typed' | 'targeting' | 'media' | 'article' | 'part' }

/** Numbers beside the count that mean something for some files. */
export const archiveDetails = [
  'words',
  'with-text',
  'sent',
  'conversations',
  'drafts',
  'spam',
  'accepted',
  'segments',
] as const
export type ArchiveDetail = (typeof archiveDetails)[number]

export type ArchiveFileFacts = {
  /** Names of the file as they are compared: small letters, no folder, ending, space, underscore, part or member number. */
  readonly stems: readonly string[]
  readonly scope: ArchiveScope
  /** Where LinkedIn's words on it were read. */
  readonly claim: ClaimId
  readonly shape: ArchiveShape
}

const rows = (needs: readonly string[] = [], date?: string): ArchiveShape => ({
  kind: 'table',
  needs,
  ...(date && { date }),
})
const life = (needs: readonly string[], date?: string, ...text: readonly string[]): ArchiveShape => ({
  kind: 'table',
  needs,
  ...(date && { date, dates: 'life' }),
  text,
})
const texts = (needs: readonly string[], date: string | undefined, ...text: readonly string[]): ArchiveShape => ({
  kind: 'table',
  needs,
  ...(date && { date }),
  text,
})

/**
 * LinkedIn's files, what it says of their content and how to read them. Names and columns: docs/archive.md. A change in
 * LinkedIn's list is one line here. In the order in which a report shows them.
 */
export const archiveFiles = {
  shares: {
    stems: ['shares'],
    scope: 'in-scope',
    claim: 'used-list',
    shape: texts(['date', 'sharecommentary'], 'date', 'sharecommentary'),
  },
  comments: {
    stems: ['comments'],
    scope: 'in-scope',
    claim: 'used-list',
    shape: texts(['date', 'message'], 'date', 'message'),
  },
  articles: { stems: [], scope: 'in-scope', claim: 'used-list', shape: { kind: 'article' } },
  votes: { stems: ['votes'], scope: 'in-scope', claim: 'used-list', shape: rows(['date', 'optiontext'], 'date') },
  resumes: {
    stems: ['privateidentityasset'],
    scope: 'in-scope',
    claim: 'used-list',
    shape: texts(['privateidentityassetname'], undefined, 'privateidentityassetrawtext'),
  },
  'saved-answers': {
    stems: ['jobapplicantsavedanswers'],
    scope: 'in-scope',
    claim: 'used-list',
    shape: texts(['question', 'answer'], undefined, 'answer'),
  },
  'screening-answers': {
    stems: ['jobapplicantsavedscreeningquestionresponses'],
    scope: 'in-scope',
    claim: 'used-list',
    shape: texts(['question', 'answer'], undefined, 'answer'),
  },
  profile: { stems: ['profile'], scope: 'in-scope', claim: 'used-list', shape: { kind: 'profile' } },
  positions: {
    stems: ['positions'],
    scope: 'in-scope',
    claim: 'used-list',
    shape: life(['companyname', 'title'], 'startedon', 'description'),
  },
  education: {
    stems: ['education'],
    scope: 'in-scope',
    claim: 'used-list',
    shape: life(['schoolname'], 'startdate', 'notes', 'activities'),
  },
  skills: { stems: ['skills'], scope: 'in-scope', claim: 'used-list', shape: rows(['name']) },
  certifications: {
    stems: ['certifications'],
    scope: 'in-scope',
    claim: 'used-list',
    shape: life(['name', 'authority'], 'startedon'),
  },
  volunteering: {
    stems: ['volunteering'],
    scope: 'in-scope',
    claim: 'used-list',
    shape: life(['companyname', 'role'], 'startedon', 'description'),
  },
  publications: {
    stems: ['publications'],
    scope: 'in-scope',
    claim: 'used-list',
    shape: life(['name', 'publishedon'], 'publishedon', 'description'),
  },
  patents: { stems: ['patents'], scope: 'in-scope', claim: 'used-list', shape: rows() },
  'recommendations-received': {
    stems: ['recommendationsreceived'],
    scope: 'in-scope',
    claim: 'used-list',
    shape: texts(['text', 'creationdate'], 'creationdate', 'text'),
  },
  'endorsements-received': {
    stems: ['endorsementreceivedinfo'],
    scope: 'in-scope',
    claim: 'used-list',
    shape: {
      kind: 'table',
      needs: ['endorsementdate', 'skillname'],
      date: 'endorsementdate',
      apart: { column: 'endorsementstatus', value: 'ACCEPTED', as: 'accepted' },
    },
  },
  'endorsements-given': {
    stems: ['endorsementgiveninfo'],
    scope: 'in-scope',
    claim: 'used-list',
    shape: {
      kind: 'table',
      needs: ['endorsementdate', 'skillname'],
      date: 'endorsementdate',
      apart: { column: 'endorsementstatus', value: 'ACCEPTED', as: 'accepted' },
    },
  },
  'profile-photos': { stems: [], scope: 'in-scope', claim: 'used-list', shape: { kind: 'part' } },
  'profile-summary': {
    stems: ['profilesummary'],
    scope: 'by-our-reading',
    claim: 'used-list',
    shape: texts(['profilesummary'], undefined, 'profilesummary'),
  },
  'feed-media': { stems: [], scope: 'by-our-reading', claim: 'used-list', shape: { kind: 'part' } },
  'recommendations-given': {
    stems: ['recommendationsgiven'],
    scope: 'by-our-reading',
    claim: 'used-list',
    shape: texts(['text', 'creationdate'], 'creationdate', 'text'),
  },
  'ai-conversations': {
    stems: ['guidemessages', 'coachmessages', 'learningcoachmessages', 'learningroleplaymessages'],
    scope: 'by-our-reading',
    claim: 'used-list',
    shape: { kind: 'typed' },
  },
  languages: { stems: ['languages'], scope: 'by-our-reading', claim: 'used-list', shape: rows(['name']) },
  courses: { stems: ['courses'], scope: 'by-our-reading', claim: 'used-list', shape: rows(['name']) },
  honors: {
    stems: ['honors'],
    scope: 'by-our-reading',
    claim: 'used-list',
    shape: life(['title'], 'issuedon', 'description'),
  },
  projects: {
    stems: ['projects'],
    scope: 'by-our-reading',
    claim: 'used-list',
    shape: life(['title'], 'startedon', 'description'),
  },
  organizations: { stems: ['organizations'], scope: 'by-our-reading', claim: 'used-list', shape: rows() },
  'test-scores': { stems: ['testscores'], scope: 'by-our-reading', claim: 'used-list', shape: rows() },
  causes: { stems: ['causesyoucareabout'], scope: 'by-our-reading', claim: 'used-list', shape: rows() },
  messages: { stems: ['messages'], scope: 'not-used', claim: 'used-messages', shape: { kind: 'messages' } },
  'job-applications': {
    stems: ['jobapplications'],
    scope: 'not-used',
    claim: 'used-not-list',
    shape: rows(['applicationdate', 'companyname'], 'applicationdate'),
  },
  receipts: {
    stems: ['receipts', 'receiptsv2'],
    scope: 'not-used',
    claim: 'used-not-list',
    shape: rows(['transactionmadeat'], 'transactionmadeat'),
  },
  'article-drafts': { stems: [], scope: 'not-said', claim: 'used-list', shape: { kind: 'part' } },
  reactions: { stems: ['reactions'], scope: 'not-said', claim: 'used-list', shape: rows(['date', 'type'], 'date') },
  reposts: { stems: ['instantreposts'], scope: 'not-said', claim: 'used-list', shape: rows(['date', 'link'], 'date') },
  'other-media': { stems: ['richmedia', 'videos'], scope: 'not-said', claim: 'used-list', shape: { kind: 'media' } },
  connections: {
    stems: ['connections'],
    scope: 'not-said',
    claim: 'used-list',
    shape: rows(['firstname', 'connectedon'], 'connectedon'),
  },
  invitations: {
    stems: ['invitations'],
    scope: 'not-said',
    claim: 'used-list',
    shape: {
      kind: 'table',
      needs: ['sentat', 'direction'],
      date: 'sentat',
      text: ['message'],
      apart: { column: 'direction', value: 'OUTGOING', as: 'sent' },
    },
  },
  contacts: { stems: ['contacts', 'importedcontacts'], scope: 'not-said', claim: 'used-list', shape: rows() },
  notes: { stems: ['notes'], scope: 'not-said', claim: 'used-list', shape: rows() },
  'member-follows': {
    stems: ['memberfollows'],
    scope: 'not-said',
    claim: 'used-list',
    shape: rows(['date', 'status'], 'date'),
  },
  'company-follows': {
    stems: ['companyfollows'],
    scope: 'not-said',
    claim: 'used-list',
    shape: rows(['organization', 'followedon'], 'followedon'),
  },
  'hashtag-follows': {
    stems: ['hashtagfollows', 'memberhashtags'],
    scope: 'not-said',
    claim: 'used-list',
    shape: rows(),
  },
  'saved-items': {
    stems: ['saveditems'],
    scope: 'not-said',
    claim: 'used-list',
    shape: rows(['saveditem', 'createdtime'], 'createdtime'),
  },
  events: { stems: ['events'], scope: 'not-said', claim: 'used-list', shape: rows(['eventname'], 'eventtime') },
  searches: {
    stems: ['searchqueries'],
    scope: 'not-said',
    claim: 'used-list',
    shape: rows(['time', 'searchquery'], 'time'),
  },
  learning: { stems: ['learning'], scope: 'not-said', claim: 'used-list', shape: rows() },
  'job-preferences': { stems: ['jobseekerpreferences'], scope: 'not-said', claim: 'used-list', shape: rows() },
  'saved-jobs': {
    stems: ['savedjobs'],
    scope: 'not-said',
    claim: 'used-list',
    shape: rows(['saveddate', 'jobtitle'], 'saveddate'),
  },
  'job-alerts': { stems: ['savedjobalerts'], scope: 'not-said', claim: 'used-list', shape: rows() },
  'job-postings': { stems: ['onlinejobpostings'], scope: 'not-said', claim: 'used-list', shape: rows() },
  targeting: { stems: ['adtargeting'], scope: 'not-said', claim: 'used-list', shape: { kind: 'targeting' } },
  inferences: { stems: ['inferencesaboutyou'], scope: 'not-said', claim: 'used-list', shape: rows(['category']) },
  'ads-clicked': {
    stems: ['adsclicked'],
    scope: 'not-said',
    claim: 'used-list',
    shape: rows(['adclickeddate'], 'adclickeddate'),
  },
  'ads-engagement': {
    stems: ['lanadsengagement'],
    scope: 'not-said',
    claim: 'used-list',
    shape: rows(['date'], 'date'),
  },
  logins: { stems: ['logins'], scope: 'not-said', claim: 'used-list', shape: rows(['logindate'], 'logindate') },
  'security-challenges': {
    stems: ['securitychallenges'],
    scope: 'not-said',
    claim: 'used-list',
    shape: rows(['challengedate'], 'challengedate'),
  },
  account: {
    stems: [
      'registration',
      'emailaddresses',
      'phonenumbers',
      'whatsappphonenumbers',
      'verifications',
      'accountstatushistory',
    ],
    scope: 'not-said',
    claim: 'used-list',
    shape: rows(),
  },
} as const satisfies Readonly<Record<string, ArchiveFileFacts>>

export type ArchiveFileId = keyof typeof archiveFiles

export const archiveFileIds = Object.keys(archiveFiles) as readonly ArchiveFileId[]

/** What LinkedIn lists as used and its archive does not hold. */
export const notInArchive = [
  { id: 'groups', claim: 'used-group-messages' },
  { id: 'feedback', claim: 'used-feedback' },
] as const satisfies readonly { id: string; claim: ClaimId }[]
