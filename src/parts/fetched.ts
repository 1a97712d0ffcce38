/** A part of the guide could not be loaded: no network, or a newer version has replaced it. */
export class LostPart extends Error {}

/**
 * Something that is loaded on first use: code, words or LinkedIn's labels. Its promises can be passed to React's `use`
 * in every render; once settled they do not suspend.
 */
export type Fetched<Value> = {
  /** Loads it, unless it is loaded or loading already. Rejects with a LostPart. */
  readonly ask: () => Promise<Value>
  /** Like `ask`, but retries until it is loaded. Never rejects. */
  readonly wait: () => Promise<Value>
  /** The value, if it is loaded. */
  readonly now: () => Value | undefined
}

/**
 * How long a failure is cached, in milliseconds. Without it React, which renders a failure again, would start another
 * request and suspend for ever on an empty page. Cached for ever, a later visit to the page could not retry.
 */
const failureStands = 1000

/** Delay before `wait` retries, in milliseconds. */
const askAgainAfter = 3000

/**
 * Makes a value that is loaded once. A failed request is retried at once, because a single failure is common.
 * (Browsers from before 2026 cache a failed import and do not retry; there boot.ts reloads the page.)
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
 * Call `use` in every render, even if the value is loaded: skipping it when a value arrives during a render breaks React's
 * tracking (error 467).
 */
function withStatus<Value>(promise: Promise<Value>): Promise<Value> {
  const noted = Object.assign(promise, { status: 'pending' })
  promise.then(
    (value) => void Object.assign(noted, { status: 'fulfilled', value }),
    (reason: unknown) => void Object.assign(noted, { status: 'rejected', reason }),
  )
  return promise
}
