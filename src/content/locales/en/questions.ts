import type { QuestionId } from '../../questions.ts'

/** Words of the page Questions, and the questions by their id. */
export const words = {
  title: 'Common questions',
  description:
    'Answers about LinkedIn’s AI training opt-out: private messages, old posts, Europe, the app, several accounts, company pages. Each with its source.',
  search: 'Search the questions',
  searchHint: 'The search runs on your device. What you type is not sent.',
  found: {
    one: '{count} question found.',
    other: '{count} questions found.',
  },
  none: 'No question matches. Try a single word.',
  noSource: 'This is our own estimate.',
  items: {
    'not-there': {
      question: 'I don’t see the switch. Is it missing in my country?',
      answer:
        'In most places, no. LinkedIn says training has been on by default in Europe, Canada and Hong Kong since 3 November 2025. So the switch should be there; for mainland China we do not know. Look for its name in your language, try a browser instead of the app, and check the account. You can also use LinkedIn’s objection form.',
    },
    europe: {
      question: 'I’m in Europe and it was already on. Is that normal?',
      answer: 'Yes. LinkedIn says it has been on by default in the EU and EEA since 3 November 2025.',
    },
    'app-or-computer': {
      question: 'Does it work in the app, or only on a computer?',
      answer: 'Sources describe both, but disagree about the app. If the app does not show it, use a browser.',
    },
    deletes: {
      question: 'Does turning it off delete what was already used?',
      answer: 'No. LinkedIn says it applies only from then on. Training that has already happened is not undone.',
    },
    'all-ai': {
      question: 'Does it stop all AI on LinkedIn?',
      answer:
        'No. It covers AI that creates content. LinkedIn says it trains other AI too, for sorting content and for safety. For that there is its objection form.',
    },
    messages: {
      question: 'Are my private messages used?',
      answer:
        'LinkedIn says no, on its settings page. It says it may use messages inside groups, and that it checks messages with AI for safety. One article says private messages may be used; we could not confirm that.',
    },
    features: {
      question: 'Will I lose features, visibility or job opportunities?',
      answer:
        'LinkedIn says you can still use its AI features. Whether opting out changes how many people see you is not known.',
    },
    'comes-back': {
      question: 'Does LinkedIn turn the switch back on?',
      answer:
        'We found no source that says so. But in places that had no switch before, it appeared already on. Check again now and then.',
    },
    prompts: {
      question: 'What about what I type into LinkedIn’s AI, and my thumbs up or down?',
      answer:
        'LinkedIn’s list includes what you type and what its AI answers, while the main switch is on. Your thumbs up or down are used to improve products, LinkedIn says. The switch does not stop that, but you can object.',
    },
    minors: {
      question: 'I’m under 18. Does this apply to me?',
      answer:
        'LinkedIn says it leaves out people it believes to be under 18 or in secondary school. If you see the switch, you can still turn it off.',
    },
    microsoft: {
      question: 'Does Microsoft get my data? What about Copilot and ads?',
      answer:
        'In the UK, LinkedIn says it shares posts, comments, articles and videos with Microsoft for AI. It says the main switch stops that. Elsewhere it says affiliates may get public posts. It does not name Copilot. For ads, some data may go to Microsoft, except in the EU, EEA and Switzerland. The privacy checkup has that setting.',
    },
    company: {
      question: 'Does this cover our company page?',
      answer: 'We do not know. LinkedIn describes a switch for individual members.',
    },
    accounts: {
      question: 'I have several accounts. Do I have to do this for each?',
      answer: 'Probably. One guide says each account has its own switch, and we found nothing that contradicts it.',
    },
    'old-posts': {
      question: 'Are my old posts included?',
      answer:
        'Possibly. Press reports mention data back to 2003, and a shorter period agreed with the Irish authority. Its length is not known.',
    },
    'no-account': {
      question: 'I have no account, but others post about me. What can I do?',
      answer: 'LinkedIn’s European notice says its objection form is open to people without an account too.',
    },
    complain: {
      question: 'Where can I complain?',
      answer:
        'In many countries, to the data protection authority. The page on the objection form lists the ones we know.',
    },
    lawful: {
      question: 'Is it legal to do this without asking me first?',
      answer:
        'That is not settled. In 2025 the Dutch authority called it an open question, and the Italian one was checking. We cannot say.',
    },
    language: {
      question: 'What is it called in my language?',
      answer:
        'LinkedIn shows it in the language you use. Choose that language in this guide to see LinkedIn’s own words, where we know them.',
    },
    'how-long': {
      question: 'How long does it take?',
      answer: 'About 3 minutes for the main switch. The privacy checkup and the objection form take longer.',
    },
  },
} as const satisfies { items: Record<QuestionId, { question: string; answer: string }> } & Record<string, unknown>
