import type { ComponentProps } from 'react'
import { flushSync } from 'react-dom'
import { Button } from '../ui/Button.tsx'

type TakeBackProps = Omit<ComponentProps<'button'>, 'name' | 'onClick'> & {
  /** Field name of the question. */
  name: string
  onTakeBack: () => void
}

/** Takes an answer back. The button disappears with the last answer, so the focus moves to the question's first option. */
export function TakeBack({ name, onTakeBack, ...rest }: TakeBackProps) {
  return (
    <Button
      {...rest}
      look="small"
      onClick={({ currentTarget }) => {
        const page = currentTarget.ownerDocument // the small window has a document of its own
        flushSync(onTakeBack)
        if (!currentTarget.isConnected) page.querySelector<HTMLElement>(`input[name="${name}"]`)?.focus()
      }}
    />
  )
}
