import { Button } from './Button.tsx'

type CopyButtonProps = {
  text: string
  children: string
  /** Name for screen readers, starting with the words on the button. */
  name: string
  onDone: (isCopied: boolean) => void
}

/** Copies a text and says whether it worked; some browsers refuse. */
export function CopyButton({ text, children, name, onDone }: CopyButtonProps) {
  async function copy(owner: Document) {
    try {
      // The clipboard of the window the button is in: a companion window has its own.
      await (owner.defaultView ?? window).navigator.clipboard.writeText(text)
      onDone(true)
    } catch {
      onDone(false)
    }
  }
  return (
    <Button
      look="small"
      aria-label={name}
      data-needs-js=""
      data-screen-only=""
      onClick={(event) => void copy(event.currentTarget.ownerDocument)}
    >
      {children}
    </Button>
  )
}
