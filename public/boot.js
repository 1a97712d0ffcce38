// Runs before the first paint, so that nothing jumps: puts on the root what the style sheets need to know, and
// keeps answers that are given before the app has arrived. A file of its own, as the policy allows no inline script.
;(() => {
  var root = document.documentElement
  var script = document.currentScript
  var prefix = `linkedin-ai-opt-out${new URL('..', script.src).pathname}:`

  var kept = {}
  try {
    kept = { ...localStorage }
  } catch {
    // Blocked: the app says so.
  }
  function keptValue(tail) {
    var text = kept[prefix + tail]
    // What is usual must not throw: on a slow phone the first error of a page takes as long as all the rest here.
    if (text === undefined) return undefined
    try {
      return JSON.parse(text).value
    } catch {
      return undefined // unreadable: the app sets it aside
    }
  }
  var isReport = (key) => key.startsWith(prefix) && /^(setting|checkup):|^resume-at$/.test(key.slice(prefix.length))

  root.dataset.js = ''
  var theme = kept[`${prefix}theme`]
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
  var isPhone = matchMedia('(pointer: coarse) and (max-width: 56rem)').matches
  root.dataset.deviceGuess = isPhone ? 'phone-browser' : 'computer'
  var device = keptValue('choice:device')
  root.dataset.device = /^(computer|phone-browser|phone-app)$/.test(device) ? device : root.dataset.deviceGuess
  var region = keptValue('choice:region')
  if (typeof region === 'string' && /^[a-z-]{2,20}$/.test(region)) root.dataset.region = region
  if (Object.keys(kept).some(isReport)) {
    root.dataset.returning = ''
    // An app that never arrives must not leave the page half hidden.
    setTimeout(() => root.removeAttribute('data-returning'), 4000)
  }

  // What a person answers before the app is there. Only real clicks and keys count: what a browser restores into a
  // form by itself is no answer. The app takes the list over; a page left before that leaves it for the next one's app.
  var handOver = `${prefix}early`
  var early = []
  window.earlyAnswers = early
  function note(event) {
    var field = event.target
    if (root.dataset.ready !== undefined || !event.isTrusted || !field.name) return
    if (field.tagName !== 'SELECT' && field.type !== 'radio' && field.type !== 'checkbox') return
    early.push({
      name: field.name,
      value: field.value,
      isChecked: field.checked !== false,
      at: new Date().toISOString(),
    })
  }
  addEventListener('change', note, true)
  addEventListener('pagehide', () => {
    if (root.dataset.ready !== undefined || early.length === 0) return
    try {
      const before = JSON.parse(sessionStorage.getItem(handOver))
      sessionStorage.setItem(handOver, JSON.stringify((Array.isArray(before) ? before : []).concat(early.splice(0))))
    } catch {
      // Blocked: there is nowhere to keep it.
    }
  })
  // Without the app the page reads as it does without JavaScript: when a file of it did not come, and when this
  // browser is too old to run it. What was only fetched early, by a link, is asked for again when it is needed, and scripts
  // that others put into the page are not ours to miss.
  var folder = new URL('.', script.src).href
  addEventListener(
    'error',
    ({ target }) => {
      if (root.dataset.ready !== undefined) return
      if (target === window) delete root.dataset.js
      else if (target.tagName === 'SCRIPT' && target.src.startsWith(folder)) {
        delete root.dataset.js
        reloadOnce()
      }
    },
    true,
  )

  // Loads the page anew when a file of it is lost: the connection failed, a newer version has taken its place, or this browser
  // does not ask twice for what failed once. Once in a place of the history, where no storage is needed to remember it; and only
  // when the page can be had, as it would else be lost too.
  var isAsking = false
  function reloadOnce() {
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
  window.reloadOnce = reloadOnce
})()
