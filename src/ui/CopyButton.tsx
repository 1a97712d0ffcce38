import { Button } from './Button.tsx'

type CopyButtonProps = {
  text: string
  children: string
  /** Accessible name. Starts with the visible text. */
  name: string
  onDone: (isCopied: boolean) => void
}

/** Copies a text, and reports whether the browser allowed it. */
export function CopyButton({ text, children, name, onDone }: CopyButtonProps) {
  async function copy(owner: Document) {
    try {
      // The clipboard of the button's window: the small window is not the main one, which has no focus then.
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
