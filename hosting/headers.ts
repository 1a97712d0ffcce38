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

const policyText = (directives: Readonly<Record<string, string>>) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')

const { 'frame-ancestors': _, ...inPage } = policy

/** The policy as a `meta` element, for hosts that cannot set headers. Browsers ignore frame-ancestors there. */
export const policyInPage = policyText(inPage)

const deniedFeatures = [
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

/** For the archive's worker, which may connect to nothing. A worker has the policy of its own response, not of the page. */
const withoutConnection = policyText({ ...policy, 'connect-src': "'none'", 'worker-src': "'none'" })

const commonHeaders = {
  'Content-Security-Policy': policyText(policy),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
}

/** The headers of one file. `path` is relative to the root of the guide and begins with a slash. */
export function headersOf(path: string, linkHeader: string): Readonly<Record<string, string>> {
  return {
    ...commonHeaders,
    ...(path.endsWith('/') && { Link: linkHeader }),
    // The content behind a hashed name never changes; everything else is revalidated at each visit.
    'Cache-Control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(path.startsWith('/assets/archive/') && { 'Content-Security-Policy': withoutConnection }),
    // Other sites may show the preview picture, and load nothing else.
    ...(path === '/preview.png' && { 'Cross-Origin-Resource-Policy': 'cross-origin' }),
  }
}
