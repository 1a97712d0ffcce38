// Runs before the first paint, so that nothing jumps: sets the attributes of the root that style sheets read, and records
// answers given before the app has loaded. It is not inline, because the policy forbids that. The build bundles it into
// one small script, so it must not import anything with side effects.
import { devices } from '../content/devices.ts'
import { isReportTail, keyPrefix, themeTail } from '../storage/keys.ts'
import { themes } from '../storage/themes.ts'
import { type EarlyAnswer, earlyTail } from './early.ts'

const base = import.meta.env.BASE_URL
const prefix = keyPrefix(base)
const root = document.documentElement
const isThere = () => root.dataset.ready !== undefined

/** How long a returning person's page waits for the app before it is shown as prerendered, in milliseconds. */
const patience = 4000

function readStorage(): Readonly<Record<string, string>> {
  try {
    return { ...localStorage }
  } catch {
    return {} // blocked; the app tells the person
  }
}

const saved = readStorage()

/** The value of a saved entry. The app sets unreadable ones aside. */
function savedValue(tail: string): unknown {
  const text = saved[prefix + tail]
  // Do not throw on the normal path: the first exception costs as much as this whole script.
  if (text === undefined) return undefined
  try {
    return JSON.parse(text).value
  } catch {
    return undefined
  }
}

function showChoices(): void {
  root.dataset.js = ''
  const theme = themes.find((each) => each !== 'system' && each === saved[prefix + themeTail])
  if (theme) root.dataset.theme = theme
  const isPhone = matchMedia('(pointer: coarse) and (max-width: 56rem)').matches
  const guess = isPhone ? 'phone-browser' : 'computer'
  root.dataset.deviceGuess = guess
  root.dataset.device = devices.find((each) => each === savedValue('choice:device')) ?? guess
  const region = savedValue('choice:region')
  if (typeof region === 'string' && /^[a-z-]{2,20}$/.test(region)) root.dataset.region = region
  if (Object.keys(saved).some((key) => key.startsWith(prefix) && isReportTail(key.slice(prefix.length)))) {
    root.dataset.returning = ''
    // If the app never loads, the page must not stay half hidden.
    setTimeout(() => root.removeAttribute('data-returning'), patience)
  }
}

/**
 * Records answers given before the app has loaded. Only trusted events count: values that the browser restores into a form
 * are not answers. The app takes the list over. If the page is left before that, the app of the next page does.
 */
function noteAnswers(): void {
  const early: EarlyAnswer[] = []
  window.earlyAnswers = early
  addEventListener(
    'change',
    ({ target: field, isTrusted }) => {
      const isInput = field instanceof HTMLInputElement && ['radio', 'checkbox'].includes(field.type)
      if (isThere() || !isTrusted || !(isInput || field instanceof HTMLSelectElement) || !field.name) return
      const isChecked = !isInput || field.checked
      early.push({ name: field.name, value: field.value, isChecked, at: new Date().toISOString() })
    },
    true,
  )
  addEventListener('pagehide', () => {
    if (isThere() || early.length === 0) return
    try {
      const before: unknown = JSON.parse(sessionStorage.getItem(prefix + earlyTail) ?? '[]')
      const all = [...(Array.isArray(before) ? before : []), ...early.splice(0)]
      sessionStorage.setItem(prefix + earlyTail, JSON.stringify(all))
    } catch {
      // Session storage is blocked, so the answers cannot be passed on.
    }
  })
}

/**
 * Makes the page work as without JavaScript when a file of the app is lost or this browser is too old to run it. Failed
 * preloads (`link`) do not count, because the file is requested again when it is needed. Neither do scripts that
 * extensions add.
 */
function watchForLoss(): void {
  const folder = new URL(`${base}assets/`, location.href).href
  addEventListener(
    'error',
    ({ target }) => {
      if (isThere()) return
      if (target === window) delete root.dataset.js
      else if (target instanceof HTMLScriptElement && target.src.startsWith(folder)) {
        delete root.dataset.js
        reloadOnce()
      }
    },
    true,
  )
}

let isAsking = false

/**
 * Reloads the page when a file is lost: the connection failed, a newer version was deployed, or this browser does not
 * retry an import. At most once per history entry, whose state remembers it without any storage, and only if the page
 * itself can be fetched, since the reload would otherwise lose it too.
 */
function reloadOnce(): void {
  if (isAsking || !navigator.onLine || history.state?.isReloaded) return
  isAsking = true
  fetch(location.href, { cache: 'no-store' })
    .then(({ status }) => {
      isAsking = false
      if (status >= 500) return
      history.replaceState({ ...history.state, isReloaded: true }, '')
      location.reload()
    })
    .catch(() => {
      isAsking = false
    })
}

showChoices()
noteAnswers()
watchForLoss()
window.reloadOnce = reloadOnce
