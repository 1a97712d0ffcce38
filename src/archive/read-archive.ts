import { type ArchiveFileFacts, type ArchiveFileId, archiveFileIds, archiveFiles } from '../content/archive-files.ts'
import { countArticle, countTable } from './count-file.ts'
import { type RowContext, type RowState, sentByOwner } from './count-rows.ts'
import { baseName, dayInName, isLeftover, type KnownName, knownName } from './file-names.ts'
import { inflated } from './inflate.ts'
import type {
  ArchiveProblem,
  ArchiveReport,
  GivenFile,
  Outcome,
  Person,
  Progressed,
  ReadRequest,
  UnreadReason,
} from './protocol.ts'
import { addDetail, emptyTally, findingOf, type Tally } from './tally.ts'
import { entryReader, maxEntries, readZipEntries, type ZipEntry } from './zip-entries.ts'

/** Where a file came from. `day`: from the archive's name. */
type Origin = { readonly id: number; readonly name: string; readonly day: number; readonly isZip: boolean }

/** A file that can be counted. Sizes in bytes; `packed`: compressed. */
type Member = {
  readonly path: string
  readonly origin: Origin
  readonly size: number
  readonly packed: number
  readonly refused?: UnreadReason
  readonly open: () => Promise<ReadableStream<Uint8Array>>
}
type KnownMember = Member & { readonly known: KnownName }

/** Limits on unpacking, in bytes. Real archives are some megabytes; ZIP bombs are not. */
const caps = {
  all: 2 * 1024 ** 3,
  one: 1024 ** 3,
  /** LinkedIn's texts compress to a quarter or a tenth. */
  ratio: 200,
  ratioFrom: 10 * 1024 ** 2,
}

/** Thrown to end the reading of one file, or of all. */
class Stopped extends Error {
  readonly reason: UnreadReason | 'too-big-all'
  constructor(reason: UnreadReason | 'too-big-all') {
    super(reason)
    this.reason = reason
  }
}

/** Counts what was given. Returns numbers, dates and file names only. Never throws. */
export async function readArchive(request: ReadRequest, onProgress: (progress: Progressed) => void): Promise<Outcome> {
  try {
    return await read(request, onProgress)
  } catch (error) {
    if (error instanceof Refused) {
      return { kind: 'problem', problem: error.problem, ...(error.file && { name: error.file }) }
    }
    return { kind: 'problem', problem: isGone(error) ? 'gone' : 'crashed' }
  }
}

class Refused extends Error {
  readonly problem: ArchiveProblem
  readonly file: string | undefined
  constructor(problem: ArchiveProblem, file?: string) {
    super(problem)
    this.problem = problem
    this.file = file
  }
}

/** The error of a file that was moved, changed or deleted after it was chosen. */
const isGone = (error: unknown) => error instanceof DOMException && /^Not(?:Found|Readable)Error$/.test(error.name)

async function read(request: ReadRequest, onProgress: (progress: Progressed) => void): Promise<Outcome> {
  const members = await membersOf(request.files)
  const today = Number(request.today.replaceAll('-', ''))
  const known = members.flatMap((member): KnownMember[] => {
    const name = knownName(member.path)
    return name ? [{ ...member, known: name }] : []
  })
  const people = request.person === undefined ? [...peopleByNumber(known), ...(await peopleByName(known, today))] : []
  if (people.length > 1) return { kind: 'people', people }
  const { chosen, twice } = choose(known, request.person)
  const others = members.filter(({ path }) => !knownName(path))
  if (chosen.length === 0) throw new Refused(others.some(isZip) ? 'zip-in-zip' : 'not-linkedin')
  if (chosen.every(({ refused }) => refused === 'encrypted')) throw new Refused('encrypted')
  if (members.reduce((sum, { size }) => sum + size, 0) >= caps.all) throw new Refused('too-big')

  const counting = new Counting(today, chosen, onProgress)
  // First, because the other files need the owner's name.
  for (const member of [...chosen].sort((a, b) => turnOf(a) - turnOf(b))) await counting.count(member)
  const report: ArchiveReport = {
    findings: counting.findings(),
    unknown: others.filter((member) => !isZip(member)).map(({ path }) => baseName(path)),
    unread: [
      ...counting.unread,
      ...others.filter(isZip).map(({ path }) => ({ name: baseName(path), reason: 'zip-in-zip' as const })),
    ],
    twice,
    sources: new Set(members.map(({ origin }) => origin)).size,
  }
  return { kind: 'report', report }
}

const isZip = ({ path }: Member) => /\.zip$/i.test(path)
const turns: readonly ArchiveFileId[] = ['profile', 'invitations']
const turnOf = ({ known }: KnownMember) => (turns.includes(known.id) ? turns.indexOf(known.id) : turns.length)

/** Every file in what was given. Input that cannot contain any ends the reading with a reason. */
async function membersOf(files: readonly GivenFile[]): Promise<readonly Member[]> {
  if (files.length === 0) throw new Refused('nothing')
  const loose: Origin = { id: -1, name: '', day: 0, isZip: false }
  const members: Member[] = []
  for (const [at, given] of files.entries()) {
    if (isLeftover(given.path)) continue
    const { path, file } = given
    const kind = await kindOf(path, file)
    if (kind === 'zip') {
      members.push(...(await membersOfZip(given, at)))
    } else if (kind !== 'text' && files.length === 1) {
      throw new Refused(kind, baseName(path))
    } else {
      // A folder may contain anything beside the archive's files.
      members.push({ path, origin: loose, size: file.size, packed: file.size, open: async () => file.stream() })
    }
    if (members.length > maxEntries) throw new Refused('too-many')
  }
  return members
}

async function membersOfZip({ path, file }: GivenFile, id: number): Promise<readonly Member[]> {
  const entries = await readZipEntries(file)
  if (typeof entries === 'string') throw new Refused(entries, baseName(path))
  const origin: Origin = { id, name: baseName(path), day: dayInName(path), isZip: true }
  if (entries.some(({ name }) => name === '[Content_Types].xml')) throw new Refused('office-file', baseName(path))
  const bytesOf = entryReader(file)
  const open = async (entry: ZipEntry) => {
    const bytes = await bytesOf(entry)
    if (!bytes) throw new Stopped('damaged')
    return inflated({ ...entry, bytes })
  }
  return entries
    .filter(({ name, isLink }) => !isLink && !isLeftover(name))
    .map((entry) => {
      const refused = refusalOf(entry)
      return {
        path: entry.name,
        origin,
        size: entry.size,
        packed: entry.compressedSize,
        ...(refused && { refused }),
        open: () => open(entry),
      }
    })
}

function refusalOf({ isEncrypted, method, size }: ZipEntry): UnreadReason | undefined {
  // Checked first, because garbage decoded from an encrypted file can look like text.
  if (isEncrypted || method === 99) return 'encrypted'
  if (method !== 0 && method !== 8) return 'method'
  return size > caps.one ? 'too-big' : undefined
}

const magic: readonly (readonly [start: string, problem: ArchiveProblem])[] = [
  ['%PDF', 'pdf'],
  ['\x1f\x8b', 'other-archive'],
  ['Rar!', 'other-archive'],
  ['7z\xbc\xaf', 'other-archive'],
  ['BZh', 'other-archive'],
  ['\xfd7zXZ', 'other-archive'],
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
  ['RIFF', 'picture'],
  ['{', 'progress-file'],
]

/** The type of a given file, by its first bytes; by its name only if those are inconclusive. */
async function kindOf(path: string, file: Blob): Promise<'zip' | 'text' | ArchiveProblem> {
  if (file.size === 0) return 'empty'
  const bytes = new Uint8Array(await file.slice(0, 512).arrayBuffer())
  const start = String.fromCharCode(...bytes)
  if (start.startsWith('PK') && bytes[2] !== undefined && [3, 5, 7].includes(bytes[2])) return 'zip'
  const found = magic.find(([mark]) => start.startsWith(mark))
  if (found) return found[1]
  if (knownName(path)) return 'text'
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(start)) return 'web-page'
  if (/\.csv$/i.test(path)) return 'text'
  // A ZIP with bytes before it still has its directory at the end.
  if (typeof (await readZipEntries(file)) !== 'string') return 'zip'
  return /\.(?:zip|crdownload|part|download)$/i.test(path) ? 'incomplete' : 'unknown-file'
}

/** Each file once, of one person. */
function choose(known: readonly KnownMember[], person: string | undefined) {
  const ours = person === undefined ? known : known.filter((member) => isOf(member, person, known))
  const twice: string[] = []
  const best = new Map<string, KnownMember>()
  for (const member of ours) {
    const key = `${member.known.stem} ${member.known.part}`
    const other = best.get(key)
    if (!other) {
      best.set(key, member)
      continue
    }
    // The same file in two archives of one person is the same data: takes the later one, else the larger one.
    if (other.origin === member.origin) twice.push(baseName(member.path))
    const isLater = member.origin.day - other.origin.day || member.size - other.size
    if (isLater > 0) best.set(key, member)
  }
  return { chosen: [...best.values()], twice }
}

/** People by the member numbers in file names. Nothing is asked for a single person. */
function peopleByNumber(known: readonly KnownMember[]): readonly Person[] {
  const names = new Map<string, Set<string>>()
  for (const { known: name, origin, path } of known) {
    if (!name.member) continue
    const theirs = names.get(name.member) ?? new Set()
    names.set(name.member, theirs.add(origin.name || baseName(path)))
  }
  return [...names].map(([member, files]) => ({ key: `member:${member}`, names: [...files] }))
}

/**
 * Archives whose profiles name different people, when there are no member numbers. Nothing is asked for a single
 * person.
 */
async function peopleByName(known: readonly KnownMember[], today: number): Promise<readonly Person[]> {
  const profiles = known.filter(({ known: { id }, refused }) => id === 'profile' && !refused)
  if (profiles.length < 2 || known.some(({ known: { member } }) => member)) return []
  const archives = new Map<string, Origin[]>()
  for (const { open, origin } of profiles) {
    const owner = await ownerIn(open, today)
    if (owner) archives.set(owner, [...(archives.get(owner) ?? []), origin])
  }
  // The person's name stays in the worker: the page asks by the names of the archives.
  return [...archives.values()].map((theirs) => ({
    key: `archive:${theirs.map(({ id }) => id).join(',')}`,
    names: theirs.map(({ name }) => name),
  }))
}

async function ownerIn(open: Member['open'], today: number): Promise<string> {
  try {
    return (
      (
        await countTable(await open(), () => undefined, archiveFiles.profile.shape, {
          today,
          owner: '',
          inviters: new Set(),
        })
      )?.owner ?? ''
    )
  } catch {
    return '' // damaged; counting it reports that
  }
}

function isOf(member: KnownMember, person: string, all: readonly KnownMember[]): boolean {
  const [kind, value] = [person.slice(0, person.indexOf(':')), person.slice(person.indexOf(':') + 1)]
  if (kind === 'archive') return value.split(',').includes(String(member.origin.id))
  if (member.known.member) return member.known.member === value
  // A file without a member number belongs to the person of its archive.
  const inArchive = all.filter(({ origin }) => origin === member.origin).map(({ known }) => known.member)
  return inArchive.every((other) => other === undefined) || inArchive.includes(value)
}

/** Counts one file after the other and holds the results. */
class Counting {
  readonly unread: { name: string; reason: UnreadReason }[] = []
  private readonly tallies = new Map<ArchiveFileId, Tally[]>()
  private readonly messages: { id: ArchiveFileId; tally: Tally; state: RowState }[] = []
  private readonly inviters = new Set<string>()
  private readonly owners = new Map<Origin, string>()
  private readonly total: number
  private readonly today: number
  private readonly onProgress: (progress: Progressed) => void
  private done = 0
  private unpacked = 0

  constructor(today: number, members: readonly KnownMember[], onProgress: (progress: Progressed) => void) {
    this.today = today
    this.total = members.reduce((sum, { packed }) => sum + packed, 0)
    this.onProgress = onProgress
  }

  async count(member: KnownMember): Promise<void> {
    const name = baseName(member.path)
    this.onProgress({ done: this.done, total: this.total, file: name })
    const reason = member.refused ?? (await this.tryToCount(member, name))
    if (reason) this.unread.push({ name, reason })
    this.done += member.packed
  }

  /** Counts one file. Returns why it could not be counted, or undefined. */
  private async tryToCount(member: KnownMember, name: string): Promise<UnreadReason | undefined> {
    const { id } = member.known
    const { shape }: ArchiveFileFacts = archiveFiles[id]
    try {
      const stream = await member.open()
      const watch = this.watch(member, name)
      if (shape.kind === 'article') {
        const article = await countArticle(stream, watch, this.contextOf(member))
        if (!article) return 'too-big'
        this.add(article.isDraft ? 'article-drafts' : 'articles', article.tally)
        return undefined
      }
      const state = await countTable(stream, watch, shape, this.contextOf(member))
      if (!state) return 'layout'
      this.take(member, state)
      return undefined
    } catch (error) {
      if (error instanceof Stopped && error.reason === 'too-big-all') throw new Refused('too-big')
      if (error instanceof Stopped) return error.reason as UnreadReason
      return isGone(error) ? 'gone' : 'damaged'
    }
  }

  /** Reports progress and enforces the limits on unpacked bytes. Throws when one is exceeded. */
  private watch({ size, packed, origin }: KnownMember, name: string) {
    let read = 0
    return (chunk: Uint8Array) => {
      read += chunk.length
      this.unpacked += chunk.length
      if (origin.isZip && read > size) throw new Stopped('damaged')
      if (read > caps.one) throw new Stopped('too-big')
      if (read > caps.ratioFrom && read > packed * caps.ratio) throw new Stopped('too-big')
      if (this.unpacked > caps.all) throw new Stopped('too-big-all')
      const done = this.done + Math.round(packed * Math.min(1, read / (size || 1)))
      this.onProgress({ done, total: this.total, file: name })
    }
  }

  private contextOf({ origin }: KnownMember): RowContext {
    const owner = this.owners.get(origin) ?? [...this.owners.values()][0] ?? ''
    return { today: this.today, owner, inviters: this.inviters }
  }

  private add(id: ArchiveFileId, tally: Tally): void {
    this.tallies.set(id, [...(this.tallies.get(id) ?? []), tally])
  }

  private take({ known: { id }, origin }: KnownMember, state: RowState): void {
    if (state.owner) this.owners.set(origin, state.owner)
    for (const inviter of state.inviters) this.inviters.add(inviter)
    const { kind } = archiveFiles[id].shape
    if (kind === 'messages' || kind === 'typed') {
      addDetail(state.tally, 'conversations', state.conversations.names.length)
      this.messages.push({ id, tally: state.tally, state })
    }
    for (const [part, tally] of state.parts) this.add(part, tally)
    if (state.parts.size > 0 && state.tally.unread > 0) {
      this.add(id, { ...emptyTally(), unread: state.tally.unread })
    } else if (state.parts.size === 0) {
      this.add(id, state.tally)
    }
  }

  findings() {
    for (const { tally, state } of this.messages) {
      const sent = sentByOwner(state, this.inviters)
      if (sent !== undefined) addDetail(tally, 'sent', sent)
    }
    return archiveFileIds.flatMap((id) => {
      const tallies = this.tallies.get(id)
      return tallies ? [findingOf(id, tallies)] : []
    })
  }
}
