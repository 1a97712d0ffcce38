// Runs before the first paint, so that nothing jumps: puts on the root what the style sheets need to know, and
// keeps answers that are given before the app has arrived. A file of its own, as the policy allows no inline script.
;(() => {
  var root = document.documentElement
  var script = document.currentScript
  var prefix = `linkedin-ai-opt-out${new URL('..', script.src).pathname}:`

  function saved(tail) {
    try {
      return localStorage.getItem(prefix + tail)
    } catch {
      return null // blocked: the app says so
    }
  }
  function savedValue(tail) {
    try {
      return JSON.parse(saved(tail)).value
    } catch {
      return null // nothing there, or unreadable: the app sets it aside
    }
  }
  function hasProgress() {
    try {
      return Object.keys(localStorage).some(
        (key) => key.startsWith(prefix) && /^(setting|checkup):|^resume-at$/.test(key.slice(prefix.length)),
      )
    } catch {
      return false
    }
  }

  root.dataset.js = ''
  var theme = saved('theme')
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
  var isPhone = matchMedia('(pointer: coarse) and (max-width: 56rem)').matches
  root.dataset.deviceGuess = isPhone ? 'phone-browser' : 'computer'
  var device = savedValue('choice:device')
  root.dataset.device = /^(computer|phone-browser|phone-app)$/.test(device) ? device : root.dataset.deviceGuess
  var region = savedValue('choice:region')
  if (typeof region === 'string' && /^[a-z-]{2,20}$/.test(region)) root.dataset.region = region
  if (hasProgress()) {
    root.dataset.returning = ''
    // An app that never arrives must not leave the page half hidden.
    setTimeout(() => root.removeAttribute('data-returning'), 4000)
  }

  // What a person answers before the app is there. Only real clicks and keys count: what a browser restores into a
  // form by itself is no answer. The app takes the list over; a page left before that hands it to the next one.
  var early = []
  var handOver = `${prefix}early`
  try {
    early = JSON.parse(sessionStorage.getItem(handOver)) || []
    sessionStorage.removeItem(handOver)
  } catch {
    early = []
  }
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
      sessionStorage.setItem(handOver, JSON.stringify(early))
    } catch {
      // Blocked: there is nowhere to keep it.
    }
  })
  // Without the app the page reads as it does without JavaScript: when a file of it did not come, and when this
  // browser is too old to run it.
  addEventListener(
    'error',
    () => {
      if (root.dataset.ready === undefined) delete root.dataset.js
    },
    true,
  )
})()
