import type { CheckupItemId } from '../../checkup.ts'

type ItemWords = {
  /** What the row is. */
  readonly what: string
  readonly advice: string
  readonly lose: string
  /** What a person should know before trusting the row, where there is something. */
  readonly note?: string
}

/** Words of the rows in the privacy checkup, by id. */
export const words = {
  'public-profile': {
    what: 'This is the part of your profile that search engines and people without an account can see.',
    advice: 'Hide sections you would not show to strangers, or turn public visibility off.',
    lose: 'Recruiters and clients outside LinkedIn may find you less easily.',
    note: 'LinkedIn says search engines may show your old profile for weeks or months. It says members still see all of it.',
  },
  'email-visibility': {
    what: 'This controls who can see your email address on your profile, and who can export it.',
    advice: 'Choose “Only visible to me”, and turn off “Allow connections to export emails”.',
    lose: 'Your connections have to message you on LinkedIn instead of emailing you.',
    note: 'An older copy of LinkedIn’s help says your direct connections see your address by default.',
  },
  'connections-visibility': {
    what: 'This controls whether your connections can see your full list of connections.',
    advice: 'Turn it off, or choose “Only you”.',
    lose: 'People cannot look through your network for someone to introduce them.',
    note: 'An older copy of LinkedIn’s help says shared connections stay visible anyway. There, the choices were Yes and No.',
  },
  'profile-viewing-options': {
    what: 'This controls what people see about you after you view their profile.',
    advice: 'Choose “Private mode” if you do not want people to know you viewed them.',
    lose: 'On a free account, you can no longer see who viewed your profile either.',
  },
  'discovery-email': {
    what: 'This controls who can find your profile if they already have your email address.',
    advice: 'Choose “Nobody”, or the most limited option you see.',
    lose: 'People who only have your email address cannot find your profile with it.',
    note: 'Sources disagree on the default, so check yours.',
  },
  'discovery-phone': {
    what: 'This controls who can find your profile if they already have your phone number.',
    advice: 'Choose “Nobody”, or the most limited option you see.',
    lose: 'People who only have your phone number cannot find your profile with it.',
    note: 'Sources disagree on the default, so check yours.',
  },
  'off-linkedin-visibility': {
    what: 'This lets other companies’ software, such as email and office apps, show your profile.',
    advice: 'Turn it off.',
    lose: 'Those apps no longer show your profile card.',
  },
  'share-profile-updates': {
    what: 'This tells your network when you change jobs or schools, or have a work anniversary.',
    advice: 'Turn it off while you edit your profile.',
    lose: 'Your network only hears about a new job if you post it yourself.',
    note: 'Sources disagree on the default, so check yours.',
  },
  'active-status': {
    what: 'This shows other people when you are active on LinkedIn.',
    advice: 'Choose “No one”.',
    lose: 'Older guides say you can then no longer see when others are active.',
    note: 'Sources disagree on the default, so check yours.',
  },
  'affiliates-sharing': {
    what: 'This lets LinkedIn share data about you with Microsoft and other partners, for ads.',
    advice: 'Turn it off.',
    lose: 'You may see just as many ads, but less relevant ones on Microsoft’s sites.',
    note: 'Some sources say this does not apply in the UK, so check. In the US, LinkedIn says your browser’s Global Privacy Control signal also turns it off.',
  },
  'ads-off-linkedin': {
    what: 'This lets LinkedIn show you ads on other websites and apps.',
    advice: 'Turn it off.',
    lose: 'Ads on other sites may be less relevant to you.',
    note: 'In the EU and EEA this depends on your consent, so it may already be off.',
  },
  'ads-inferred': {
    what: 'This uses interests that LinkedIn guesses from your activity to choose your ads.',
    advice: 'Turn it off, then do the same for the settings next to it.',
    lose: 'Ads become more general. There are about 16 of these settings, so allow a few minutes.',
    note: 'In the EU and EEA separate consent rules apply, so some of these may already be off.',
  },
  research: {
    what: 'This lets LinkedIn use your data for research on work and the economy.',
    advice: 'It is up to you. Turn it off if you want to share as little as possible.',
    lose: 'Public-interest research gets less data.',
  },
  'permitted-services': {
    what: 'This lists the other apps and services you have allowed to use your LinkedIn account.',
    advice: 'Remove any you do not recognise or no longer use.',
    lose: 'You cannot sign in to those apps with LinkedIn until you allow them again.',
    note: 'In the EU, EEA and Switzerland, LinkedIn says some apps you allow may get continuing access. That can include messages, for up to a year.',
  },
  'contacts-sync': {
    what: 'This copies the contacts from your phone or email account to LinkedIn.',
    advice: 'Turn it off.',
    lose: 'You get fewer suggestions of people you may know.',
    note: 'Contacts you uploaded earlier stay until you remove them, which is a separate step.',
  },
  'job-application': {
    what: 'This saves your resumes and your answers to employers’ questions for your next application.',
    advice: 'Turn it off while you are not looking for a job.',
    lose: 'You have to upload a resume for each application.',
    note: 'Delete old resumes separately. While they are saved, LinkedIn lists them among the data it may use for AI training.',
  },
  'signed-in-places': {
    what: 'This lists the devices and browsers where you are signed in.',
    advice: 'Sign out of any you do not recognise.',
    lose: 'If you sign out one of your own devices, you have to sign in there again.',
  },
  'two-step': {
    what: 'This asks for a code as well as your password when you sign in.',
    advice: 'Turn it on, using an authenticator app.',
    lose: 'Signing in takes one more step, and you need to keep your recovery codes safe.',
  },
  passkeys: {
    what: 'This lets you sign in with your device’s fingerprint, face or PIN instead of a password.',
    advice: 'Add a passkey.',
    lose: 'A passkey is tied to your device or your password manager.',
    note: 'A third-party reading of LinkedIn’s help says you can add up to five.',
  },
  'download-data': {
    what: 'This gives you a file with a copy of your LinkedIn data, though not all of it.',
    advice: 'Ask for a copy before you delete anything.',
    lose: 'You have to wait, and the file is sensitive, so keep it safe.',
    note: 'A first part usually comes within minutes. Sources say the rest takes a day, or up to 48 hours. The link works for 72 hours.',
  },
  'read-receipts': {
    what: 'This shows people when you have read their message or are typing.',
    advice: 'It is up to you. Turn it off if you want to give less away.',
    lose: 'You can no longer see when others have read your messages. One switch controls both.',
  },
  'message-nudges': {
    what: 'This reminds you about messages you have not answered.',
    advice: 'It is up to you.',
    lose: 'You get no reminders about old messages.',
  },
  'harmful-detection': {
    what: 'This scans your messages automatically for scams and harassment.',
    advice: 'Keep it on, unless you object to the scanning.',
    lose: 'If you turn it off, you get fewer warnings about scams and harassment.',
  },
  'demographic-info': {
    what: 'This holds personal details that you may have filled in about yourself.',
    advice: 'Leave it empty, or clear what is there.',
    lose: 'Nothing, for most people.',
    note: 'Sources disagree on where it is. If you do not find it, look under “Account preferences”.',
  },
  'members-you-follow': {
    what: 'This controls who can see which people you follow.',
    advice: 'Choose “Only visible to me”.',
    lose: 'Nothing, for most people.',
    note: 'Sources disagree on the default, so check yours.',
  },
  'last-name': {
    what: 'This controls whether people you are not connected to see your full last name.',
    advice: 'Leave it as it is, unless you need to be harder to find.',
    lose: 'If you hide it, others see only an initial, and may find you less easily.',
  },
  'representing-org': {
    what: 'This lets your employer’s content on LinkedIn show your profile next to it.',
    advice: 'Turn it off if you do not want to appear there.',
    lose: 'You appear less often next to your company’s content.',
  },
  mentions: {
    what: 'This controls whether others can mention or tag you in what they post.',
    advice: 'It is up to you.',
    lose: 'If you turn it off, others cannot tag you in posts.',
    note: 'Sources disagree on which section it is in.',
  },
  invitations: {
    what: 'This controls who can ask to connect with you.',
    advice: 'Leave it as it is, or limit it to people who know your email address.',
    lose: 'If you limit it, strangers cannot invite you, and some of them bring real opportunities.',
  },
  'search-history': {
    what: 'This is the list of what you have searched for on LinkedIn.',
    advice: 'Clear it.',
    lose: 'Search suggestions start from scratch.',
  },
  'page-owner-export': {
    what: 'This lets owners of company pages you follow export details about you.',
    advice: 'Turn it off.',
    lose: 'Those pages cannot export your details.',
    note: 'Sources disagree on the default, so check yours.',
  },
  'page-visit': {
    what: 'This lets companies see that you visited their page.',
    advice: 'Turn it off.',
    lose: 'A company you are interested in does not see that you visited.',
    note: 'Sources disagree on the default, so check yours.',
  },
  cookies: {
    what: 'This controls which cookies LinkedIn may use beyond those it needs to work.',
    advice: 'Refuse the non-essential ones.',
    lose: 'Ads, and some content from other sites, may be less relevant to you.',
    note: 'It is offered in Europe and some other places. If you do not find it, look under “Data privacy”.',
  },
  'job-accounts': {
    what: 'This lists your accounts on employers’ career sites that LinkedIn has stored.',
    advice: 'Remove old ones.',
    lose: 'You have to sign in again on those career sites.',
  },
} as const satisfies Record<CheckupItemId, ItemWords>
