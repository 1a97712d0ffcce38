import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { readBuildFacts } from '../scripts/build/build-facts.ts'
import { headersOf } from './headers.ts'

/**
 * A web server for the build in `dist`, with the headers that any host should send. `base`: path it is served under, with
 * slashes at both ends.
 */
export function siteServer(dist: string, base = '/'): Server {
  const files = sirv(dist, { etag: true, brotli: true, gzip: true })
  const notFound = readFileSync(join(dist, '404.html'))
  const { linkHeader } = readBuildFacts(dist)
  return createServer((request, response) => {
    const address = parseUrl(request.url)
    if (!address) {
      response.writeHead(400, headersOf('/404.html', linkHeader)).end()
      return
    }
    const { pathname, search } = address
    const isInBase = pathname.startsWith(base)
    const path = isInBase ? pathname.slice(base.length - 1) : pathname
    for (const [name, value] of Object.entries(headersOf(path, linkHeader))) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    // Redirect to one origin: answers saved under one name of this machine are not visible under the other.
    if (request.headers.host?.startsWith('localhost:')) {
      const port = request.headers.host.slice('localhost:'.length)
      response.writeHead(308, { Location: `http://127.0.0.1:${port}${pathname}${search}` }).end()
      return
    }
    if (`${pathname}/` === base) {
      response.writeHead(308, { Location: base }).end()
      return
    }
    const sendNotFound = () => {
      // A missing file must not be cached like a hashed one, which never expires.
      response.setHeader('Cache-Control', 'no-cache')
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(notFound)
    }
    if (!isInBase) return sendNotFound()
    request.url = `${path}${search}`
    files(request, response, sendNotFound)
  })
}

/** The requested address; undefined if it is invalid, such as `//`. */
function parseUrl(url: string | undefined) {
  try {
    return new URL(url ?? '/', 'http://127.0.0.1')
  } catch {
    return undefined
  }
}

/** Listens on this port of the loopback and returns the origin. Rejects when the port is taken. 0: any free port. */
export function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      resolve(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}`)
    })
  })
}
