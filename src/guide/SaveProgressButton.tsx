import { saveFile } from '../browser/save-file.ts'
import { fileName, writeProgressFile } from '../formats/progress-file.ts'
import { Button, type ButtonLook } from '../ui/Button.tsx'
import type { Progress } from '../wizard/progress.ts'

/** Saves all progress as a file that the guide can open again. */
export function SaveProgressButton({
  progress,
  look = 'plain',
  text,
}: {
  progress: Progress
  look?: ButtonLook
  text: string
}) {
  return (
    <Button
      look={look}
      onClick={() => {
        const at = new Date().toISOString()
        saveFile(fileName('progress', at), writeProgressFile(progress, at), 'application/json')
      }}
    >
      {text}
    </Button>
  )
}
