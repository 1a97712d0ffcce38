import type { ClaimId } from '../../claims.ts'

/** The sentence of every claim, by its id, as the page Sources shows it. Each says who says it. */
export const words = {
  'used-list':
    'LinkedIn lists what may be used: profile details, posts, articles, comments and poll answers. Its list also has group activity, saved resumes and answers, AI input, and feedback.',
  'used-not-list':
    'LinkedIn lists what is not used: private messages, sign-in details, payment data and salary data. Job applications tied to one person are on that list too.',
  'used-messages':
    'LinkedIn says private messages are not used to train AI that creates content. Its settings page was quoted as saying the same.',
  'used-group-messages': 'LinkedIn says messages inside groups may be used.',
  'used-feedback':
    'LinkedIn’s list has feedback: thumbs, reports and support requests. Press reports say its objection form is the way to object to that.',
  'used-minors': 'LinkedIn says it leaves out people it believes to be under 18 or in secondary school.',
  'used-models': 'LinkedIn says the models may be its own or a provider’s. It names Microsoft Azure OpenAI.',
  'used-masking':
    'LinkedIn says it uses techniques that take out or mask personal data in training sets. How well they work is not known.',
  'used-no-audit': 'What is used is LinkedIn’s statement about itself. We found no independent audit of it.',
  'used-since-2003':
    'Press reports say the Dutch authority warned of data going back to 2003. They also report a shorter period, agreed after the Irish authority stepped in. How short is not known.',
  'used-automatic':
    'LinkedIn says it scans messages automatically for harmful content. In 2017 its engineers described automatic reply suggestions. Such features are another matter than AI training.',
  'archive-wait':
    'A third-party reading of LinkedIn’s help says a first part comes within minutes and the rest in about a day. One help page says up to 48 hours.',
  'past-remove':
    'You can take down posts, comments, saved resumes and answers yourself. You can also ask LinkedIn for erasure, or close the account. The Luxembourg authority says models do not unlearn.',
  's1-exists':
    'LinkedIn’s help names a row “Data for Generative AI Improvement”. It is under “Data privacy”, in the group “How LinkedIn uses your data”.',
  's1-switch-label': 'LinkedIn’s help names the switch inside: “Use my data for training content creation AI models”.',
  's1-deeplink':
    'LinkedIn’s European privacy notice has the address of the switch. A third-party reading of LinkedIn’s help has the same one. Nobody opened it in a live account for this guide.',
  's1-default-on': 'LinkedIn says the switch is on until you turn it off.',
  's1-look':
    'Press and another guide describe it: off is grey, on is green. The state stands beside the row. There is no save button.',
  's1-app':
    'Three guides of 2025 show the same row in the phone app. One other guide warns that the app may not show it.',
  's1-future-only':
    'LinkedIn says that off stops future use of your data to train AI that creates content. It says this holds for its affiliates too. It says training that already took place is not undone.',
  's1-scope':
    'LinkedIn says the switch is about AI that creates content. Other AI, such as personalisation or security, is not covered. For that it points to its objection form.',
  's1-features-stay': 'LinkedIn says you can still use its AI features after you opt out.',
  's1-per-account': 'One guide says each account has its own switch. We found nothing that says otherwise.',
  's1-earlier-choice':
    'One guide reports LinkedIn saying that choices made before 3 November 2025 stay valid. If you chose off before then, a look is enough.',
  's1-could-not': 'One article says some people could not turn the switch off in autumn 2025. The cause is not known.',
  's2-label-unconfirmed':
    'One article names a switch “AI creation tools for your profile and messages”. We found it nowhere else, except in copies of that article. Whether it exists is not known.',
  's2-source-check':
    'The article credits a piece in Help Net Security. That piece names one thing only, which is the main AI training switch.',
  's2-no-master': 'No source we found names one switch for all of LinkedIn’s AI features. They act when you use them.',
  's2-smart-features':
    'In September 2026 LinkedIn’s help had a page “Manage smart features in Messaging”. We know its title only.',
  's2-messaging-suggestions':
    'Other guides name a row “Messaging suggestions”, which turns off proposed replies. A third-party reading of LinkedIn’s help in September 2026 did not find it. It may be missing for you.',
  's2-write-with-ai':
    'A third-party reading of LinkedIn’s help names a “Write with AI” button on the profile editor. We found no switch for it. Not pressing it is the control.',
  's2-inputs':
    'LinkedIn says what you type into AI features is used to answer you. It is also on the training list while the main switch is on.',
  's2-recruiter':
    'LinkedIn says recruiters set their AI messages in their own product. We found no switch for the people they write to.',
  's2-premium': 'LinkedIn says input to some Premium AI features may go to Bing. It names no switch for that.',
  'region-us':
    'Press reports: in the US and most other places it is on since about September 2024. People noticed it on 18 September 2024.',
  'region-eu':
    'LinkedIn says it is on by default in the EU and EEA since 3 November 2025. It says it relies on legitimate interests there.',
  'region-ch': 'LinkedIn says it is on by default in Switzerland since 3 November 2025.',
  'region-uk':
    'LinkedIn’s European notice covers the UK, with 3 November 2025 as the start. The UK authority said on 23 September 2025 that LinkedIn would resume. Some quotations of LinkedIn’s notice leave the UK out.',
  'region-ca':
    'LinkedIn says it is on by default in Canada since 3 November 2025. The Canadian authority reported a pause before that, on 10 December 2024.',
  'region-hk':
    'LinkedIn says it is on by default in Hong Kong since 3 November 2025. The authority there reported a pause from 11 October 2024.',
  'region-cn':
    'A third-party text repeats LinkedIn’s list of 2024 and 2025, which left out mainland China. What applies there today is not known.',
  'region-legit-other':
    'Press quotes LinkedIn’s notice with the words “legitimate interest” for Canada and Hong Kong too. What they mean under the law there is not known to us.',
  'affiliates-region':
    'LinkedIn says sharing data with Microsoft for ads does not apply in the EU, EEA and Switzerland. Its older text does not name the UK.',
  'affiliates-uk':
    'One guide says the UK is left out of this sharing too. LinkedIn’s own text that we know does not say so. Look for the row.',
  'affiliates-what':
    'LinkedIn says profile data, feed activity and reactions to ads may go to Microsoft since 3 November 2025. It is for Microsoft’s ads, except what your ad settings forbid. It is on by default.',
  'affiliates-path':
    'Press reports place the row “Share data with affiliates and partners” under “Advertising data”. Its group is “Off-LinkedIn data”.',
  'affiliates-gpc':
    'For the US, LinkedIn says a browser’s Global Privacy Control signal turns this sharing off. It says turning off ads outside LinkedIn does so too.',
  'retired-sources':
    'A third-party reading of LinkedIn’s help says “Professional sources” was withdrawn. If you still see that row, what it does is not known.',
  'chk-public':
    'LinkedIn says search engines may show your old public profile for weeks or months. It says members still see your full profile.',
  'chk-email':
    'An older copy of LinkedIn’s help says direct connections see your email address by default. It says apps you approved may show it too. The year of that copy is not known.',
  'chk-connections':
    'An older copy of LinkedIn’s help says shared connections stay visible, whatever you choose. The copy is from 2022 to 2024.',
  'chk-private-mode':
    'A third-party reading of LinkedIn’s help names three choices, the last being private mode. On a free account, private mode also empties your own list of visitors.',
  'chk-apps-dma':
    'LinkedIn says some apps you approve in the EU, EEA and Switzerland may get continuing access. That may include messages, and may last up to a year.',
  'chk-download': 'A third-party reading of LinkedIn’s help says the download link works for 72 hours.',
  'form-exists':
    'The Italian authority names LinkedIn’s “Data Processing Objection Form”, for members and for others. LinkedIn’s help page on objecting was read in a copy.',
  'form-fields':
    'Press reports say the form asks for name, email, kind of objection and a text. They say a case number and an email follow. We did not open the form.',
  'form-no-reason': 'The Italian authority says you need not give a reason to object to this AI training.',
  'form-result':
    'LinkedIn’s help treats the form as a request that LinkedIn decides on. Europe’s data protection board explains where to complain.',
  'form-access': 'A third party names a separate LinkedIn form for a copy of your personal data. We did not open it.',
  'q-nonmember':
    'The Italian authority says people without an account can use the form, if they appear in others’ posts.',
  'auth-ico-2024':
    'The UK authority (ICO) said on 20 September 2024 that LinkedIn had suspended this training on UK users.',
  'auth-ico-2025':
    'The UK authority (ICO) welcomed clearer notices and a simpler opt-out on 23 September 2025. It said it keeps watching as LinkedIn resumes.',
  'auth-pcpd':
    'The Hong Kong authority (PCPD) voiced concern in October 2024. It then reported a pause from 11 October 2024.',
  'auth-pcpd-2025':
    'Press reports say the Hong Kong authority reminded users in October 2025. The training was to start there on 3 November 2025.',
  'auth-opc':
    'The Canadian authority (OPC) said on 10 December 2024 that LinkedIn paused by its own choice. The authority had asked questions before.',
  'auth-dpc-fine':
    'Press reports: the Irish authority (DPC) fined LinkedIn 310 million euro in October 2024. That was about ads, and is a different matter.',
  'auth-ap':
    'Press reports say the Dutch authority (AP) voiced serious concerns on 24 September 2025. It urged users to opt out before 3 November 2025.',
  'auth-apd': 'The Belgian authority (APD) explained the right to object, and how to use it, on 29 September 2025.',
  'auth-cnil':
    'Press reports say the French authority (CNIL) explained how to object on the main platforms. LinkedIn is among them.',
  'auth-cnpd':
    'The Luxembourg authority (CNPD) said in October 2025 that you may object at any time. It advised doing so before 3 November 2025, because models do not unlearn. It named Ireland as the lead.',
  'auth-fi':
    'Press reports say the Finnish authority informed users in autumn 2025. They name Ireland’s authority as the lead.',
  'auth-garante':
    'The Italian authority (Garante) said on 29 October 2025 that users and others may object. It was checking the way to object and the legal basis, together with other authorities.',
  'auth-garante-reading':
    'The Italian authority read it so: an objection before 3 November 2025 covers everything. A later one covers only what is published afterwards. That is one authority’s reading, not LinkedIn’s rule.',
  'auth-dpc':
    'Press reports: the Irish authority (DPC) named changes on 7 November 2025, such as clearer notices and less data. A report was due within five months. The authority gave no approval.',
  'auth-2026':
    'We found no published outcome of that Irish report. We found no ruling of 2026 on LinkedIn’s AI training either. Not found does not mean there was none.',
  'court-dlt':
    'Press reports: a US lawsuit about private messages was filed on 21 January 2025. It was dropped on 30 January 2025 and may be filed again. Dropped is not decided.',
  'q-legal':
    'Whether it is lawful not to ask first is not settled. In 2025 the Dutch authority called it open, and the Italian one was checking it. The Irish authority gave no approval.',
  'q-reset':
    'No source we found shows LinkedIn turning the switch on for someone who had turned it off. Places that had no switch got one that was on.',
  'q-copilot': 'Whether LinkedIn data reaches Microsoft Copilot is not known. No source we found answers it.',
  'q-company':
    'LinkedIn describes a switch for members. What applies to company pages, and to what employees post there, is not known.',
  'q-jobs':
    'LinkedIn says its AI features keep working. A remark about being found less by recruiters is about another setting. Whether opting out changes your reach is not known.',
  'links-app':
    'Web links open in the browser where you are signed in. Whether they open the right page in the phone app is not known.',
  categories:
    'A third party recorded the pages of six sections of LinkedIn’s settings in September 2026. A reading of LinkedIn’s help names the same six. We use them where no closer link is known.',
  'article-messages':
    'The article this guide grew from says private messages may be used. LinkedIn says they are not. We could not confirm the article.',
  'article-collaborative':
    'The same article names collaborative articles as the main visible use. We found no source that confirms it.',
} as const satisfies Record<ClaimId, string>
