// Writes archives of people who do not exist, in LinkedIn's layout, together with the true counts. Nothing in here
// comes from a real archive.
import { zip } from './zip-writer.ts'

/** The true counts of one kind of file. */
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

/** A seeded random number generator, from 0 up to 1. */
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

/** Collects the true counts while the rows are made. */
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

/** For comparing dates: a missing month or day sorts first. */
const sortable = (date: string) => Number(date.replaceAll('-', '').padEnd(8, '0'))

/** Months as LinkedIn writes them. */
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const fullMonths = 'January February March April May June July August September October November December'.split(' ')
const two = (number: number) => String(number).padStart(2, '0')

type ArchiveOptions = {
  /** Year whose layout the archive has. */
  era?: (typeof eras)[number]
  seed?: number
  /** How many; they set the size of the archive. */
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

  /** Adds a file. `columns`: its header, as LinkedIn writes it. */
  const add = (name: string, columns: string, rows: readonly (readonly string[])[], style?: Style) =>
    files.set(name, csv([columns.split(','), ...rows], style))
  const times = (count: number, row: (at: number) => readonly string[]) =>
    Array.from({ length: count }, (_, at) => row(at))
  const since = (year: number, columns: string) => (era >= year ? columns : '')
  const oldStyle = old ? tabs : {}

  // Posts. Each line of one stands in quotes of its own, which are then escaped like any other.
  add(
    `Shares${suffix}.csv`,
    old
      ? 'Date,Share Title,Share Description,Share Link,Share Commentary,Shared URL,Media URL,Type,Visibility'
      : 'Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility',
    times(posts, (at) => {
      const on = day()
      const { text, words } = at % 12 === 0 ? { text: '', words: 0 } : prose(40)
      known.add('shares', { date: iso(on), details: text ? { words, 'with-text': 1 } : {} })
      const wrapped = text.split('\n').join('"\n"')
      const when = old ? written.utc(on) : written.stamp(on)
      const link = `https://invented.example/post/${at}`
      return old
        ? [when, '', '', link, wrapped, '', '', 'ARTICLE', 'MEMBER_NETWORK']
        : [when, link, wrapped, '', '', 'MEMBER_NETWORK']
    }),
    oldStyle,
  )
  add(
    `Comments${suffix}.csv`,
    'Date,Link,Message',
    times(comments, (at) => {
      const on = day()
      const { text, words } = prose(25)
      const hasQuote = at % 5 === 0
      known.add('comments', { date: iso(on), details: { words: words + (hasQuote ? 1 : 0), 'with-text': 1 } })
      return [written.stamp(on), `https://invented.example/${at}`, hasQuote ? `${text} "so"` : text]
    }),
    { escape: '\\' },
  )
  add(
    `Reactions${suffix}.csv`,
    'Date,Type,Link',
    times(90, (at) => {
      const on = day()
      known.add('reactions', { date: iso(on) })
      return [written.stamp(on), one(['LIKE', 'PRAISE', 'EMPATHY']), `https://invented.example/${at}`]
    }),
  )
  add(
    `Votes${suffix}.csv`,
    'Date,Link,OptionText',
    times(7, (at) => {
      const on = day(2020 - (era <= 2020 ? 6 : 0))
      known.add('votes', { date: iso(on) })
      return [written.stamp(on), `https://invented.example/poll/${at}`, one(['Yes', 'No, never', 'Ask me later'])]
    }),
  )

  // Messages, with sponsored ones, drafts, spam and line breaks of both kinds.
  const ownerUrl = 'https://www.linkedin.com/in/mira-invented-not-real'
  const hasUrl = era >= 2021
  const hasDrafts = era >= 2025
  const conversations = new Set<string>()
  const head = old
    ? 'From,To,Date,Subject,Content,Direction,Folder'
    : `CONVERSATION ID,CONVERSATION TITLE,FROM,${since(2021, 'SENDER PROFILE URL,')}TO,${since(2021, 'RECIPIENT PROFILE URLS,')}DATE,SUBJECT,CONTENT,FOLDER`
  known.of('messages').details.conversations = 0
  known.of('messages').details.sent = 0
  add(
    old ? 'Messages.csv' : 'messages.csv',
    head + since(2025, ',ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT'),
    times(messages, (at) => {
      const on = day()
      const isOwn = whole(2) === 0
      const isSponsored = !isOwn && whole(10) === 0
      const isDraft = hasDrafts && isOwn && whole(15) === 0
      const folder = isSponsored && whole(3) === 0 ? 'SPAM' : one(['INBOX', 'INBOX', 'ARCHIVE', ''])
      const conversation = `2-invented${Math.floor(at / 6)}==`
      const from = isOwn ? owner : one(people)
      const personUrl = `https://www.linkedin.com/in/${from.toLowerCase().replace(' ', '-')}-not-real`
      const url = isSponsored ? '' : isOwn ? ownerUrl : personUrl
      const content = isSponsored
        ? '<p class="spinmail-quill-editor">Buy, "now"!</p>'
        : prose(mostWords).text.replaceAll('\n', one(['\n', '\r\n']))
      if (isDraft) known.more('messages', { drafts: 1 })
      else if (folder === 'SPAM') known.more('messages', { spam: 1 })
      else {
        known.add('messages', { date: iso(on), details: { sent: isOwn ? 1 : 0 } })
        if (!old) conversations.add(conversation)
      }
      const to = isOwn ? one(people) : owner
      if (old) return [from, to, written.american(on), '', content, isOwn ? 'OUTGOING' : 'INCOMING', folder]
      const parties = hasUrl ? [from, url, to, ''] : [from, to]
      const draft = hasDrafts ? ['', isDraft ? 'Yes' : 'No', 'No'] : []
      return [conversation, '', ...parties, `${written.stamp(on)} UTC`, '', content, folder, ...draft]
    }),
    { quotesAll: era >= 2026 },
  )
  known.more('messages', { conversations: conversations.size })

  if (era >= 2025) {
    known.of('ai-conversations').details = { conversations: 1, sent: 0 }
    add(
      'coach_messages.csv',
      head,
      times(8, (at) => {
        const on = day(2024)
        const isOwn = at % 2 === 0
        known.add('ai-conversations', { date: iso(on), details: { sent: isOwn ? 1 : 0 } })
        const from = isOwn ? [owner, ownerUrl] : ['LinkedIn Assistant', '']
        return ['coach-1', '', ...from, '', '', `${written.stamp(on)} UTC`, '', prose(12).text, '']
      }),
    )
    files.set('LearningCoachMessages.csv', Buffer.from('No conversations found\n'))
  }

  // Connections: with lines before the header, and people whose names are hidden.
  const notes =
    'Notes:\n"When exporting your connection data, you may notice that some ""email addresses"" are missing."\n\n'
  add(
    'Connections.csv',
    `First Name,Last Name,${since(2023, 'URL,')}Email Address,Company,Position,Connected On`,
    times(50, (at) => {
      const on = day()
      known.add('connections', { date: iso(on) })
      const [first = '', last = ''] = at % 9 === 0 ? [] : one(people).split(' ')
      const company = at % 7 === 0 ? 'Invented, Inc.' : ''
      const url = era >= 2023 ? [''] : []
      return [first, last, ...url, '', company, '', old ? written.american(on) : written.dayMonth(on)]
    }),
    { preamble: since(2021, notes), hasNoEnd: era >= 2026 },
  )

  known.of('invitations').details.sent = 0
  add(
    'Invitations.csv',
    `From,To,Sent At,Message,Direction${since(2023, ',inviterProfileUrl,inviteeProfileUrl')}`,
    times(12, (at) => {
      const on = day()
      const isOwn = at % 3 === 0
      const note = at % 4 === 0 ? prose(8) : { text: '', words: 0 }
      known.add('invitations', {
        date: iso(on),
        details: { sent: isOwn ? 1 : 0, ...(note.text && { words: note.words, 'with-text': 1 }) },
      })
      const other = one(people)
      const urls = era >= 2023 ? [isOwn ? ownerUrl : '', ''] : []
      const [from, to, direction] = isOwn ? [owner, other, 'OUTGOING'] : [other, owner, 'INCOMING']
      return [from, to, written.american(on), note.text, direction, ...urls]
    }),
  )

  for (const [file, id, role] of [
    ['Endorsement_Received_Info', 'endorsements-received', 'Endorser'],
    ['Endorsement_Given_Info', 'endorsements-given', 'Endorsee'],
  ] as const) {
    add(
      `${old ? file.replaceAll('_', ' ') : file}.csv`,
      `Endorsement Date,Skill Name,${role} First Name,${role} Last Name,${since(2023, `${role} Public Url,`)}Endorsement Status`,
      times(9, (at) => {
        const on = day(2013)
        const isAccepted = at % 3 > 0
        known.add(id, { date: iso(on), ...(isAccepted && { details: { accepted: 1 } }) })
        const [first = '', last = ''] = one(people).split(' ')
        const url = era >= 2023 ? ['www.linkedin.com/in/not-real'] : []
        const status = isAccepted ? 'ACCEPTED' : 'PENDING'
        return [written.utc(on), one(['Testing', 'Writing']), first, last, ...url, status]
      }),
    )
  }
  for (const [file, id, count] of [
    ['Recommendations_Received', 'recommendations-received', 4],
    ['Recommendations_Given', 'recommendations-given', 2],
  ] as const) {
    add(
      `${file}.csv`,
      'First Name,Last Name,Company,Job Title,Text,Creation Date,Status',
      times(count, () => {
        const on = day()
        const { text, words } = prose(50)
        known.add(id, { date: iso(on), details: { words, 'with-text': 1 } })
        const [first = '', last = ''] = one(people).split(' ')
        return [first, last, 'Invented GmbH', 'Tester', text, written.american(on), 'VISIBLE']
      }),
    )
  }

  const headline = prose(6)
  const summary = prose(40)
  const [firstName = '', lastName = ''] = owner.split(' ')
  const birth = 'Jan 15, 1990'
  const profile = [
    firstName,
    lastName,
    '',
    '',
    birth,
    headline.text,
    summary.text,
    'Software',
    '',
    'Nowhere',
    '',
    '',
    '',
  ]
  known.of('profile').count = profile.filter((each) => each !== '').length
  known.of('profile').details.words = headline.words + summary.words
  add(
    'Profile.csv',
    'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers',
    [profile],
  )
  add(
    'Positions.csv',
    'Company Name,Title,Description,Location,Started On,Finished On',
    times(4, (at) => {
      const on = day(1995)
      const { text, words } = prose(20)
      // The first one has only a year.
      const date = at === 0 ? String(on.y) : `${on.y}-${two(on.m)}`
      known.add('positions', { date, details: { words, 'with-text': 1 } })
      return ['Invented GmbH', 'Tester', text, 'Nowhere', at === 0 ? date : written.month(on), '']
    }),
  )
  add(
    'Education.csv',
    'School Name,Start Date,End Date,Notes,Degree Name,Activities',
    times(2, () => {
      const on = day(1988)
      known.add('education', { date: String(on.y) })
      return ['Invented University', String(on.y), String(on.y + 3), '', 'BSc', '']
    }),
  )
  const skills = ['Testing', 'Writing', 'Patience', 'C, C++', '"Agile"']
  known.of('skills').count = skills.length
  add(
    'Skills.csv',
    'Name',
    skills.map((skill) => [skill]),
  )
  known.of('languages').count = 2
  add('Languages.csv', 'Name,Proficiency', [
    ['English', 'Native'],
    ['Esperanto', ''],
  ])

  // File names changed over the years, and big files are split.
  known.of('targeting').count = 4
  known.of('targeting').details.segments = 7
  add(
    old ? 'Ad Targeting.csv' : 'Ad_Targeting.csv',
    'Member Age,Company Names,Company Names,Job Titles,Buyer Groups',
    [['35-54', 'Invented GmbH; Fictional Ltd', '', 'Tester', 'x; y; z']],
    oldStyle,
  )
  add(
    old ? 'Search Queries.csv' : 'SearchQueries.csv',
    'Time,Search Query',
    times(15, () => {
      const on = day()
      known.add('searches', { date: iso(on) })
      return [written.utc(on), prose(4).text.replaceAll('\n', ' ')]
    }),
    oldStyle,
  )
  add(
    'Logins.csv',
    'Login Date,IP Address,User Agent,Login Type',
    times(10, () => {
      const on = day(era - 1)
      known.add('logins', { date: iso(on) })
      return [written.login(on), '192.0.2.1', 'Mozilla/5.0 (invented)', 'LOGIN']
    }),
    oldStyle,
  )
  if (!old) {
    const { words, text } = prose(200)
    known.add('resumes', { details: { words, 'with-text': 1 } })
    add('Private_identity_asset.csv', 'Private Identity Asset Name,Private Identity Asset Raw Text', [
      ['invented-cv.pdf', text],
    ])
    for (const part of ['_1', '_2']) {
      add(
        `Jobs/Job Applicant Saved Screening Question Responses${part}.csv`,
        'Question,Answer',
        times(6, (at) => {
          const answer = prose(5)
          known.add('screening-answers', { details: { words: answer.words, 'with-text': 1 } })
          return [`How many years of "x" do you have? ${at}`, answer.text]
        }),
      )
    }
    add(
      'Jobs/Job Applications.csv',
      'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers',
      times(5, () => {
        const on = day()
        known.add('job-applications', { date: iso(on) })
        const job = ['Invented GmbH', 'Tester', '', 'invented-cv.pdf', 'Why? | Because, "well"']
        return [written.american(on), 'mira@invented.example', '', ...job]
      }),
    )
    add(
      era >= 2023 ? 'Rich_Media.csv' : 'Rich Media.csv',
      'Date/Time,Media Description,Media Link',
      ['profile photo', 'feed photo', 'feed video', 'background photo'].map((what) => {
        const on = day()
        known.add(
          what === 'profile photo' ? 'profile-photos' : what.startsWith('feed') ? 'feed-media' : 'other-media',
          {
            date: iso(on),
          },
        )
        const when = `${fullMonths[on.m - 1]} ${on.d}, ${on.y} at 10:54 PM (GMT)`
        return [`You uploaded a ${what} on ${when}`, '-', 'https://invented.example/media']
      }),
    )
    add(
      'Learning.csv',
      'Content Title,Content Description,Content Type,Content Last Watched Date,Completed,Saved,Notes,',
      times(3, () => {
        known.add('learning')
        return ['A course', 'On tests', 'Course', 'N/A', 'false', 'true', 'N/A', '']
      }),
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
  add('A file of next year.csv', 'New', [['thing']])

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
