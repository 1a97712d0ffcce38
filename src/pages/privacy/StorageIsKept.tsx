import { useEffect, useState } from 'react'
import { announce } from '../../browser/announcement.tsx'
import { useWords } from '../../parts/words.ts'
import { Button } from '../../ui/Button.tsx'

/** What the browser says about clearing: `unknown` when it has no word on it or does not answer. */
type Promised = 'unknown' | 'kept' | 'may-clear' | 'refused'

/** Asks without asking the person anything; a browser may throw here, or have no such thing. */
async function promised(): Promise<Promised> {
  try {
    return (await navigator.storage.persisted()) ? 'kept' : 'may-clear'
  } catch {
    return 'unknown'
  }
}

/** In some browsers this opens a question to the person, so it is done on their click alone. */
async function askForIt(): Promise<Promised> {
  try {
    return (await navigator.storage.persist()) ? 'kept' : 'refused'
  } catch {
    return 'unknown'
  }
}

/** Says whether the browser may clear what is saved when it runs short of room, and asks it not to when the person wants. */
export function KeepPromise() {
  const w = useWords('privacy').promise
  const [state, setState] = useState<Promised>('unknown')
  useEffect(() => {
    let isGone = false
    promised().then((found) => isGone || setState(found))
    return () => {
      isGone = true
    }
  }, [])
  return (
    <div data-needs-js="">
      <p>{w[state]}</p>
      {state === 'may-clear' && (
        <Button
          look="plain"
          onClick={async () => {
            const answer = await askForIt()
            setState(answer)
            announce(w[answer])
          }}
        >
          {w.ask}
        </Button>
      )}
    </div>
  )
}
