/**
 * Notes on a promise what became of it, where React looks for it: `use` then gives what has come in the same drawing.
 * Whoever waits for something with `use` has to ask for it in every drawing, also when it has long been there; one that
 * comes in the middle of a drawing would else confuse React (its error 467).
 */
export function readable<Value>(promise: Promise<Value>): Promise<Value> {
  const noted = Object.assign(promise, { status: 'pending' })
  promise.then(
    (value) => void Object.assign(noted, { status: 'fulfilled', value }),
    (reason: unknown) => void Object.assign(noted, { status: 'rejected', reason }),
  )
  return promise
}
