import type { ComponentProps, MouseEvent } from 'react'
import { useNavigate } from 'react-router'
import { hrefIn, localePath } from '../i18n/addresses.ts'
import { useLanguage } from '../i18n/LocaleProvider.tsx'

type GuideLinkProps = Omit<ComponentProps<'a'>, 'href' | 'onClick'> & {
  /** Path inside the language, without slashes at the ends: `sources`, or nothing for the start. */
  to: string
  /** What follows the path in the address: a query, a fragment. */
  end?: string
  /** What a plain click does, where it is not simply going there. */
  onGo?: () => void
}

/** A link inside the guide. A real address, so it works before the script has arrived and in a new tab. */
export function GuideLink({ to, end = '', onGo, ...rest }: GuideLinkProps) {
  const language = useLanguage()
  const navigate = useNavigate()
  return (
    <a
      {...rest}
      // Not the router's own, which works it out from all routes, two dozen times in one drawing.
      href={hrefIn(language, to, end)}
      onClick={(event) => {
        if (!isPlainClick(event)) return
        event.preventDefault()
        // The second click of a double click lands on the next step's button in the same place: it is not meant.
        if (event.detail > 1) return
        if (onGo) onGo()
        else void navigate(`${localePath(language, to)}${end}`)
      }}
    />
  )
}

/** Whether a click asks for this page, and not for a new tab, a new window or a download. */
function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}
