// The one list of headers, written the way a host reads it.
import { headersOf } from './headers.mjs'

/** The kinds of files that differ in their headers: an example of each, and how hosts match it. The first is all others. */
const kinds = [
  { example: '/robots.txt', all: ['/*'], nginx: 'location /', caddy: '' },
  { example: '/', all: ['/', '/*/'], nginx: 'location ~ /$', caddy: '@pages' },
  { example: '/assets/a.js', all: ['/assets/*'], nginx: 'location /assets/', caddy: '/assets/*' },
  {
    example: '/assets/archive/a.js',
    all: ['/assets/archive/*'],
    nginx: 'location /assets/archive/',
    caddy: '/assets/archive/*',
  },
  { example: '/preview.png', all: ['/preview.png'], nginx: 'location = /preview.png', caddy: '/preview.png' },
]

const common = headersOf('/robots.txt', '')

/** @param {string} value in quotes, as nginx and Caddy read it */
const quoted = (value) => `"${value.replaceAll('"', '\\"')}"`

/**
 * For hosts that read a file `_headers`. What a later rule says again is said there alone, since such hosts add up.
 * @param {string} first what `firstFiles` gives
 */
export function headersFile(first) {
  const blocks = kinds.flatMap(({ example, all }, at) => {
    const own = Object.entries(headersOf(example, first)).filter(([name, value]) => at === 0 || common[name] !== value)
    const lines = own.map(([name, value]) => `  ${at > 0 && name in common ? `! ${name}\n  ` : ''}${name}: ${value}`)
    return all.map((pattern) => `${pattern}\n${lines.join('\n')}`)
  })
  return `${blocks.join('\n\n')}\n`
}

/**
 * A server block of nginx. A location with headers of its own drops those around it, so each says all of them.
 * @param {{ root: string, listen: string, first: string }} where folder of the build, address to listen on, and what
 *   `firstFiles` gives
 */
export function nginxServer({ root, listen, first }) {
  const locations = kinds.map(({ example, nginx }) => {
    const lines = Object.entries(headersOf(example, first)).map(
      ([name, value]) => `    add_header ${name} ${quoted(value)} always;`,
    )
    const find =
      example.startsWith('/assets/') || example === '/preview.png' ? '$uri =404' : '$uri $uri/index.html =404'
    return `  ${nginx} {\n    try_files ${find};\n${lines.join('\n')}\n  }`
  })
  return `server {
  listen ${listen};
  root ${root};
  charset utf-8;
  server_tokens off;
  access_log off;
  gzip_static on;
  etag on;
  error_page 404 /404.html;
  location ~ /\\.(?!well-known/) {
    return 404;
  }
${locations.join('\n')}
}
`
}

/**
 * Directives for a site of Caddy. Inside `route` they stand in the order in which they count: the last one wins.
 * @param {string} first what `firstFiles` gives
 */
export function caddySite(first) {
  const blocks = kinds.map(({ example, caddy }, at) => {
    const lines = Object.entries(headersOf(example, first)).map(([name, value]) => `      ${name} ${quoted(value)}`)
    return `    header ${at === 0 ? '' : `${caddy} `}{\n${lines.join('\n')}\n    }`
  })
  return `  @pages path */
  @hidden {
    path */.*
    not path /.well-known/*
  }
  route {
    header -Server
${blocks.join('\n')}
    error @hidden 404
    file_server {
      precompressed br gzip
    }
  }
  handle_errors {
    rewrite * /404.html
    file_server
  }
`
}
