// Writes archives as LinkedIn writes them, of people who do not exist, together with the true counts: they are known,
// because they were made here. Nothing in here comes from anybody's archive.
import { zip } from './zip-writer.ts'

/** What is true of one kind of file. */
type Truth = {
  count: number
  details: Record<string, number>
  first?: string
  last?: string
  years: [number, number][]
  undated: number
  unread: number
}

export const eras = [2018, 2020, 2021, 2023, 2025, 2026] as const

/** A generator of numbers from 0 to 1 that gives the same ones each time. */
function random(seed: number) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

const vocabulary =
  'we learned a lot this week about tests and trust because nobody asked the people who use it every day so here are three things I would do again "quoted" café naïve übermorgen 数据 it’s 42 don’t, well; yes: no! #craft @team'.split(
    ' ',
  )
const people = ['Avery Madeup', 'Rowan Fictional', 'Sasha Notreal', 'Noor Imagined', 'Kim Pretend', 'Luca Placeholder']

/**
 * How a file is written. `escape`: what goes before a quote inside a quoted field. `wrapsLines`: each line of a text
 * stands in quotes, as in the file of posts.
 */
type Style = {
  delimiter?: string
  quotesAll?: boolean
  escape?: '"' | '\\'
  newline?: string
  encoding?: 'utf-8' | 'utf-16le' | 'utf-16be'
  hasMark?: boolean
  preamble?: string
  hasNoEnd?: boolean
}

/** The bytes of a file of rows. */
export function csv(rows: readonly (readonly string[])[], style: Style = {}) {
  const {
    delimiter = ',',
    quotesAll = false,
    escape: before = '"',
    newline = '\n',
    encoding = 'utf-8',
    hasMark,
    preamble,
  } = style
  const field = (text: string) =>
    quotesAll || /["\n\r]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', `${before}"`)}"` : text
  const lines = rows.map((row) => row.map(field).join(delimiter)).join(newline)
  const text = `${preamble ?? ''}${lines}${style.hasNoEnd ? '' : newline}`
  if (encoding === 'utf-8') return Buffer.from(hasMark ? `\ufeff${text}` : text)
  const little = Buffer.from(`\ufeff${text}`, 'utf16le')
  return encoding === 'utf-16le' ? little : little.swap16()
}

type Row = { date?: string | undefined; isUndated?: boolean; details?: Record<string, number> }

/** Collects what is true while the rows are made. */
class Known {
  all = new Map<string, Truth>()

  of(id: string) {
    const found: Truth = this.all.get(id) ?? { count: 0, details: {}, years: [], undated: 0, unread: 0 }
    this.all.set(id, found)
    return found
  }

  add(id: string, { date, isUndated, details = {} }: Row = {}) {
    const truth = this.of(id)
    truth.count += 1
    this.more(id, details)
    if (isUndated) truth.undated += 1
    if (!date) return
    const year = Number(date.slice(0, 4))
    const found = truth.years.find(([each]) => each === year)
    if (found) found[1] += 1
    else truth.years.push([year, 1])
    truth.years.sort(([a], [b]) => a - b)
    const [first, last] = [truth.first ?? date, truth.last ?? date]
    truth.first = sortable(date) < sortable(first) ? date : first
    truth.last = sortable(date) > sortable(last) ? date : last
  }

  more(id: string, details: Record<string, number>) {
    const truth = this.of(id)
    for (const [name, by] of Object.entries(details)) truth.details[name] = (truth.details[name] ?? 0) + by
  }
}

/** A month that is not told comes before the first. */
const sortable = (date: string) => Number(date.replaceAll('-', '').padEnd(8, '0'))

/** Months as LinkedIn writes them. */
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const fullMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const two = (number: number) => String(number).padStart(2, '0')

type ArchiveOptions = {
  /** Year whose layout the archive has. */
  era?: (typeof eras)[number]
  seed?: number
  /** How many, which sets the size. */
  messages?: number
  /** In a message, at most. */
  words?: number
  posts?: number
  comments?: number
  owner?: string
  member?: string
}

/** An archive of an invented person, with its true counts. */
export function inventedArchive(options: ArchiveOptions = {}) {
  const {
    era = 2026,
    seed = 1,
    messages = 120,
    words: mostWords = 30,
    posts = 60,
    comments = 80,
    owner = 'Mira Invented',
  } = options
  const next = random(seed * 7919 + era)
  const whole = (below: number) => Math.floor(next() * below)
  const one = <T>(list: readonly T[]): T => list[whole(list.length)] as T
  const known = new Known()
  const files = new Map<string, Buffer>()
  const member = options.member ?? '100200300'
  const suffix = era >= 2026 ? `_${member}` : ''
  const old = era === 2018
  const tabs: Style = { delimiter: '\t', quotesAll: true, encoding: 'utf-16le' }

  const day = (from = 2011) => {
    const year = from + whole(era - from)
    return { y: year, m: 1 + whole(12), d: 1 + whole(28) }
  }
  type Day = ReturnType<typeof day>
  const iso = ({ y, m, d }: Day) => `${y}-${two(m)}-${two(d)}`
  const written = {
    stamp: ({ y, m, d }: Day) => `${y}-${two(m)}-${two(d)} ${two(whole(24))}:${two(whole(60))}:${two(whole(60))}`,
    utc: ({ y, m, d }: Day) => `${y}/${two(m)}/${two(d)} ${two(whole(24))}:${two(whole(60))}:${two(whole(60))} UTC`,
    american: ({ y, m, d }: Day) =>
      `${m}/${d}/${String(y).slice(2)}, ${1 + whole(12)}:${two(whole(60))}${era >= 2023 ? '\u202f' : ' '}${one(['AM', 'PM'])}`,
    dayMonth: ({ y, m, d }: Day) => `${two(d)} ${months[m - 1]} ${y}`,
    login: ({ y, m, d }: Day) => `Tue ${months[m - 1]} ${two(d)} 09:12:01 UTC ${y}`,
    month: ({ y, m }: Day) => `${months[m - 1]} ${y}`,
  }

  /** Some text and how many words it has. */
  const prose = (most: number) => {
    const words = Array.from({ length: 1 + whole(most) }, () => one(vocabulary))
    const spaces = [' ', ' ', ' ', '\n', ' \n\n', '\u00a0']
    return { text: words.map((word, at) => (at === 0 ? word : one(spaces) + word)).join(''), words: words.length }
  }

  // Posts. Each line of one stands in quotes of its own, which are then escaped like any other.
  const shares = Array.from({ length: posts }, (_, at) => {
    const on = day()
    const { text, words } = at % 12 === 0 ? { text: '', words: 0 } : prose(40)
    known.add('shares', { date: iso(on), details: text ? { words, 'with-text': 1 } : {} })
    const wrapped = text.split('\n').join('"\n"')
    const when = old ? written.utc(on) : written.stamp(on)
    const link = `https://invented.example/post/${at}`
    return old
      ? [when, '', '', link, wrapped, '', '', 'ARTICLE', 'MEMBER_NETWORK']
      : [when, link, wrapped, '', '', 'MEMBER_NETWORK']
  })
  files.set(
    `Shares${suffix}.csv`,
    csv(
      [
        old
          ? [
              'Date',
              'Share Title',
              'Share Description',
              'Share Link',
              'Share Commentary',
              'Shared URL',
              'Media URL',
              'Type',
              'Visibility',
            ]
          : ['Date', 'ShareLink', 'ShareCommentary', 'SharedUrl', 'MediaUrl', 'Visibility'],
        ...shares,
      ],
      old ? tabs : {},
    ),
  )

  files.set(
    `Comments${suffix}.csv`,
    csv(
      [
        ['Date', 'Link', 'Message'],
        ...Array.from({ length: comments }, (_, at) => {
          const on = day()
          const { text, words } = prose(25)
          known.add('comments', { date: iso(on), details: { words, 'with-text': 1 } })
          return [written.stamp(on), `https://invented.example/${at}`, at % 5 === 0 ? `${text} "so"` : text].map(
            (each, column) => {
              if (column === 2 && at % 5 === 0) known.more('comments', { words: 1 })
              return each
            },
          )
        }),
      ],
      { escape: '\\' },
    ),
  )

  files.set(
    `Reactions${suffix}.csv`,
    csv([
      ['Date', 'Type', 'Link'],
      ...Array.from({ length: 90 }, (_, at) => {
        const on = day()
        known.add('reactions', { date: iso(on) })
        return [written.stamp(on), one(['LIKE', 'PRAISE', 'EMPATHY']), `https://invented.example/${at}`]
      }),
    ]),
  )
  files.set(
    `Votes${suffix}.csv`,
    csv([
      ['Date', 'Link', 'OptionText'],
      ...Array.from({ length: 7 }, (_, at) => {
        const on = day(2020 - (era <= 2020 ? 6 : 0))
        known.add('votes', { date: iso(on) })
        return [written.stamp(on), `https://invented.example/poll/${at}`, one(['Yes', 'No, never', 'Ask me later'])]
      }),
    ]),
  )

  // Messages, with sponsored ones, drafts, spam and line breaks of both kinds.
  const ownerUrl = 'https://www.linkedin.com/in/mira-invented-not-real'
  const hasUrl = era >= 2021
  const hasDrafts = era >= 2025
  const conversations = new Set<string>()
  const head = old
    ? ['From', 'To', 'Date', 'Subject', 'Content', 'Direction', 'Folder']
    : [
        'CONVERSATION ID',
        'CONVERSATION TITLE',
        'FROM',
        ...(hasUrl ? ['SENDER PROFILE URL'] : []),
        'TO',
        ...(hasUrl ? ['RECIPIENT PROFILE URLS'] : []),
        'DATE',
        'SUBJECT',
        'CONTENT',
        'FOLDER',
        ...(hasDrafts ? ['ATTACHMENTS', 'IS MESSAGE DRAFT', 'IS CONVERSATION DRAFT'] : []),
      ]
  known.of('messages').details.conversations = 0
  known.of('messages').details.sent = 0
  const letters = Array.from({ length: messages }, (_, at) => {
    const on = day()
    const isOwn = whole(2) === 0
    const isSponsored = !isOwn && whole(10) === 0
    const isDraft = hasDrafts && isOwn && whole(15) === 0
    const folder = isSponsored && whole(3) === 0 ? 'SPAM' : one(['INBOX', 'INBOX', 'ARCHIVE', ''])
    const conversation = `2-invented${Math.floor(at / 6)}==`
    const from = isOwn ? owner : one(people)
    const url = isSponsored
      ? ''
      : isOwn
        ? ownerUrl
        : `https://www.linkedin.com/in/${from.toLowerCase().replace(' ', '-')}-not-real`
    const content = isSponsored
      ? '<p class="spinmail-quill-editor">Buy, "now"!</p>'
      : prose(mostWords).text.replaceAll('\n', one(['\n', '\r\n']))
    if (isDraft) known.more('messages', { drafts: 1 })
    else if (folder === 'SPAM') known.more('messages', { spam: 1 })
    else {
      known.add('messages', { date: iso(on), details: { sent: isOwn ? 1 : 0 } })
      if (!old) conversations.add(conversation)
    }
    return old
      ? [from, isOwn ? one(people) : owner, written.american(on), '', content, isOwn ? 'OUTGOING' : 'INCOMING', folder]
      : [
          conversation,
          '',
          from,
          ...(hasUrl ? [url] : []),
          isOwn ? one(people) : owner,
          ...(hasUrl ? [''] : []),
          `${written.stamp(on)} UTC`,
          '',
          content,
          folder,
          ...(hasDrafts ? ['', isDraft ? 'Yes' : 'No', 'No'] : []),
        ]
  })
  known.more('messages', { conversations: conversations.size })
  files.set(old ? 'Messages.csv' : 'messages.csv', csv([head, ...letters], { quotesAll: era >= 2026 }))

  if (era >= 2025) {
    known.of('ai-conversations').details = { conversations: 1, sent: 0 }
    files.set(
      'coach_messages.csv',
      csv([
        head.slice(0, 10),
        ...Array.from({ length: 8 }, (_, at) => {
          const on = day(2024)
          const isOwn = at % 2 === 0
          known.add('ai-conversations', { date: iso(on), details: { sent: isOwn ? 1 : 0 } })
          return [
            'coach-1',
            '',
            isOwn ? owner : 'LinkedIn Assistant',
            isOwn ? ownerUrl : '',
            '',
            '',
            `${written.stamp(on)} UTC`,
            '',
            prose(12).text,
            '',
          ]
        }),
      ]),
    )
    files.set('LearningCoachMessages.csv', Buffer.from('No conversations found\n'))
  }

  // Connections: with lines before the header, and people who hide their name.
  files.set(
    'Connections.csv',
    csv(
      [
        old
          ? ['First Name', 'Last Name', 'Email Address', 'Company', 'Position', 'Connected On']
          : [
              'First Name',
              'Last Name',
              ...(era >= 2023 ? ['URL'] : []),
              'Email Address',
              'Company',
              'Position',
              'Connected On',
            ],
        ...Array.from({ length: 50 }, (_, at) => {
          const on = day()
          known.add('connections', { date: iso(on) })
          const [first = '', last = ''] = at % 9 === 0 ? [] : one(people).split(' ')
          const company = at % 7 === 0 ? 'Invented, Inc.' : ''
          return [
            first,
            last,
            ...(era >= 2023 ? [''] : []),
            '',
            company,
            '',
            old ? written.american(on) : written.dayMonth(on),
          ]
        }),
      ],
      {
        ...(era >= 2021 && {
          preamble:
            'Notes:\n"When exporting your connection data, you may notice that some ""email addresses"" are missing."\n\n',
        }),
        hasNoEnd: era >= 2026,
      },
    ),
  )

  known.of('invitations').details.sent = 0
  files.set(
    'Invitations.csv',
    csv([
      [
        'From',
        'To',
        'Sent At',
        'Message',
        'Direction',
        ...(era >= 2023 ? ['inviterProfileUrl', 'inviteeProfileUrl'] : []),
      ],
      ...Array.from({ length: 12 }, (_, at) => {
        const on = day()
        const isOwn = at % 3 === 0
        const note = at % 4 === 0 ? prose(8) : { text: '', words: 0 }
        known.add('invitations', {
          date: iso(on),
          details: { sent: isOwn ? 1 : 0, ...(note.text && { words: note.words, 'with-text': 1 }) },
        })
        const other = one(people)
        return [
          isOwn ? owner : other,
          isOwn ? other : owner,
          written.american(on),
          note.text,
          isOwn ? 'OUTGOING' : 'INCOMING',
          ...(era >= 2023 ? [isOwn ? ownerUrl : '', ''] : []),
        ]
      }),
    ]),
  )

  for (const [file, id, role] of [
    [old ? 'Endorsement Received Info' : 'Endorsement_Received_Info', 'endorsements-received', 'Endorser'],
    [old ? 'Endorsement Given Info' : 'Endorsement_Given_Info', 'endorsements-given', 'Endorsee'],
  ] as const) {
    files.set(
      `${file}.csv`,
      csv([
        [
          'Endorsement Date',
          'Skill Name',
          `${role} First Name`,
          `${role} Last Name`,
          ...(era >= 2023 ? [`${role} Public Url`] : []),
          'Endorsement Status',
        ],
        ...Array.from({ length: 9 }, (_, at) => {
          const on = day(2013)
          known.add(id, { date: iso(on), ...(at % 3 > 0 && { details: { accepted: 1 } }) })
          const [first = '', last = ''] = one(people).split(' ')
          return [
            written.utc(on),
            one(['Testing', 'Writing']),
            first,
            last,
            ...(era >= 2023 ? ['www.linkedin.com/in/not-real'] : []),
            at % 3 > 0 ? 'ACCEPTED' : 'PENDING',
          ]
        }),
      ]),
    )
  }
  for (const [file, id, count] of [
    ['Recommendations_Received', 'recommendations-received', 4],
    ['Recommendations_Given', 'recommendations-given', 2],
  ] as const) {
    files.set(
      `${file}.csv`,
      csv([
        ['First Name', 'Last Name', 'Company', 'Job Title', 'Text', 'Creation Date', 'Status'],
        ...Array.from({ length: count }, () => {
          const on = day()
          const { text, words } = prose(50)
          known.add(id, { date: iso(on), details: { words, 'with-text': 1 } })
          const [first = '', last = ''] = one(people).split(' ')
          return [first, last, 'Invented GmbH', 'Tester', text, written.american(on), 'VISIBLE']
        }),
      ]),
    )
  }

  const headline = prose(6)
  const summary = prose(40)
  const [firstName = '', lastName = ''] = owner.split(' ')
  const filled = [
    firstName,
    lastName,
    '',
    '',
    'Jan 15, 1990',
    headline.text,
    summary.text,
    'Software',
    '',
    'Nowhere',
    '',
    '',
    '',
  ]
  known.of('profile').count = filled.filter((each) => each !== '').length
  known.of('profile').details.words = headline.words + summary.words
  files.set(
    'Profile.csv',
    csv([
      [
        'First Name',
        'Last Name',
        'Maiden Name',
        'Address',
        'Birth Date',
        'Headline',
        'Summary',
        'Industry',
        'Zip Code',
        'Geo Location',
        'Twitter Handles',
        'Websites',
        'Instant Messengers',
      ],
      filled,
    ]),
  )
  files.set(
    'Positions.csv',
    csv([
      ['Company Name', 'Title', 'Description', 'Location', 'Started On', 'Finished On'],
      ...Array.from({ length: 4 }, (_, at) => {
        const on = day(1995)
        const { text, words } = prose(20)
        known.add('positions', {
          date: at === 0 ? String(on.y) : `${on.y}-${two(on.m)}`,
          details: { words, 'with-text': 1 },
        })
        return ['Invented GmbH', 'Tester', text, 'Nowhere', at === 0 ? String(on.y) : written.month(on), '']
      }),
    ]),
  )
  files.set(
    'Education.csv',
    csv([
      ['School Name', 'Start Date', 'End Date', 'Notes', 'Degree Name', 'Activities'],
      ...Array.from({ length: 2 }, () => {
        const on = day(1988)
        known.add('education', { date: String(on.y) })
        return ['Invented University', String(on.y), String(on.y + 3), '', 'BSc', '']
      }),
    ]),
  )
  const skills = ['Testing', 'Writing', 'Patience', 'C, C++', '"Agile"']
  known.of('skills').count = skills.length
  files.set('Skills.csv', csv([['Name'], ...skills.map((skill) => [skill])]))
  known.of('languages').count = 2
  files.set(
    'Languages.csv',
    csv([
      ['Name', 'Proficiency'],
      ['English', 'Native'],
      ['Esperanto', ''],
    ]),
  )

  // Names change with the years, and big files are cut in parts.
  const targeting = [
    ['Member Age', 'Company Names', 'Company Names', 'Job Titles', 'Buyer Groups'],
    ['35-54', 'Invented GmbH; Fictional Ltd', '', 'Tester', 'x; y; z'],
  ]
  known.of('targeting').count = 4
  known.of('targeting').details.segments = 7
  files.set(old ? 'Ad Targeting.csv' : 'Ad_Targeting.csv', csv(targeting, old ? tabs : {}))
  files.set(
    old ? 'Search Queries.csv' : 'SearchQueries.csv',
    csv(
      [
        ['Time', 'Search Query'],
        ...Array.from({ length: 15 }, () => {
          const on = day()
          known.add('searches', { date: iso(on) })
          return [written.utc(on), prose(4).text.replaceAll('\n', ' ')]
        }),
      ],
      old ? tabs : {},
    ),
  )
  files.set(
    'Logins.csv',
    csv(
      [
        ['Login Date', 'IP Address', 'User Agent', 'Login Type'],
        ...Array.from({ length: 10 }, () => {
          const on = day(era - 1)
          known.add('logins', { date: iso(on) })
          return [written.login(on), '192.0.2.1', 'Mozilla/5.0 (invented)', 'LOGIN']
        }),
      ],
      old ? tabs : {},
    ),
  )
  if (!old) {
    const { words, text } = prose(200)
    known.add('resumes', { details: { words, 'with-text': 1 } })
    files.set(
      'Private_identity_asset.csv',
      csv([
        ['Private Identity Asset Name', 'Private Identity Asset Raw Text'],
        ['invented-cv.pdf', text],
      ]),
    )
    for (const part of ['_1', '_2']) {
      files.set(
        `Jobs/Job Applicant Saved Screening Question Responses${part}.csv`,
        csv([
          ['Question', 'Answer'],
          ...Array.from({ length: 6 }, (_, at) => {
            const answer = prose(5)
            known.add('screening-answers', { details: { words: answer.words, 'with-text': 1 } })
            return [`How many years of "x" do you have? ${at}`, answer.text]
          }),
        ]),
      )
    }
    files.set(
      'Jobs/Job Applications.csv',
      csv([
        [
          'Application Date',
          'Contact Email',
          'Contact Phone Number',
          'Company Name',
          'Job Title',
          'Job Url',
          'Resume Name',
          'Question And Answers',
        ],
        ...Array.from({ length: 5 }, () => {
          const on = day()
          known.add('job-applications', { date: iso(on) })
          return [
            written.american(on),
            'mira@invented.example',
            '',
            'Invented GmbH',
            'Tester',
            '',
            'invented-cv.pdf',
            'Why? | Because, "well"',
          ]
        }),
      ]),
    )
    files.set(
      era >= 2023 ? 'Rich_Media.csv' : 'Rich Media.csv',
      csv([
        ['Date/Time', 'Media Description', 'Media Link'],
        ...['profile photo', 'feed photo', 'feed video', 'background photo'].map((what) => {
          const on = day()
          const id =
            what === 'profile photo' ? 'profile-photos' : what.startsWith('feed') ? 'feed-media' : 'other-media'
          known.add(id, { date: iso(on) })
          return [
            `You uploaded a ${what} on ${fullMonths[on.m - 1]} ${on.d}, ${on.y} at 10:54 PM (GMT)`,
            '-',
            'https://invented.example/media',
          ]
        }),
      ]),
    )
    files.set(
      'Learning.csv',
      csv([
        [
          'Content Title',
          'Content Description',
          'Content Type',
          'Content Last Watched Date',
          'Completed',
          'Saved',
          'Notes',
          '',
        ],
        ...Array.from({ length: 3 }, () => {
          known.add('learning')
          return ['A course', 'On tests', 'Course', 'N/A', 'false', 'true', 'N/A', '']
        }),
      ]),
    )
    for (const [at, isDraft] of [false, false, true].entries()) {
      const on = day()
      const { text, words } = prose(80)
      known.add(isDraft ? 'article-drafts' : 'articles', {
        ...(isDraft ? { isUndated: true } : { date: iso(on) }),
        details: { words: words + 2 },
      })
      const published = isDraft ? 'Not published yet' : `Published on ${iso(on)} 10:00`
      files.set(
        `Articles/Articles/an-invented-article-${at}.html`,
        Buffer.from(
          `<html><head><title>An invented article</title><style>p { color: red }</style></head><body><h1><a href="https://invented.example/pulse/${at}">Invented article</a></h1><p class="created">Created on ${iso(on)} 09:00</p><p class="published">${published}</p><div><p>${text.replaceAll('&', '&amp;')}</p></div></body></html>\n`,
        ),
      )
    }
  }
  files.set('A file of next year.csv', csv([['New'], ['thing']]))

  return {
    owner,
    member,
    /** As LinkedIn names it. */
    name: `Complete_LinkedInDataExport_11-20-${era}.zip`,
    files,
    truth: Object.fromEntries(known.all) as Readonly<Record<string, Truth>>,
    unknown: ['A file of next year.csv'],
  }
}

/** The ZIP of an invented archive. */
export function zipOf({ files }: { files: ReadonlyMap<string, Buffer> }, options?: Parameters<typeof zip>[1]) {
  return zip(
    [...files].map(([name, data]) => ({ name, data })),
    options,
  )
}
