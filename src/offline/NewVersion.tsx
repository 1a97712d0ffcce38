import { useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import { useCompanion } from '../beside/companion-window.ts'
import { useIsBusy } from '../browser/busy.ts'
import { trustedUrl } from '../browser/trusted-url.ts'
import { useLanguage } from '../i18n/LocaleProvider.tsx'
import { useWords } from '../parts/words.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import styles from './NewVersion.module.css'

/**
 * Keeps the guide for times without a network, and offers a new version of it: at the border of a step, never in the
 * middle of one, and not while a small window is open or an archive is read.
 */
export function NewVersion() {
  const w = useWords('trouble').newVersion
  const { tag } = useLanguage()
  useLocation() // drawn again at each border
  const { pathname } = location
  const waiting = useWaiting(tag)
  const isBusy = useIsBusy()
  const companion = useCompanion()
  if (!waiting || waiting.at === pathname || isBusy || companion.state === 'open') return null
  return (
    <aside className={styles.notice} aria-label={w.title} data-screen-only="">
      <Notice>
        <h2>{w.title}</h2>
        <p>{w.text}</p>
        <Button look="plain" onClick={() => use(waiting.worker)}>
          {w.use}
        </Button>
      </Notice>
    </aside>
  )
}

/** `at`: where the person was when it came; empty when it was there before the visit, in which nothing has begun yet. */
type Waiting = { readonly worker: ServiceWorker; readonly at: string }

/** The new version that waits, if one does. `language`: whose pages are kept. */
function useWaiting(language: string): Waiting | undefined {
  const [waiting, setWaiting] = useState<Waiting>()
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return
    const { serviceWorker } = navigator
    let isGone = false
    const offer = (worker: ServiceWorker | null, at: string) => {
      // Without a controller this is the first version, which nobody waits for.
      if (worker && serviceWorker.controller && !isGone) setWaiting({ worker, at })
    }
    async function start() {
      const registration = await serviceWorker.register(trustedUrl(`${import.meta.env.BASE_URL}sw.js`), {
        updateViaCache: 'none',
      })
      offer(registration.waiting, '')
      removeOlder(registration).catch(() => undefined)
      const watch = (worker: ServiceWorker | null) =>
        worker?.addEventListener('statechange', () => {
          if (worker.state === 'installed') offer(worker, location.pathname)
        })
      // The browser may have found it before anybody listened.
      watch(registration.installing)
      registration.addEventListener('updatefound', () => watch(registration.installing))
      const { active } = await serviceWorker.ready
      active?.postMessage({ keep: language })
    }
    // Blocked, or no secure address: the guide then needs its network, and works as before.
    start().catch(() => undefined)
    return () => {
      isGone = true
    }
  }, [language])
  return waiting
}

/** Ends workers below the guide's own place, which a copy hosted otherwise may have left: they would answer before ours. */
async function removeOlder({ scope }: ServiceWorkerRegistration): Promise<void> {
  for (const other of await navigator.serviceWorker.getRegistrations()) {
    if (other.scope !== scope && other.scope.startsWith(scope)) await other.unregister()
  }
}

/** Puts the new version in charge and draws the same step from it. Answers are saved already. */
function use(worker: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  worker.postMessage('use')
}
