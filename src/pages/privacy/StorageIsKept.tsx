import { useEffect, useState } from 'react'
import { announce } from '../../browser/announcement.tsx'
import { useWords } from '../../parts/words.ts'
import { Button } from '../../ui/Button.tsx'

/** What the browser says about clearing: `unknown` if it does not support the question or does not answer. */
type Persistence = 'unknown' | 'kept' | 'may-clear' | 'refused'

/** Queries the browser without prompting the person. It may throw, or lack this API. */
async function currentPersistence(): Promise<Persistence> {
  try {
    return (await navigator.storage.persisted()) ? 'kept' : 'may-clear'
  } catch {
    return 'unknown'
  }
}

/** Requests persistence. Some browsers prompt the person, so this runs only on a click. */
async function requestPersistence(): Promise<Persistence> {
  try {
    return (await navigator.storage.persist()) ? 'kept' : 'refused'
  } catch {
    return 'unknown'
  }
}

/** Says whether the browser may clear what is saved when it runs out of space, with a button that asks it not to. */
export function StorageIsKept() {
  const w = useWords('privacy').promise
  const [state, setState] = useState<Persistence>('unknown')
  useEffect(() => {
    let isGone = false
    currentPersistence().then((found) => isGone || setState(found))
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
            const answer = await requestPersistence()
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
