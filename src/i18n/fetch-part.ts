import { readable } from './readable.ts'

/** A part of the guide that could not be fetched: no network, or a newer version has taken its place. */
export class LostPart extends Error {}

/**
 * How long a failed fetch stands, in milliseconds. Forgotten at once it would be asked again while React draws the
 * failure, which then waits anew, for ever, on an empty page; kept for ever no later visit could ask again.
 */
const failureStands = 1000

/**
 * Fetches code or words, for `use` to read. Asks twice: a connection that fails once is common. Browsers of before 2026 keep
 * the failure and do not ask again; there the page is loaded anew (boot.js). Rejects with a LostPart. `forget`: called when
 * the failure no longer stands, so that the next visit asks again.
 */
export function fetchPart<Found>(load: () => Promise<Found>, forget: () => void): Promise<Found> {
  const part = load()
    .catch(load)
    .catch((error: unknown) => {
      throw new LostPart(String(error))
    })
  part.catch(() => setTimeout(forget, failureStands))
  return readable(part)
}
