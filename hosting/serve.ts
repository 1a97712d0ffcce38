// Serves the built guide and prints its one address.
import { fileURLToPath } from 'node:url'
import { listen, siteServer } from './site-server.ts'

const defaultPort = 4780
const port = Number(process.env.PORT ?? defaultPort)
const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/')

if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`PORT must be a whole number from 1 to 65535; it is "${process.env.PORT}".`)
  process.exit(1)
}
try {
  const origin = await listen(siteServer(fileURLToPath(new URL('../dist', import.meta.url)), base), port)
  console.log(`\nAI Opt-Out Guide for LinkedIn: ${origin}${base}\n`)
  console.log('Stop it with Ctrl+C. Progress belongs to this address, so come back to the same one.')
} catch (error) {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'EADDRINUSE') throw error
  console.error(`Port ${port} is taken; perhaps the guide is running already: http://127.0.0.1:${port}${base}`)
  console.error(`To use another port: PORT=${port + 1} npm start (progress is kept for each port on its own).`)
  process.exit(1)
}
