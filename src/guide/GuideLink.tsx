import type { ComponentProps, MouseEvent } from 'react'
import { useNavigate } from 'react-router'
import { hrefIn, localePath } from '../i18n/addresses.ts'
import { useLanguage } from '../i18n/LocaleProvider.tsx'

type GuideLinkProps = Omit<ComponentProps<'a'>, 'href' | 'onClick'> & {
  /** Path inside the language, without slashes at the ends: `sources`, or nothing for the start. */
  to: string
  /** Query and fragment to append to the path. */
  end?: string
  /** Called on a plain click, in place of navigating. */
  onGo?: () => void
}

/** A link inside the guide. Its `href` is real, so it works before the app has loaded and in a new tab. */
export function GuideLink({ to, end = '', onGo, ...rest }: GuideLinkProps) {
  const language = useLanguage()
  const navigate = useNavigate()
  return (
    <a
      {...rest}
      // Not the router's useHref, which matches all routes, for two dozen links per render.
      href={hrefIn(language, to, end)}
      onClick={(event) => {
        if (!isPlainClick(event)) return
        event.preventDefault()
        // The second click of a double click would hit the next step's button, which is in the same place.
        if (event.detail > 1) return
        if (onGo) onGo()
        else void navigate(`${localePath(language, to)}${end}`)
      }}
    />
  )
}

/** Whether a click navigates in this tab, and does not ask for a new tab, a new window or a download. */
function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}
