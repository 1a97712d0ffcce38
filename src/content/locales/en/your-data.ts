/** Words of the step Your data. */
export const words = {
  title: 'What LinkedIn says it uses for AI training',
  description:
    'Which of your data LinkedIn says it may use to train AI: profile, posts, comments, group messages. What it says it leaves out, and since when.',
  lede: 'This is LinkedIn’s own list for training AI that creates content (generative AI). We found no independent audit of it.',
  since: {
    title: 'When this started',
    first: 'LinkedIn says this use of data has been on by default in the EU and EEA since 3 November 2025.',
    earlier: 'Press reports say it has been on in the US and most other places since about September 2024.',
    choose: 'For the UK, Switzerland, Canada or Hong Kong, choose where you live above.',
    byRegion: {
      'eu-eea': 'LinkedIn says this has been on by default in the EU and EEA since 3 November 2025.',
      uk: 'LinkedIn says this has been on by default in the United Kingdom since 3 November 2025.',
      switzerland: 'LinkedIn says this has been on by default in Switzerland since 3 November 2025.',
      canada: 'LinkedIn says this has been on by default in Canada since 3 November 2025.',
      'hong-kong': 'LinkedIn says this has been on by default in Hong Kong since 3 November 2025.',
      'united-states': 'Press reports say this has been on by default in the United States since about September 2024.',
      elsewhere: 'Press reports say this has been on by default in most other places since about September 2024.',
      'mainland-china':
        'A third-party text says LinkedIn left out mainland China in 2024 and 2025. What applies today is not known.',
    },
  },
  table: {
    caption: 'What LinkedIn says about each kind of data',
    kind: 'Kind of data',
    says: 'LinkedIn says',
    used: 'May be used',
    notUsed: 'Not used',
    apartSays: 'May be used to improve products; you can object',
    visible: 'What you share on LinkedIn',
    hidden: 'What is not public',
    apart: 'What this switch does not stop',
    excluded: 'What LinkedIn says it leaves out',
    rows: {
      profile: {
        name: 'Your profile',
        detail: 'Name, photo, jobs, education, location, skills, recommendations and more',
      },
      posts: { name: 'Your posts', detail: 'Text, pictures and video' },
      articles: { name: 'Your articles', detail: 'LinkedIn does not mention drafts' },
      comments: { name: 'Your comments', detail: 'On anyone’s posts' },
      polls: { name: 'Your poll answers', detail: '' },
      groups: { name: 'What you do in groups', detail: 'Including messages inside groups' },
      jobs: { name: 'Saved resumes and screening answers', detail: 'Only those saved to your account for reuse' },
      prompts: {
        name: 'What you type into LinkedIn’s AI features',
        detail: 'Prompts, questions, searches, and the answers',
      },
      feedback: { name: 'Your feedback', detail: 'Thumbs up or down, reports, support requests' },
      messages: { name: 'Private messages', detail: 'Inbox and InMail' },
      signIn: { name: 'Sign-in and payment data', detail: 'Passwords, cards' },
      salary: { name: 'Salary and job application data', detail: 'Salary you entered; applications linked to you' },
      minors: {
        name: 'Data of people under 18',
        detail: 'If LinkedIn believes they are under 18 or in secondary school',
      },
    },
  },
  disagree: {
    title: 'Are private messages used?',
    article:
      'A September 2025 article, which prompted this guide, says private messages may be used. We could not confirm it.',
    linkedIn: 'LinkedIn’s settings page says private messages are not used for this.',
    groups: 'LinkedIn says it may use messages inside groups.',
    safety: 'For safety, LinkedIn says it looks at images and videos in messages and uses AI on messages.',
    court:
      'A US lawsuit about private messages was withdrawn in January 2025, nine days after it was filed. No court decided it.',
    neither: 'We cannot see inside LinkedIn, so we cannot say for certain.',
  },
  archive: 'Count what is in your LinkedIn archive',
  archiveHint: 'You can ask LinkedIn for a copy of your data. This guide can count what is in it, on your device.',
  collaborative:
    'LinkedIn itself names collaborative articles as an example of what it publishes with this AI. The article calls them the main example; that is its view.',
  purposes:
    'LinkedIn’s European notice says this AI makes text, sound, pictures and other media, on LinkedIn or elsewhere.',
  ukMicrosoft:
    'In the UK, LinkedIn says it also shares posts, comments, articles and videos with Microsoft, to train Microsoft’s AI. The same switch stops that, it says.',
  reasons: {
    title: 'Why people opt out',
    voice: {
      title: 'Your writing style',
      text: 'AI trained on your posts may imitate how you write. The setting is on unless you turn it off.',
    },
    privacy: {
      title: 'Your privacy',
      text: 'LinkedIn’s list includes things that are not public, such as saved resumes, screening answers and AI prompts.',
    },
    later: {
      title: 'Training cannot be undone',
      text: 'Luxembourg’s data protection authority says models do not unlearn. Opting out can only cover use from now on.',
    },
    fair: 'Some people leave it on because they want LinkedIn’s writing tools to improve. That is a fair choice too.',
  },
  card: {
    title: 'What turning the switch off does',
    does: 'What it does',
    doesNot: 'What it does not do',
    unknown: 'Not known',
    stops: 'LinkedIn says it stops using your data to train AI that creates content, from now on.',
    keeps: 'LinkedIn says you can still use its AI features.',
    past: 'It does not undo training that has already happened.',
    otherAi:
      'It does not stop other AI. LinkedIn says it trains that too, for sorting content and for safety; you can object.',
    ads: 'It does not change the ads you see. That is a separate setting, in the privacy checkup.',
    copilot: 'Whether LinkedIn data reaches Microsoft Copilot: LinkedIn names Microsoft’s AI, but not Copilot.',
    company: 'What applies to company pages.',
    reach: 'Whether opting out changes how many people see your posts.',
  },
} as const
