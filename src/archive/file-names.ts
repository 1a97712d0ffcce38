import { type ArchiveFileFacts, type ArchiveFileId, archiveFileIds, archiveFiles } from '../content/archive-files.ts'

/** What a file name says. `part`: number of a split file's part. `member`: number of a LinkedIn member. */
export type KnownName = {
  readonly id: ArchiveFileId
  readonly stem: string
  readonly part: string
  readonly member: string | undefined
}

const idOfStem = new Map<string, ArchiveFileId>(
  archiveFileIds.flatMap((id) => {
    const facts: ArchiveFileFacts = archiveFiles[id]
    return facts.stems.map((stem) => [stem, id] as const)
  }),
)

/** The last part of a path with any separators, without unprintable characters. At most 120 characters. */
export function baseName(path: string): string {
  const name = path.split(/[/\\]/).findLast((part) => part !== '') ?? ''
  return name.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 120)
}

/** Which of LinkedIn's files this is, judged by its name; undefined if unknown. */
export function knownName(path: string): KnownName | undefined {
  const base = baseName(path)
  if (/(?:^|[/\\])articles[/\\]/i.test(path) && /\.html?$/i.test(base)) {
    return { id: 'articles', stem: `articles/${base.toLowerCase()}`, part: '', member: undefined }
  }
  if (!/\.csv$/i.test(base)) return undefined
  // Browsers add " (1)" to a name that exists already.
  const name = base
    .toLowerCase()
    .replace(/\.csv$/, '')
    .replace(/\s*\(\d+\)$/, '')
  const number = /_(\d+)$/.exec(name)?.[1]
  const stem = name.replace(/_\d+$/, '').replace(/[\s_-]/g, '')
  const id = idOfStem.get(stem)
  if (!id) return undefined
  // Parts are counted from 1; a member's number is long.
  const isMember = number !== undefined && number.length >= 5
  return { id, stem, part: isMember ? '' : (number ?? ''), member: isMember ? number : undefined }
}

/** Files that operating systems add to folders and ZIPs. */
export function isLeftover(path: string): boolean {
  const base = baseName(path)
  return (
    base === '' ||
    /[/\\]$/.test(path) ||
    /(?:^|[/\\])__MACOSX[/\\]/i.test(path) ||
    base.startsWith('._') ||
    /^(?:\.ds_store|thumbs\.db|desktop\.ini)$/i.test(base)
  )
}

/** The day in the name of LinkedIn's archive, as 20251005, or 0. */
export function dayInName(name: string): number {
  const [, month = '', day = '', year = ''] = /_(\d{2})-(\d{2})-(\d{4})/.exec(name) ?? []
  return Number(`${year}${month}${day}`)
}
