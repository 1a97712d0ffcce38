import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { buildFacts, headersOf } from '../deploy/headers.mjs'

/**
 * The built guide as a web server on the loopback, with the headers that any host should send.
 * @param {string} dist folder of the build
 * @param {string} base path it is served under, with slashes at both ends
 */
export function siteServer(dist, base = '/') {
  const files = sirv(dist, { etag: true, brotli: true, gzip: true })
  const notFound = readFileSync(join(dist, '404.html'))
  const { first } = buildFacts(notFound.toString())
  return createServer((request, response) => {
    const address = parsed(request.url)
    if (!address) {
      response.writeHead(400, headersOf('/404.html', first)).end()
      return
    }
    const { pathname, search } = address
    const isOurs = pathname.startsWith(base)
    const path = isOurs ? pathname.slice(base.length - 1) : pathname
    for (const [name, value] of Object.entries(headersOf(path, first))) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    // One origin: progress saved under one name of this machine is not there under the other.
    if (request.headers.host?.startsWith('localhost:')) {
      const port = request.headers.host.slice('localhost:'.length)
      response.writeHead(308, { Location: `http://127.0.0.1:${port}${pathname}${search}` }).end()
      return
    }
    if (`${pathname}/` === base) {
      response.writeHead(308, { Location: base }).end()
      return
    }
    const missing = () => {
      // A missing file must not be kept as if it were there for ever.
      response.setHeader('Cache-Control', 'no-cache')
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(notFound)
    }
    if (!isOurs) return missing()
    request.url = `${path}${search}`
    files(request, response, missing)
  })
}

/**
 * The address asked for; undefined for one that is none, such as `//`.
 * @param {string | undefined} url
 */
function parsed(url) {
  try {
    return new URL(url ?? '/', 'http://127.0.0.1')
  } catch {
    return undefined
  }
}

/**
 * Listens on one port of the loopback, never on another one in silence. Gives the address.
 * @param {import('node:http').Server} server
 * @param {number} port 0: any free one, for tests
 * @returns {Promise<string>}
 */
export function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      resolve(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}`)
    })
  })
}
