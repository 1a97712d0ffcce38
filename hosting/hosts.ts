// Writes the one list of headers (headers.ts) in the syntax of each host.
import type { BuildFacts } from '../scripts/build/build-facts.ts'
import { headersOf } from './headers.ts'

type Facts = Pick<BuildFacts, 'base' | 'linkHeader'>

/**
 * Files grouped by their headers: an example path of each group, from the guide's root, and the pattern by which hosts
 * match it. The first group is everything that no other one matches.
 */
const kindsOfFile = (base: string) => [
  { example: '/robots.txt', patterns: [`${base}*`], nginx: base },
  { example: '/', patterns: [base, `${base}*/`], nginx: `~ ${pagePattern(base)}` },
  { example: '/assets/a.js', patterns: [`${base}assets/*`], nginx: `${base}assets/` },
  { example: '/assets/archive/a.js', patterns: [`${base}assets/archive/*`], nginx: `${base}assets/archive/` },
  { example: '/preview.png', patterns: [`${base}preview.png`], nginx: `= ${base}preview.png` },
]

/** Matches pages, for hosts whose own patterns cannot express "ends with a slash". */
const pagePattern = (base: string) => `^${base}(.*/)?$`

/** A value quoted for nginx and Caddy. */
const quoted = (value: string) => `"${value.replaceAll('"', '\\"')}"`

/**
 * The file `_headers`. Hosts that read it join the values of all matching rules, so a later rule removes a header before it
 * sets it.
 */
export function headersFile({ base, linkHeader }: Facts) {
  const common = headersOf('/robots.txt', linkHeader)
  const blocks = kindsOfFile(base).flatMap(({ example, patterns }, at) => {
    const own = Object.entries(headersOf(example, linkHeader)).filter(
      ([name, value]) => at === 0 || common[name] !== value,
    )
    const lines = own.map(([name, value]) => `  ${at > 0 && name in common ? `! ${name}\n  ` : ''}${name}: ${value}`)
    return patterns.map((pattern) => `${pattern}\n${lines.join('\n')}`)
  })
  return `${blocks.join('\n\n')}\n`
}

/**
 * A server block of nginx. A location with headers of its own inherits none, so each lists all of them. Open files are
 * cached for a second: otherwise nginx spends more time on finding files than on sending them.
 * `root`: folder that is the root of the site. `listen`: address or port to listen on.
 */
export function nginxServer({ root, listen, base, linkHeader }: Facts & { root: string; listen: string }) {
  const locations = kindsOfFile(base).map(({ example, nginx }) => {
    const lines = Object.entries(headersOf(example, linkHeader)).map(
      ([name, value]) => `    add_header ${name} ${quoted(value)} always;`,
    )
    return `  location ${nginx} {\n    ${nginxFile(example)}\n${lines.join('\n')}\n  }`
  })
  return `server {
  listen ${listen};
  root ${root};
  charset utf-8;
  server_tokens off;
  access_log off;
  gzip_static on;
  etag on;
  open_file_cache max=1000 inactive=20s;
  open_file_cache_valid 1s;
  error_page 404 ${base}404.html;
  location ~ /\\.(?!well-known/) {
    return 404;
  }
${locations.join('\n')}
}
`
}

/**
 * A complete nginx configuration around server blocks. It runs in the foreground and writes into one folder only.
 * `isRoot`: root starts it, and its workers also run as root.
 */
export function nginxMain(
  servers: string,
  { folder, workers = 'auto', isRoot = false }: { folder: string; workers?: string; isRoot?: boolean },
) {
  const modules = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return `${isRoot ? 'user root;\n' : ''}daemon off;
pid ${folder}/nginx.pid;
error_log stderr;
worker_processes ${workers};
events {
  worker_connections 1024;
}
http {
  include /etc/nginx/mime.types;
${modules.map((module) => `  ${module}_temp_path ${folder}/${module};\n`).join('')}  access_log off;
  sendfile on;
  keepalive_requests 1000000;
${servers}}
`
}

/** The directives by which nginx finds a file of this kind. Pages are small, so headers and body are sent in one packet. */
function nginxFile(example: string) {
  if (example === '/') return 'try_files $uri/index.html =404;\n    sendfile off;\n    output_buffers 1 64k;'
  return example === '/robots.txt' ? 'try_files $uri $uri/index.html =404;' : 'try_files $uri =404;'
}

/**
 * Directives for a site of Caddy. Inside `route` they apply in the written order and the last one wins. Headers that
 * were set remain on an error response, so the error page sets its own `Cache-Control`.
 */
export function caddySite({ base, linkHeader }: Facts) {
  const blocks = kindsOfFile(base).map(({ example, patterns }) => {
    const lines = Object.entries(headersOf(example, linkHeader)).map(
      ([name, value]) => `      ${name} ${quoted(value)}`,
    )
    return `    header ${patterns.length > 1 ? '@pages' : patterns[0]} {\n${lines.join('\n')}\n    }`
  })
  return `  @pages path_regexp ${pagePattern(base)}
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
    header -Server
    header Cache-Control ${quoted(headersOf('/404.html', linkHeader)['Cache-Control'] ?? '')}
    rewrite * ${base}404.html
    file_server
  }
`
}
