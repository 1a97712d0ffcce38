// Runs before the first paint, so that nothing jumps: puts on the root what the style sheets need to know, and keeps
// answers that are given before the app is there. A file of its own, as the policy allows no inline script; the build
// makes it one small script, so it imports nothing that has an effect of its own.
import { devices } from '../content/devices.ts'
import { isReportTail, keyPrefix, themeTail } from '../storage/keys.ts'
import { themes } from '../storage/themes.ts'
import { type EarlyAnswer, earlyTail } from './early.ts'

const base = import.meta.env.BASE_URL
const prefix = keyPrefix(base)
const root = document.documentElement
const isThere = () => root.dataset.ready !== undefined

/** How long a page may wait for the app before it is shown as it is, in milliseconds. */
const patience = 4000

function readStorage(): Readonly<Record<string, string>> {
  try {
    return { ...localStorage }
  } catch {
    return {} // blocked: the app says so
  }
}

const saved = readStorage()

/** The value of a saved entry. Unreadable ones are set aside by the app. */
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
    // An app that never arrives must not leave the page half hidden.
    setTimeout(() => root.removeAttribute('data-returning'), patience)
  }
}

/**
 * Notes what a person answers before the app is there. Only real clicks and keys count: what a browser restores into a form
 * is no answer. The app takes the list over; a page that is left before that leaves it to the app of the next one.
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
      // Blocked: there is nowhere to keep it.
    }
  })
}

/**
 * Without the app a page reads as it does without JavaScript: when a file of it was lost, and when this browser is too old
 * to run it. What was only preloaded, by a link, is asked for again when it is needed, and scripts that others put into the
 * page are not ours to miss.
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
 * Loads the page anew when a file of it is lost: the connection failed, a newer version has taken its place, or this browser
 * does not retry an import. Once for each entry of the history, where no storage is needed to remember it; and only when the
 * page can be had, as it would otherwise be lost too.
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
