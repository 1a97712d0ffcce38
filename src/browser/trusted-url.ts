/** Trusted Types, which TypeScript's types do not have yet. */
type TrustedTypes = {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => {
    createScriptURL: (url: string) => unknown
  }
}

/** Our scripts that may run as workers. */
const ours = /^[\w./:-]*(?:\/assets\/archive\/worker-[\w-]+\.js|\/sw\.js)$/

function onlyOurs(url: string): string {
  const { origin, pathname } = new URL(url, location.href)
  if (origin !== location.origin || !ours.test(pathname)) throw new TypeError(`Not code of this guide: ${url}`)
  return url
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined

/**
 * A script URL as Trusted Types require it. Our one policy, `app`, allows only the archive's worker and the service worker.
 * Throws for any other URL.
 */
export function trustedUrl(url: string): string {
  const gate = (window as { trustedTypes?: TrustedTypes }).trustedTypes
  policy ??= gate?.createPolicy('app', { createScriptURL: onlyOurs })
  return (policy?.createScriptURL(url) ?? onlyOurs(url)) as string
}
