import type { ComponentProps, MouseEvent } from 'react'
import { useHref } from 'react-router'
import { localePath } from '../i18n/addresses.ts'
import { useLanguage } from '../i18n/LocaleProvider.tsx'
import { pathOfStep, type StepId } from '../wizard/steps.ts'

type StepLinkProps = Omit<ComponentProps<'a'>, 'href' | 'onClick'> & {
  to: StepId
  /** What follows the path in the address. */
  end?: string
  onGo: () => void
}

/** A link to a step. A real address, so it works before the script has arrived; a plain click goes through the machine. */
export function StepLink({ to, end = '', onGo, ...rest }: StepLinkProps) {
  const language = useLanguage()
  const href = useHref(`${localePath(language, pathOfStep(to))}${end}`)
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        if (!isPlainClick(event)) return
        event.preventDefault()
        // The second click of a double click lands on the next step's button in the same place: it is not meant.
        if (event.detail < 2) onGo()
      }}
    />
  )
}

/** Whether a click asks for this page, and not for a new tab, a new window or a download. */
function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}
