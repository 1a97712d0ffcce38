import type { CheckupItemId } from '../../checkup.ts'

type ItemWords = {
  /** What it decides. */
  readonly what: string
  /** What changes for the person who follows our suggestion. */
  readonly lose: string
  /** How to do it, where one look at the page is not enough. */
  readonly how?: string
  /** What a person should know before trusting the row, where there is something. */
  readonly note?: string
}

/** Words of the rows in the privacy checkup, by id. */
export const words = {
  'public-profile': {
    what: 'This is the part of your profile that search engines and people without an account can see.',
    lose: 'Recruiters and clients outside LinkedIn may find you less easily.',
    note: 'While it is on, LinkedIn says your name, region and numbers of connections and followers stay shown. Search engines may show an old profile for weeks or months.',
  },
  'email-visibility': {
    what: 'This controls who can see your email address on your profile, and who can export it.',
    lose: 'Your connections have to message you on LinkedIn instead of emailing you.',
    how: 'Turn off “Allow connection to export emails” on the same page.',
    note: 'On a new US account in January 2026, “1st degree connections” was chosen, and the export was off.',
  },
  'connections-visibility': {
    what: 'This controls whether your connections can see your full list of connections.',
    lose: 'People cannot look through your network for someone to introduce them.',
    note: 'LinkedIn says your connections still see mutual connections and people who have endorsed you.',
  },
  'profile-viewing-options': {
    what: 'This controls what people see about you after you view their profile.',
    lose: 'LinkedIn says both private choices turn off your own list of visitors and erase the one you have now.',
    note: 'If you worry about one person, the list of visitors can show whether they look at your profile.',
  },
  'discovery-email': {
    what: 'This controls who can find your profile if they already have your email address.',
    lose: 'People who only have your email address cannot find your profile with it.',
    note: 'There is no “Nobody” here: LinkedIn says your direct connections can always find you. Two new US accounts showed “Anyone”.',
  },
  'discovery-phone': {
    what: 'This controls who can find your profile if they already have your phone number.',
    lose: 'People who only have your phone number cannot find your profile with it.',
    note: 'Two new US accounts showed “Everyone”. LinkedIn says adding a phone number, even for signing in, also helps others to find you.',
  },
  'off-linkedin-visibility': {
    what: 'This lets other companies’ software, such as email and office apps, show your profile.',
    lose: 'Those apps no longer show your profile card.',
    note: 'It does not change your public profile, which has a setting of its own.',
  },
  'share-profile-updates': {
    what: 'This tells your network about changes such as a new job or school, a certificate or a work anniversary.',
    lose: 'Your network only hears about a new job if you post it yourself.',
    note: 'On two US accounts it was on. You can turn it off while you edit your profile, then on again.',
  },
  'active-status': {
    what: 'This shows other people when you are active on LinkedIn.',
    lose: 'Older guides say you can then no longer see when others are active.',
    note: 'On two new US accounts it was “No one”. LinkedIn says a change can take up to 30 minutes.',
  },
  'affiliates-sharing': {
    what: 'This lets LinkedIn share data about you with Microsoft and other partners, for ads.',
    lose: 'You may see just as many ads, but less relevant ones on Microsoft’s sites.',
    note: 'Some sources say this does not apply in the UK, so check. In the US, LinkedIn says your browser’s Global Privacy Control signal also turns it off. Changes take up to 72 hours, LinkedIn says.',
  },
  'ads-off-linkedin': {
    what: 'This lets LinkedIn show you ads on other websites and apps.',
    lose: 'Ads on other sites may be less relevant to you.',
    note: 'In the EU, EEA and Switzerland, LinkedIn asks consent for what it observes or gets from others. Ads based on your profile need none, so look here too. In the UK, check every ad setting.',
  },
  'ads-inferred': {
    what: 'This uses interests that LinkedIn guesses from your activity to choose your ads.',
    lose: 'Ads become more general.',
    note: 'LinkedIn shows its state only on its own page, not in the list.',
  },
  research: {
    what: 'This lets outside research partners of LinkedIn use data about you for social, economic and workplace research.',
    lose: 'Public-interest research gets less data.',
    note: 'LinkedIn says a change counts for future projects only, and not for its own product research.',
  },
  'permitted-services': {
    what: 'This lists the other apps and services you have allowed to use your LinkedIn account.',
    lose: 'You cannot sign in to those apps with LinkedIn until you allow them again.',
    note: 'In the EU, EEA and Switzerland, LinkedIn says some apps you allow may get continuing access. That can include messages, for up to a year.',
  },
  'contacts-sync': {
    what: 'This copies the contacts from your phone or email account to LinkedIn.',
    lose: 'You get fewer suggestions of people you may know.',
    how: 'Remove every source there, or choose “Remove all”. In the phone’s app, turn syncing off.',
    note: 'LinkedIn keeps this under “Account preferences”. Contacts you uploaded earlier stay until you remove them, which is a separate step.',
  },
  'job-application': {
    what: 'This saves your resumes and your answers to employers’ questions for your next application.',
    lose: 'You have to upload a resume for each application.',
    how: 'The page has three switches: saving resumes and answers, sharing resume data with hirers, and saving self-ID information.',
    note: 'LinkedIn’s page says saved resumes may also contribute to its AI models. Delete old resumes separately.',
  },
  'signed-in-places': {
    what: 'This lists the devices and browsers where you are signed in.',
    lose: 'If you sign out one of your own devices, you have to sign in there again.',
  },
  'two-step': {
    what: 'This asks for a code as well as your password when you sign in.',
    lose: 'Signing in takes one more step, and you need to keep your recovery codes safe.',
    how: 'Choose the authenticator app rather than a phone number, if you can.',
    note: 'LinkedIn says a phone number also helps people who have it to find you.',
  },
  passkeys: {
    what: 'This lets you sign in with your device’s fingerprint, face or PIN instead of a password.',
    lose: 'A passkey is tied to your device or your password manager.',
    note: 'A third-party reading of LinkedIn’s help says you can add up to five.',
  },
  'download-data': {
    what: 'This gives you a file with a copy of your LinkedIn data, though not all of it.',
    lose: 'You have to wait, and the file is sensitive, so keep it safe.',
    note: 'A first part usually comes within minutes. Sources say the rest takes a day, or up to 48 hours. The link works for 72 hours.',
  },
  'read-receipts': {
    what: 'This shows people when you have read their message or are typing.',
    lose: 'You can no longer see when others have read your messages. One switch controls both.',
    note: 'In a group, LinkedIn says, people you are not connected to see them too.',
  },
  'message-nudges': {
    what: 'This reminds you about messages you have not answered.',
    lose: 'You get no reminders about old messages.',
  },
  'harmful-detection': {
    what: 'This scans messages sent to you automatically for harassment and other violations of LinkedIn’s rules.',
    lose: 'If you turn it off, you get fewer warnings about harmful messages.',
  },
  'demographic-info': {
    what: 'This holds personal details that you may have filled in about yourself.',
    lose: 'Nothing, for most people.',
    note: 'The same setting is under “Account preferences” too.',
  },
  'members-you-follow': {
    what: 'This controls who can see which people you follow.',
    lose: 'Nothing, for most people.',
    note: 'LinkedIn says a person you follow can always see that you do.',
  },
  'last-name': {
    what: 'This controls whether people you are not connected to see your full last name.',
    lose: 'Others see only an initial. LinkedIn says they can still find you by your full name.',
  },
  'representing-org': {
    what: 'This lets LinkedIn show your profile next to job postings, company pages, ads and topics you follow or commented on.',
    lose: 'You appear less often next to such content.',
    note: 'In the EU and UK, LinkedIn says this rests on your consent, so it may be off.',
  },
  mentions: {
    what: 'This controls whether others can mention or tag you in what they post.',
    lose: 'If you turn it off, others cannot tag you in posts.',
    note: 'On two US accounts it was on.',
  },
  invitations: {
    what: 'This controls who can ask to connect with you.',
    lose: 'If you limit it, strangers cannot invite you, and some of them bring real opportunities.',
  },
  'search-history': {
    what: 'This is the list of what you have searched for on LinkedIn.',
    lose: 'Search suggestions start from scratch.',
  },
  'page-owner-export': {
    what: 'This lets owners of LinkedIn pages export your profile details and what you did on their page.',
    lose: 'Those pages cannot export your details.',
    note: 'On two US accounts it was off.',
  },
  'page-visit': {
    what: 'This lets companies see that you visited their page.',
    lose: 'A company you are interested in does not see that you visited.',
    note: 'On two US accounts it was off.',
  },
  cookies: {
    what: 'This controls which cookies LinkedIn may use beyond those it needs to work.',
    lose: 'Ads, and some content from other sites, may be less relevant to you.',
    note: 'It is not in the recorded lists of two US accounts. It is offered in Europe and some other places.',
  },
  'job-accounts': {
    what: 'This lists your accounts on employers’ career sites that LinkedIn has stored.',
    lose: 'You have to sign in again on those career sites.',
    note: 'LinkedIn says removing one does not delete the account at the employer’s career site.',
  },
  'blocked-members': {
    what: 'This is the list of people you have blocked. Blocking is LinkedIn’s own tool against one person.',
    lose: 'You no longer see each other, and profile views between you disappear.',
    how: 'To block somebody, open their profile and choose “Block/Report” in the menu at its top.',
  },
  messages: {
    what: 'This lets people you are not connected to send you message requests and InMail.',
    lose: 'If both are off, recruiters and strangers cannot write to you on LinkedIn.',
    note: 'LinkedIn says you cannot turn off messages from your direct connections.',
  },
  followers: {
    what: 'This controls who can follow what you post in public.',
    lose: 'LinkedIn says you lose the followers who are outside your network.',
    note: 'LinkedIn says a change takes about 24 hours.',
  },
  'linkedin-promotions': {
    what: 'This lets LinkedIn use your activity and profile to advertise its own products to you, by email too.',
    lose: 'You may still see LinkedIn’s promotions, but they are not made for you.',
    note: 'LinkedIn says it always stops direct marketing when you object.',
  },
  'data-from-others': {
    what: 'This lets LinkedIn use data about you from advertisers and other services to choose your ads.',
    lose: 'Ads may fit you less.',
    note: 'LinkedIn says it also uses this data to improve its ad tools.',
  },
  'measure-ads': {
    what: 'This lets LinkedIn use what you did after seeing an ad for reports to advertisers.',
    lose: 'Nothing, for most people.',
    note: 'LinkedIn says the reports contain only combined figures, from all your devices.',
  },
  'remembered-devices': {
    what: 'This lists devices on which LinkedIn remembers your password.',
    lose: 'You type your password again on a device you remove.',
    note: 'An old or shared device on the list may still let somebody in.',
  },
  'microsoft-accounts': {
    what: 'This lists the Microsoft accounts that may read your LinkedIn data.',
    lose: 'Microsoft’s apps no longer show your LinkedIn data there.',
    note: 'LinkedIn keeps this under “Account preferences”.',
  },
  verifications: {
    what: 'This lists what you proved to LinkedIn, such as your identity or work email.',
    lose: 'Without a verification, its mark leaves your profile.',
    note: 'LinkedIn keeps this under “Account preferences”. Its notice says it keeps the name from your ID and a redacted copy.',
  },
  'other-ads': {
    what: 'Eleven settings in two groups decide which facts about you choose your ads, such as your employer, location and age.',
    lose: 'LinkedIn says you see just as many ads, but less tailored ones.',
    how: 'On LinkedIn’s page, go through “Profile data” and “Activity and inferred data”. Three of them are boxes to untick.',
  },
} as const satisfies Record<CheckupItemId, ItemWords>
