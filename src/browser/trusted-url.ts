/** The browser's gate for addresses of code, which the types do not know yet. */
type TrustedTypes = {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => {
    createScriptURL: (url: string) => unknown
  }
}

/** Addresses of ours that may run beside the page. */
const ours = /^[\w./:-]*(?:\/assets\/archive\/worker-[\w-]+\.js|\/sw\.js)$/

function onlyOurs(url: string): string {
  const { origin, pathname } = new URL(url, location.href)
  if (origin !== location.origin || !ours.test(pathname)) throw new TypeError(`Not code of this guide: ${url}`)
  return url
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined

/**
 * An address of code as the browser's policy wants it: the one policy of ours, `app`, lets through the archive's worker
 * and the service worker alone. Throws for any other.
 */
export function trustedUrl(url: string): string {
  const gate = (window as { trustedTypes?: TrustedTypes }).trustedTypes
  policy ??= gate?.createPolicy('app', { createScriptURL: onlyOurs })
  return (policy?.createScriptURL(url) ?? onlyOurs(url)) as string
}
