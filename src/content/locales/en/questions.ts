import type { QuestionId } from '../../questions.ts'

/** Words of the page Questions, and the questions by their id. */
export const words = {
  title: 'Questions people ask',
  description:
    'Careful answers about LinkedIn’s AI training switch, each with its source, and “not known” where that is the truth.',
  search: 'Search the questions',
  searchHint: 'The search works on your device.',
  found: {
    one: '{count} question found.',
    other: '{count} questions found.',
  },
  none: 'No question has these words. Try one word.',
  noSource: 'This is our own estimate.',
  items: {
    'not-there': {
      question: 'I don’t see the switch. Am I in the wrong country?',
      answer:
        'Probably not. Until November 2025 it was missing in Europe, Canada and Hong Kong; since then it should be there. Look under another language’s label, in a browser instead of the app, and in the right account. The objection form is there in any case.',
    },
    europe: {
      question: 'I am in Europe and it was already on. Is that right?',
      answer: 'Yes. LinkedIn says it is on by default there since 3 November 2025.',
    },
    'app-or-computer': {
      question: 'Does it work in the app, or only on a computer?',
      answer: 'Both are reported, and sources disagree on the app. If the app does not show it, use a browser.',
    },
    deletes: {
      question: 'Does switching it off delete what was used?',
      answer: 'No. LinkedIn says it counts from then on, and training that took place is not undone.',
    },
    'all-ai': {
      question: 'Does it stop all AI at LinkedIn?',
      answer: 'No. It is about AI that creates content. For other AI, LinkedIn points to its objection form.',
    },
    messages: {
      question: 'Are my private messages used?',
      answer:
        'LinkedIn says no. It says messages inside groups may be used. The article this guide grew from says otherwise about private messages. Neither side is proven.',
    },
    features: {
      question: 'Will I lose features, reach or job chances?',
      answer: 'LinkedIn says its AI features keep working. Whether it changes your reach is not known.',
    },
    'comes-back': {
      question: 'Does the switch come back on by itself?',
      answer: 'No source we found shows that. Places without a switch got one that was on, so look again now and then.',
    },
    prompts: {
      question: 'What about what I type into its AI, and my thumbs up or down?',
      answer:
        'What you type is on the list while the main switch is on. Feedback is on it too; for that LinkedIn points to its form.',
    },
    minors: {
      question: 'I am under 18. Does this concern me?',
      answer: 'LinkedIn says it leaves out people it believes to be under 18.',
    },
    microsoft: {
      question: 'Does Microsoft get my data? What about Copilot and ads?',
      answer: 'Ads have another switch, in the privacy checkup. Whether LinkedIn data reaches Copilot is not known.',
    },
    company: {
      question: 'What applies to our company page?',
      answer: 'Not known. LinkedIn describes a switch for members.',
    },
    accounts: {
      question: 'I have several accounts. Is once enough?',
      answer: 'No. Each account has its own switch, as far as we found.',
    },
    'old-posts': {
      question: 'Are my old posts in it too?',
      answer:
        'Press reports name data back to 2003, and a shorter period agreed with the Irish authority. How short is not known.',
    },
    'no-account': {
      question: 'I have no account, but others write about me. What can I do?',
      answer: 'The Italian authority says you can use LinkedIn’s objection form as well.',
    },
    complain: {
      question: 'Can I complain somewhere?',
      answer: 'Yes, to the authority of your country. The page on objecting names it.',
    },
    lawful: {
      question: 'Is it lawful that they did not ask first?',
      answer: 'That is not settled. Authorities called it open or were checking it in 2025. We do not rule on it.',
    },
    language: {
      question: 'What is it called in my language?',
      answer:
        'LinkedIn’s labels follow the language LinkedIn is shown in. This guide quotes the English ones. Look for AI, KI or IA.',
    },
    'how-long': {
      question: 'How long does it take?',
      answer: 'About 3 minutes for the main switch. Longer if you also object in writing.',
    },
  },
} as const satisfies { items: Record<QuestionId, { question: string; answer: string }> } & Record<string, unknown>
