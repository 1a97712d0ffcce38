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
    advice: 'Hide the sections you would not put on a poster, or switch public visibility off.',
    lose: 'Recruiters and clients outside LinkedIn find you less easily.',
    note: 'LinkedIn says search engines may show the old copy for weeks or months. Members still see your full profile.',
  },
  'email-visibility': {
    what: 'It decides who can read your email address on your profile, and who can export it.',
    advice: 'Choose “Only visible to me”, and turn “Allow connections to export emails” off.',
    lose: 'Your connections have to write to you on LinkedIn instead of by email.',
    note: 'An older LinkedIn help text says your direct connections see the address by default.',
  },
  'connections-visibility': {
    what: 'It decides whether your connections can browse the list of all your connections.',
    advice: 'Turn it off, or choose “Only you”.',
    lose: 'Others cannot look through your network for an introduction.',
    note: 'An older LinkedIn help text says shared connections stay visible in any case. It showed Yes and No here.',
  },
  'profile-viewing-options': {
    what: 'It decides what people see of you after you have looked at their profile.',
    advice: 'Choose “Private mode” if you look people up quietly.',
    lose: 'On a free account, your own list of who viewed you is then empty too.',
  },
  'discovery-email': {
    what: 'It decides who can find your profile when they already have your email address.',
    advice: 'Choose “Nobody”, or the narrowest choice there is.',
    lose: 'People who only have your email address cannot find you by it.',
    note: 'Sources differ on what is set at the start. Look at yours.',
  },
  'discovery-phone': {
    what: 'It decides who can find your profile when they already have your phone number.',
    advice: 'Choose “Nobody”, or the narrowest choice there is.',
    lose: 'People who only have your phone number cannot find you by it.',
    note: 'Sources differ on what is set at the start. Look at yours.',
  },
  'off-linkedin-visibility': {
    what: 'It lets other companies’ programs, such as mail and office software, show your profile.',
    advice: 'Turn it off.',
    lose: 'Your profile card no longer shows in those programs.',
  },
  'share-profile-updates': {
    what: 'It tells your network when you change jobs, change schools or have a work anniversary.',
    advice: 'Turn it off while you edit your profile.',
    lose: 'Your network does not hear of a new job unless you post it yourself.',
    note: 'Sources differ on what is set at the start. Look at yours.',
  },
  'active-status': {
    what: 'It shows others a sign when you are on LinkedIn.',
    advice: 'Choose “No one”.',
    lose: 'Older guides say you then no longer see when others are online.',
    note: 'Sources differ on what is set at the start. Look at yours.',
  },
  'affiliates-sharing': {
    what: 'It lets LinkedIn share data about you with Microsoft and others, for ads.',
    advice: 'Turn it off.',
    lose: 'You see as many ads as before. Those on Microsoft’s sites fit you less.',
    note: 'Some sources say it does not apply in the UK; look for the row. In the US, LinkedIn says a Global Privacy Control signal turns it off too.',
  },
  'ads-off-linkedin': {
    what: 'It lets LinkedIn show you ads on other websites and apps.',
    advice: 'Turn it off.',
    lose: 'Ads elsewhere fit you less.',
    note: 'In the EU and EEA it depends on your consent, so it may be off already.',
  },
  'ads-inferred': {
    what: 'It uses interests that LinkedIn guesses from what you do, to choose your ads.',
    advice: 'Turn it off, and go through the rows beside it in the same way.',
    lose: 'Ads become more general. Going through the rows, about 16, takes a few minutes.',
    note: 'In the EU and EEA other rules on consent apply, so some rows may be off already.',
  },
  research: {
    what: 'It lets LinkedIn use your data for research on work and the economy.',
    advice: 'Decide for yourself, and turn it off if you want to share the least.',
    lose: 'Research in the public interest gets less data.',
  },
  'permitted-services': {
    what: 'It lists the other apps and services you once allowed to use your LinkedIn account.',
    advice: 'Take out every one you do not know or no longer use.',
    lose: 'Signing in to those apps with LinkedIn stops until you allow them again.',
    note: 'In the EU, EEA and Switzerland, LinkedIn says some apps may get continuing access. That can include messages, for up to a year.',
  },
  'contacts-sync': {
    what: 'It copies the address book of your phone or mail account to LinkedIn.',
    advice: 'Turn it off.',
    lose: 'You get fewer suggestions of people you may know.',
    note: 'Contacts you uploaded before are a second step. Take them out there too.',
  },
  'job-application': {
    what: 'It keeps your resumes and your answers to employers’ questions for the next application.',
    advice: 'Turn it off while you are not looking for a job.',
    lose: 'You upload a resume anew for each application.',
    note: 'Resumes saved before are a second step; delete the old ones. While saved, they are on LinkedIn’s list for AI training.',
  },
  'signed-in-places': {
    what: 'It lists the devices and browsers where your account is open now.',
    advice: 'Sign out of every place you do not recognise.',
    lose: 'You sign in again on a device of yours that you signed out.',
  },
  'two-step': {
    what: 'It asks for a second code besides your password when you sign in.',
    advice: 'Turn it on, with an authenticator app.',
    lose: 'Signing in takes one more step, and you have to keep the recovery codes.',
  },
  passkeys: {
    what: 'It lets you sign in with your device’s fingerprint, face or PIN instead of a password.',
    advice: 'Add one.',
    lose: 'A passkey is tied to your device or your password manager.',
    note: 'You can add up to five, one reading of LinkedIn’s help says.',
  },
  'download-data': {
    what: 'It gives you a file with the data LinkedIn keeps on you.',
    advice: 'Ask for your copy before you delete anything.',
    lose: 'It takes some waiting, and the file is sensitive, so you have to keep it safe.',
    note: 'A first part comes in minutes. For the rest, sources say a day, or up to 48 hours. The link works for 72 hours.',
  },
  'read-receipts': {
    what: 'It shows others that you have read their message, or that you are typing.',
    advice: 'Decide for yourself, and turn it off if you want to signal less.',
    lose: 'You no longer see when others have read yours. One switch is for both signals.',
  },
  'message-nudges': {
    what: 'It reminds you of messages you have not answered.',
    advice: 'Decide for yourself.',
    lose: 'Without it, nothing reminds you of old messages.',
  },
  'harmful-detection': {
    what: 'It scans your messages automatically for scams and harassment.',
    advice: 'Keep it on, unless you object to the scanning.',
    lose: 'With it off, you get fewer warnings about scams and harassment.',
  },
  'demographic-info': {
    what: 'It holds personal details about you, if you have filled them in.',
    advice: 'Leave it empty, or clear what is there.',
    lose: 'Most people lose nothing by it.',
    note: 'Sources differ on its place. If it is not there, look under “Account preferences”.',
  },
  'members-you-follow': {
    what: 'It decides who can see which people you follow.',
    advice: 'Choose “Only visible to me”.',
    lose: 'Most people lose nothing by it.',
    note: 'Sources differ on what is set at the start. Look at yours.',
  },
  'last-name': {
    what: 'It decides whether people you are not connected with see your full last name.',
    advice: 'Leave it as it is, unless you need to be harder to find.',
    lose: 'If you change it, others see only an initial, and find you less easily.',
  },
  'representing-org': {
    what: 'It lets your employer’s content on LinkedIn show your profile beside it.',
    advice: 'Turn it off if you do not want to appear there.',
    lose: 'You appear less often beside your company’s content.',
  },
  mentions: {
    what: 'It decides whether others can mention or tag you in what they post.',
    advice: 'Decide for yourself.',
    lose: 'With it off, others cannot tag you in posts.',
    note: 'Sources differ on the section where it is.',
  },
  invitations: {
    what: 'It decides who may ask to connect with you.',
    advice: 'Keep it, or limit it to people who know your email address.',
    lose: 'With a limit, strangers cannot invite you, and some of them bring real opportunities.',
  },
  'search-history': {
    what: 'It keeps what you have searched for on LinkedIn.',
    advice: 'Clear it.',
    lose: 'Suggestions in the search box start afresh.',
  },
  'page-owner-export': {
    what: 'It lets owners of company pages you follow export details about you.',
    advice: 'Turn it off.',
    lose: 'Those pages cannot export your details.',
    note: 'Sources differ on what is set at the start. Look at yours.',
  },
  'page-visit': {
    what: 'It lets companies see that you have visited their page.',
    advice: 'Turn it off.',
    lose: 'A company you are interested in does not see your visit.',
    note: 'Sources differ on what is set at the start. Look at yours.',
  },
  cookies: {
    what: 'It decides which cookies LinkedIn may use beyond those it needs to work.',
    advice: 'Refuse the ones that are not essential.',
    lose: 'Ads, and some content from other sites, fit you less.',
    note: 'It is offered in Europe and some other places. Sources differ on the section; “Data privacy” is the other one.',
  },
  'job-accounts': {
    what: 'It lists accounts on employers’ career sites that LinkedIn has stored for you.',
    advice: 'Take out the old ones.',
    lose: 'You sign in again at those career sites.',
  },
} as const satisfies Record<CheckupItemId, ItemWords>
