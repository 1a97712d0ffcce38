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
 * Registers the service worker, and offers a new version of the guide: after a change of step, never in the middle of one,
 * and not while a small window is open or an archive is being read.
 */
export function NewVersion() {
  const w = useWords('trouble').newVersion
  const { tag } = useLanguage()
  useLocation() // renders again after each change of step
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

/** `at`: the page on which the person was when it arrived; empty if it was waiting before this visit began. */
type Waiting = { readonly worker: ServiceWorker; readonly at: string }

/** The waiting new version, if there is one. `language`: whose pages are cached. */
function useWaiting(language: string): Waiting | undefined {
  const [waiting, setWaiting] = useState<Waiting>()
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return
    const { serviceWorker } = navigator
    let isGone = false
    const offer = (worker: ServiceWorker | null, at: string) => {
      // Without a controller this is the first installation, not an update.
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
      // The update may have been found before this listener was added.
      watch(registration.installing)
      registration.addEventListener('updatefound', () => watch(registration.installing))
      const { active } = await serviceWorker.ready
      active?.postMessage({ keep: language })
    }
    // Blocked, or not a secure origin: the guide then works online only.
    start().catch(() => undefined)
    return () => {
      isGone = true
    }
  }, [language])
  return waiting
}

/** Unregisters workers with a scope inside ours, which another way of hosting may have left: they would take precedence. */
async function removeOlder({ scope }: ServiceWorkerRegistration): Promise<void> {
  for (const other of await navigator.serviceWorker.getRegistrations()) {
    if (other.scope !== scope && other.scope.startsWith(scope)) await other.unregister()
  }
}

/** Activates the new version and reloads the same step. Answers are saved already. */
function use(worker: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  worker.postMessage('use')
}
