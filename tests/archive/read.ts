import type { inventedArchive } from '../../invented/archive.ts'
import type { ArchiveReport, GivenFile, Outcome } from '../../src/archive/protocol.ts'
import { readArchive } from '../../src/archive/read-archive.ts'

const today = '2026-11-25'

export const given = (path: string, bytes: Uint8Array | string): GivenFile => ({
  path,
  file: new Blob([bytes as BlobPart]),
})

/** What reading comes to. */
export function read(files: readonly GivenFile[], person?: string): Promise<Outcome> {
  return readArchive({ files, today, ...(person !== undefined && { person }) }, () => undefined)
}

/** The report on what was given; anything else fails the test. */
export async function reportOn(files: readonly GivenFile[], person?: string): Promise<ArchiveReport> {
  const outcome = await read(files, person)
  if (outcome.kind !== 'report') throw new Error(JSON.stringify(outcome))
  return outcome.report
}

const withoutNothing = (details: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(details).filter(([, count]) => count > 0))

/** A report's findings as the generator tells the truth. */
export function countsOf({ findings }: ArchiveReport) {
  return Object.fromEntries(
    findings.map(({ id, details, ...finding }) => [id, { ...finding, details: withoutNothing(details) }]),
  )
}

export function truthOf({ truth }: Pick<ReturnType<typeof inventedArchive>, 'truth'>) {
  return Object.fromEntries(
    Object.entries(truth).map(([id, { details, ...rest }]) => [id, { ...rest, details: withoutNothing(details) }]),
  )
}
