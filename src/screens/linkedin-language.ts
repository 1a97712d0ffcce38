import { useSyncExternalStore } from 'react'
import { useLanguage } from '../i18n/LocaleProvider.tsx'
import { linkedInLanguageTail } from '../storage/keys.ts'
import { savedText, saveText } from '../storage/progress-store.ts'
import { useHydrated } from './browser-state.ts'

let chosen: string | undefined
const listeners = new Set<() => void>()

/** The language LinkedIn is shown in: as chosen, else the page's. */
export function useLinkedInLanguage(): string {
  const { tag } = useLanguage()
  const isHydrated = useHydrated()
  const now = useSyncExternalStore(subscribe, current, () => undefined)
  return (isHydrated && now) || tag
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Read from storage once: every label on a page asks. Empty: nothing was chosen. */
function current(): string {
  chosen ??= savedText(linkedInLanguageTail) ?? ''
  return chosen
}

/** Notes which language LinkedIn is shown in, on this device. */
export function chooseLinkedInLanguage(tag: string): void {
  chosen = tag
  saveText(linkedInLanguageTail, tag)
  for (const listener of listeners) listener()
}
