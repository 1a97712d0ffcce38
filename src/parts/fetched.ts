/** A part of the guide that could not be fetched: no network, or a newer version has taken its place. */
export class LostPart extends Error {}

/**
 * Something that is fetched when it is first asked for: code, words or LinkedIn's labels. Each of its promises can be
 * given to React's `use` in every drawing; once settled it is read in the same drawing, without a wait.
 */
export type Fetched<Value> = {
  /** Fetches it, unless it is there or on its way. Rejects with a LostPart when it could not be had. */
  readonly ask: () => Promise<Value>
  /** As `ask`, but keeps asking until it is there. Never rejects. */
  readonly wait: () => Promise<Value>
  /** What is there by now. */
  readonly now: () => Value | undefined
}

/**
 * How long a failed fetch stands, in milliseconds. Forgotten at once it would be asked for again while React draws the
 * failure, which then waits anew, for ever, on an empty page; kept for ever no later visit could ask again.
 */
const failureStands = 1000

/** How long `wait` lets a failure rest before it asks again, in milliseconds. */
const askAgainAfter = 3000

/**
 * Makes a value that is fetched once. A failed request is retried at once, because a connection that fails once is common.
 * (Browsers of before 2026 keep the failure of an import and do not retry; there boot.ts loads the page anew.)
 */
export function fetched<Value>(load: () => Promise<Value>): Fetched<Value> {
  let asked: Promise<Value> | undefined
  let waiting: Promise<Value> | undefined
  let found: { readonly value: Value } | undefined

  function ask(): Promise<Value> {
    if (asked) return asked
    const part = load()
      .catch(load)
      .catch((error: unknown) => {
        throw new LostPart(String(error))
      })
    part.then(
      (value) => {
        found = { value }
      },
      () => {
        setTimeout(() => {
          asked = undefined
        }, failureStands)
      },
    )
    asked = withStatus(part)
    return asked
  }

  async function untilThere(): Promise<Value> {
    for (;;) {
      try {
        return await ask()
      } catch {
        await new Promise((resolve) => setTimeout(resolve, askAgainAfter))
      }
    }
  }

  return {
    ask,
    wait() {
      waiting ??= found ? ask() : withStatus(untilThere())
      return waiting
    },
    now: () => found?.value,
  }
}

/**
 * Records the promise's outcome in the fields React's `use` reads, so that a settled promise is read without suspending.
 * `use` must be called in every drawing, also when the value has long been there: a value that arrives in the middle of a
 * drawing would otherwise confuse React (its error 467).
 */
function withStatus<Value>(promise: Promise<Value>): Promise<Value> {
  const noted = Object.assign(promise, { status: 'pending' })
  promise.then(
    (value) => void Object.assign(noted, { status: 'fulfilled', value }),
    (reason: unknown) => void Object.assign(noted, { status: 'rejected', reason }),
  )
  return promise
}
