import type { ClaimId } from '../../claims.ts'

/** The sentence of every claim, by its id, as the page Sources shows it. Each says who says it. */
export const words = {
  'used-list':
    'LinkedIn lists what it may use: profile details, posts, articles, comments and poll answers. Group activity, saved resumes and answers are on the list too. So are what you type into AI features and what they answer.',
  'used-not-list':
    'LinkedIn lists what it does not use: private messages, sign-in details, payment data and salary data. The list also includes job applications tied to one person.',
  'used-messages':
    'LinkedIn’s settings page says the data used for this training does not include your private messages. We saw it on recordings of two US accounts; its help says the same.',
  'used-group-messages': 'LinkedIn’s European notice names group activity and messages inside groups.',
  'used-feedback':
    'LinkedIn’s European notice names your feedback and support requests under improving its products, not under this training. No switch is named for that; you can object with its form.',
  'used-minors': 'LinkedIn says it leaves out people it believes to be under 18 or in secondary school.',
  'used-models': 'LinkedIn says the models may be its own or a provider’s. It names Microsoft Azure OpenAI.',
  'used-masking':
    'LinkedIn says it uses techniques that remove or mask personal data in training sets. How well they work is not known.',
  'used-no-audit': 'These lists are LinkedIn’s own statements. We found no independent audit of them.',
  'used-since-2003':
    'Press reports say the Dutch authority warned that data back to 2003 is included. They also report a shorter period, agreed after the Irish authority stepped in. Its length is not known.',
  'used-automatic':
    'LinkedIn says it scans messages automatically for harmful content, and trains the AI that does so. This switch does not stop that.',
  'archive-wait':
    'A third-party reading of LinkedIn’s help says a first part comes within minutes and the rest in about a day. One help page says up to 48 hours.',
  'past-remove':
    'You can delete posts, comments, saved resumes and answers yourself. You can also ask LinkedIn for erasure, or close your account. The Luxembourg authority says models do not unlearn.',
  's1-exists':
    'We saw the setting “Data for Generative AI Improvement” on recordings of two US accounts. It is under “Data privacy”, in “How LinkedIn uses your data”. LinkedIn’s help names it too.',
  's1-switch-label':
    'On those recordings and in LinkedIn’s help the switch is called “Use my data for training content creation AI models”.',
  's1-deeplink':
    'LinkedIn’s European privacy notice gives this address for the switch. The recorded settings pages use it too.',
  's1-default-on': 'LinkedIn says the switch is on until you turn it off.',
  's1-look': 'On the recordings the word On or Off stands to the left of the switch. There is no save button.',
  's1-app':
    'Three guides from 2025 show the same setting in the phone app. Another warns that the app may not show it.',
  's1-future-only':
    'LinkedIn says turning it off stops future use of your data to train AI that creates content, including by affiliates. It says training that has already happened is not undone.',
  's1-scope':
    'LinkedIn says the switch covers AI that creates content. It does not cover other AI, such as personalisation or security. For that, LinkedIn points to its objection form.',
  's1-features-stay': 'LinkedIn says you can still use its AI features after you opt out.',
  's1-per-account': 'One guide says each account has its own switch. We found nothing that contradicts it.',
  's1-earlier-choice':
    'One guide reports LinkedIn saying that choices made before 3 November 2025 stay valid. If you turned it off before then, just check it.',
  's1-could-not': 'One article says some people could not turn the switch off in autumn 2025. The cause is not known.',
  's2-label-unconfirmed':
    'One article names a switch “AI creation tools for your profile and messages”. It is not on the recorded settings pages of two US accounts. Whether it exists is not known.',
  's2-source-check': 'The article credits Help Net Security. That piece mentions only the main AI training switch.',
  's2-no-master': 'We found no source that names one switch for all of LinkedIn’s AI features.',
  's2-smart-features':
    'In September 2026, LinkedIn’s help had a page called “Manage smart features in Messaging”. We know only its title.',
  's2-messaging-suggestions':
    '“Messaging suggestions” is on the recorded pages of two US accounts, turned on in both. LinkedIn says there that some suggestions come from automated systems that recognise patterns in messages.',
  's2-write-with-ai':
    'A third-party reading of LinkedIn’s help names a “Write with AI” button on the profile editor. We found no switch for it. The only control we know of is not to use it.',
  's2-inputs':
    'LinkedIn says it uses what you type into AI features to answer you. While the main switch is on, it is also on the training list.',
  's2-recruiter':
    'LinkedIn says recruiters control their AI messages in their own product. We found no switch for the people they write to.',
  's2-premium':
    'LinkedIn says what you type into some Premium AI features may go to Bing. It names no switch for that.',
  'region-us':
    'Press reports say it has been on in the US and most other places since about September 2024. People noticed it on 18 September 2024.',
  'region-eu':
    'LinkedIn says it has been on by default in the EU and EEA since 3 November 2025. It says it relies on legitimate interests there.',
  'region-ch': 'LinkedIn says it has been on by default in Switzerland since 3 November 2025.',
  'region-uk':
    'LinkedIn’s European notice covers the UK. LinkedIn says it has been on by default there since 3 November 2025. The UK authority had said on 23 September 2025 that LinkedIn would resume.',
  'region-ca':
    'LinkedIn says it has been on by default in Canada since 3 November 2025. On 10 December 2024 the Canadian authority had reported a pause.',
  'region-hk':
    'LinkedIn says it has been on by default in Hong Kong since 3 November 2025. The authority there had reported a pause from 11 October 2024.',
  'region-cn':
    'A third-party text repeats a LinkedIn list of 2024 and 2025 that left out mainland China. What applies there today is not known.',
  'region-legit-other':
    'Press reports quote LinkedIn’s notice as using the words “legitimate interest” for Canada and Hong Kong too. We have not looked into what they mean under the law there.',
  'affiliates-region':
    'LinkedIn says sharing data with Microsoft for ads does not apply in the EU, EEA and Switzerland. Its older text does not name the UK.',
  'affiliates-uk':
    'One guide says this sharing does not apply in the UK either. The LinkedIn text we know does not say so. Check whether you have the setting.',
  'affiliates-what':
    'Since 3 November 2025, LinkedIn says, profile data, feed activity and ad interactions may go to Microsoft for its ads. Your ad settings can limit this. It is on by default.',
  'affiliates-path':
    'On the recordings “Share data with affiliates and partners” is under “Advertising data”, in “Off LinkedIn data”.',
  'affiliates-gpc':
    'For the US, LinkedIn says a browser’s Global Privacy Control signal turns this sharing off. It says turning off ads outside LinkedIn does too.',
  'retired-sources':
    'A third-party reading of LinkedIn’s help says “Professional sources” was withdrawn. If you still see that row, what it does is not known.',
  'chk-public':
    'LinkedIn says search engines may show your old public profile for weeks or months. It says members still see your full profile.',
  'chk-email':
    'An older copy of LinkedIn’s help says direct connections see your email address by default. It says apps you approved may show it too. The year of that copy is not known.',
  'chk-connections':
    'LinkedIn’s page says that with this off only you see your list. Your connections still see mutual connections and people who have endorsed you.',
  'chk-private-mode': 'LinkedIn’s page says both private choices turn off your own list of visitors and erase it.',
  'chk-apps-dma':
    'LinkedIn says some apps you approve in the EU, EEA and Switzerland may get continuing access. That may include messages, and may last up to a year.',
  'chk-download': 'A third-party reading of LinkedIn’s help says the download link works for 72 hours.',
  'form-exists':
    'LinkedIn’s European notice names its “Data Processing Objection form”, for members and for people without an account. The Italian authority names it too.',
  'form-fields':
    'Press reports say the form asks for name, email, kind of objection and a text. They say a case number and an email follow. We did not open the form.',
  'form-no-reason': 'The Italian authority says you do not have to give a reason to object to this AI training.',
  'form-result':
    'LinkedIn’s European notice says it will consider a request, and may not be able to fulfil it. The European Data Protection Board explains where to complain.',
  'form-access': 'A third party names a separate LinkedIn form for a copy of your personal data. We did not open it.',
  'q-nonmember':
    'LinkedIn’s European notice names the form for visitors without an account. The Italian authority says they can use it if they appear in others’ posts.',
  'auth-ico-2024':
    'The UK authority (ICO) said on 20 September 2024 that LinkedIn had suspended this training with UK users’ data.',
  'auth-ico-2025':
    'The UK authority (ICO) welcomed clearer notices and a simpler opt-out on 23 September 2025. It said it would keep monitoring as LinkedIn resumes.',
  'auth-pcpd':
    'The Hong Kong authority (PCPD) expressed concern in October 2024. It then reported a pause from 11 October 2024.',
  'auth-pcpd-2025':
    'Press reports say the Hong Kong authority sent users a reminder in October 2025. Training was due to start there on 3 November 2025.',
  'auth-opc':
    'The Canadian authority (OPC) said on 10 December 2024 that LinkedIn had paused voluntarily, after the authority asked questions.',
  'auth-dpc-fine':
    'Press reports say the Irish authority (DPC) fined LinkedIn 310 million euros in October 2024. That case was about ads, not AI training.',
  'auth-ap':
    'Press reports say the Dutch authority (AP) expressed serious concerns on 24 September 2025. It urged users to opt out before 3 November 2025.',
  'auth-apd': 'The Belgian authority (APD) explained the right to object, and how to use it, on 29 September 2025.',
  'auth-cnil':
    'Press reports say the French authority (CNIL) explained how to object on the main platforms. LinkedIn is among them.',
  'auth-cnpd':
    'The Luxembourg authority (CNPD) said in October 2025 that you may object at any time. It advised doing so before 3 November 2025, because models do not unlearn. It named Ireland as the lead.',
  'auth-fi':
    'Press reports say the Finnish authority informed users in autumn 2025. They name Ireland’s authority as the lead.',
  'auth-garante':
    'The Italian authority (Garante) said on 29 October 2025 that users and others may object. With other authorities, it was checking the objection process and the legal basis.',
  'auth-garante-reading':
    'In the Italian authority’s reading, an objection before 3 November 2025 covers everything. A later one covers only what is published afterwards. That is one authority’s view, not LinkedIn’s rule.',
  'auth-dpc':
    'Press reports say the Irish authority (DPC) announced changes on 7 November 2025, such as clearer notices and less data. A report was due within five months. They say this was not an approval.',
  'auth-2026':
    'We found no published outcome of that Irish report. We also found no 2026 ruling on LinkedIn’s AI training. That does not mean there was none.',
  'court-dlt':
    'Press reports say a US lawsuit about private messages was filed on 21 January 2025. It was withdrawn on 30 January 2025 and could be filed again. No court decided it.',
  'q-legal':
    'Whether LinkedIn may do this without asking first is not settled. In 2025 the Dutch authority called it open, and the Italian one was checking it. The Irish authority gave no approval.',
  'q-reset':
    'We found no source that shows LinkedIn turning the switch back on for someone. In places that had no switch before, it appeared already on.',
  'q-copilot':
    'LinkedIn names sharing with Microsoft for Microsoft’s AI: for the UK in detail, elsewhere for public posts in general words. It does not name Copilot.',
  'q-company':
    'LinkedIn describes a switch for members. What applies to company pages, and to what employees post there, is not known.',
  'q-jobs':
    'LinkedIn says its AI features keep working. A warning about recruiters finding you less is about another setting. Whether opting out changes your reach is not known.',
  'links-app':
    'Web links open in the browser where you are signed in. Whether they open the right page in the phone app is not known.',
  categories:
    'The recorded pages show six sections of LinkedIn’s settings, and LinkedIn’s own notice names four of their addresses. We use them where no closer link is known.',
  'article-messages':
    'The article that prompted this guide says private messages may be used. LinkedIn says they are not. We could not confirm what the article says.',
  'used-purposes':
    'LinkedIn’s European notice says it trains AI that creates text, sound, pictures and other media. It names uses on LinkedIn or elsewhere, in all its lines of business.',
  'used-collaborative':
    'LinkedIn’s European notice names collaborative articles as an example of what it publishes with AI that it trains. That they are the main example is the article’s view.',
  'other-ai-trained':
    'LinkedIn’s European notice says it also trains AI that sorts content and keeps the service safe. It says it uses the same kinds of data for that, group messages included. To that you can only object.',
  'messages-safety':
    'LinkedIn’s European notice says it analyses images and videos sent in messages, to find child abuse material. It says it also uses AI on messages for safety.',
  'uk-microsoft':
    'LinkedIn’s European notice says it shares UK members’ content with Microsoft, to train and improve Microsoft’s AI models. It names posts, comments, articles, collaborative articles and videos. The same switch stops that, it says.',
  'affiliates-develop':
    'LinkedIn’s privacy policy says affiliates such as Microsoft may get public posts to provide or develop their services. In Europe, its European notice comes first.',
  'controller-eu':
    'LinkedIn’s European notice says LinkedIn Ireland is responsible for members in the EU, the EEA and Switzerland.',
  'controller-uk':
    'LinkedIn’s European notice says LinkedIn Corporation in the US is responsible for members in the UK. So a UK complaint goes to the ICO.',
  's2-hiring':
    'LinkedIn’s European notice says its AI for hiring processes members’ profiles and resumes for recruiters. It names no switch for that.',
  'ads-consent':
    'LinkedIn’s European notice says ads based on your profile rest on legitimate interests in the EU, EEA and Switzerland. That includes ads off LinkedIn. Only data observed, inferred or from others needs consent there.',
  'form-erasure':
    'LinkedIn’s European notice names a Data Deletion form for data you cannot delete in your settings. We did not open it.',
  'form-officer':
    'LinkedIn’s European notice names a form for its data protection officer, and one for correcting data. It says to try LinkedIn first, then the officer, then the authority.',
  'form-marketing': 'LinkedIn’s European notice says it always stops direct marketing when you object.',
  'due-eu':
    'Article 12(3) of the GDPR gives LinkedIn one month to answer, and two more if it tells you why. We name the law by its article; we did not open its text.',
  'due-uk': 'The UK authority (ICO) says an organisation has one calendar month to respond to an objection.',
  'law-ch':
    'Articles 30 and 31 of the Swiss Data Protection Act: using data against a person’s express wish needs a justification. We found no time limit for an answer.',
  'law-ca':
    'In Canada consent can be withdrawn. Complaints go to the Privacy Commissioner, in Quebec to the Commission d’accès à l’information.',
  'law-us':
    'We know of no federal right to object in the US. California has rules of its own, and LinkedIn a page “Your California privacy choices”.',
} as const satisfies Record<ClaimId, string>
