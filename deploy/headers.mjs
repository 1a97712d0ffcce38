// The one source of the headers. The server of `npm start` sends them, the build writes the policy into each page.

const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'object-src': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'app',
}

/** @param {Readonly<Record<string, string>>} directives */
const written = (directives) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')

const { 'frame-ancestors': _, ...inPage } = policy

/** The policy as a page can state it itself, for hosts that cannot set headers. A browser ignores frame-ancestors there. */
export const policyInPage = written(inPage)

const features = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

/** For the archive's worker: a page's policy does not bind a worker that has one of its own. */
const withoutConnection = written({ ...policy, 'connect-src': "'none'", 'worker-src': "'none'" })

const everywhere = {
  'Content-Security-Policy': written(policy),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': features.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
}

/**
 * What a host must know of a build. `base`: the path it was made for, with slashes at both ends. `first`: the `Link` header
 * that names the two files no page is drawn without, its style sheet and its first script, so that they are asked for before
 * the page is read. Every page has the same two.
 * @param {string} page a page of the build, as HTML
 */
export function buildFacts(page) {
  const sheet = /<link rel="stylesheet" crossorigin href="(([^"]*\/)assets\/[^"]*)" integrity="([^"]*)">/.exec(page)
  const script = /<script src="([^"]*)" integrity="([^"]*)">/.exec(page)
  if (!sheet || !script) throw new Error('A page without its style sheet or its first script.')
  const [, sheetUrl, base = '/', sheetHash] = sheet
  const [, scriptUrl, scriptHash] = script
  const first = [
    `<${sheetUrl}>; rel=preload; as=style; crossorigin; integrity="${sheetHash}"`,
    `<${scriptUrl}>; rel=preload; as=script; integrity="${scriptHash}"`,
  ].join(', ')
  return { base, first }
}

/**
 * The headers of one file. `path`: from the guide's root, beginning with a slash. `first`: of the build.
 * @param {string} path
 * @param {string} first
 * @returns {Readonly<Record<string, string>>}
 */
export function headersOf(path, first) {
  return {
    ...everywhere,
    ...(path.endsWith('/') && { Link: first }),
    // A hashed name never changes its content; anything else is asked for again at each visit.
    'Cache-Control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(path.startsWith('/assets/archive/') && { 'Content-Security-Policy': withoutConnection }),
    // Other sites may show the preview picture; nothing else is theirs to load.
    ...(path === '/preview.png' && { 'Cross-Origin-Resource-Policy': 'cross-origin' }),
  }
}
