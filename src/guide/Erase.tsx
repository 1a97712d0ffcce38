import { useEffect, useState } from 'react'
import { announce } from '../browser/announcement.tsx'
import { changeAndFocusHeading } from '../browser/focus-heading.ts'
import { useWords } from '../parts/words.ts'
import { eraseProgress, forgetErased, restoreProgress, useErased } from '../storage/progress-store.ts'
import { AskDialog } from '../ui/AskDialog.tsx'
import { Button, type ButtonLook } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'

type EraseWords = { button: string; title: string; text: string; yes: string; no: string }

/** Asks, then erases everything the guide has saved in this browser. */
export function EraseButton({ look, words }: { look: ButtonLook; words: EraseWords }) {
  const done = useWords('trouble').erased
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Button look={look} data-needs-js="" onClick={() => setAsking(true)}>
        {words.button}
      </Button>
      {isAsking && (
        <AskDialog
          {...words}
          onAnswer={(isYes) => {
            if (!isYes) return setAsking(false)
            changeAndFocusHeading(() => {
              setAsking(false)
              announce(eraseProgress() ? done.done : done.failed)
            })
          }}
        />
      )}
    </>
  )
}

/** Says that everything is erased, and offers undo until the page is left. */
export function Erased() {
  const w = useWords('trouble').erased
  const erased = useErased()
  useEffect(() => forgetErased, [])
  if (!erased) return null
  return (
    <Notice tone={erased.isComplete ? 'calm' : 'error'}>
      <p>{erased.isComplete ? w.done : w.failed}</p>
      <p>{w.undoUntil}</p>
      <Button
        look="plain"
        onClick={() => {
          changeAndFocusHeading(restoreProgress)
          announce(w.undone)
        }}
      >
        {w.undo}
      </Button>
    </Notice>
  )
}
