// The one list of headers, written the way a host reads it.
import { headersOf } from './headers.mjs'

/** The kinds of files that differ in their headers: an example of each, and how hosts match it. */
const kinds = [
  { example: '/', all: '/*', nginx: 'location /', caddy: '' },
  { example: '/assets/a.js', all: '/assets/*', nginx: 'location /assets/', caddy: '/assets/*' },
  {
    example: '/assets/archive/a.js',
    all: '/assets/archive/*',
    nginx: 'location /assets/archive/',
    caddy: '/assets/archive/*',
  },
  { example: '/preview.png', all: '/preview.png', nginx: 'location = /preview.png', caddy: '/preview.png' },
]

/** For hosts that read a file `_headers`. What a later rule says again is said there alone, since such hosts add up. */
export function headersFile() {
  const common = headersOf('/')
  const blocks = kinds.map(({ example, all }, at) => {
    const own = Object.entries(headersOf(example)).filter(([name, value]) => at === 0 || common[name] !== value)
    const lines = own.map(([name, value]) => `  ${at === 0 ? '' : `! ${name}\n  `}${name}: ${value}`)
    return `${all}\n${lines.join('\n')}`
  })
  return `${blocks.join('\n\n')}\n`
}

/**
 * A server block of nginx. A location with headers of its own drops those around it, so each says all of them.
 * @param {{ root: string, listen: string }} where folder of the build, and address to listen on
 */
export function nginxServer({ root, listen }) {
  const locations = kinds.map(({ example, nginx }) => {
    const lines = Object.entries(headersOf(example)).map(([name, value]) => `    add_header ${name} "${value}" always;`)
    const find = example === '/' ? '$uri $uri/index.html =404' : '$uri =404'
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

/** Directives for a site of Caddy. */
export function caddySite() {
  const blocks = kinds.map(({ example, caddy }, at) => {
    const lines = Object.entries(headersOf(example)).map(([name, value]) => `    ${name} "${value}"`)
    return `  header ${at === 0 ? '' : `${caddy} `}{\n${lines.join('\n')}\n  }`
  })
  return `${blocks.join('\n')}\n  file_server {\n    precompressed br gzip\n  }\n  handle_errors {\n    rewrite * /404.html\n    file_server\n  }\n`
}
