// The one process. The environment is set before payload, next and react load: no static imports of them here.
import { createServer } from 'node:http'
import type { NextServer, NextServerOptions } from 'next/dist/server/next.js'
import type { Payload } from 'payload'

const isDev = process.argv.includes('--dev')
Object.assign(process.env, {
  NEXT_TELEMETRY_DISABLED: '1',
  NODE_ENV: isDev ? 'development' : 'production',
})
process.env.PORT ??= '3000'
const port = Number(process.env.PORT)
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT is '${process.env.PORT}'; set a number from 0 to 65535.`)
  process.exit(2)
}

// Alone and before everything else: on Node 20 Lexical can deadlock when other modules load beside it.
await import('@payloadcms/richtext-lexical/lexical')
const { default: config } = await import('@payload-config').catch(sayAndExit)
const { getPayload } = await import('payload')
const { default: express } = await import('express')
const { createDelivery } = await import('./delivery/createDelivery.js')
const { mountInFront } = await import('./delivery/mountInFront.js')
const { payloadSnapshots } = await import('./delivery/payloadSnapshots.js')
const { publishedImages } = await import('./delivery/publishedImages.js')
const { resolvedOptionsOf } = await import('./options.js')
// Under nodenext `next` is typed one level too deep; at run time the default is the function.
const next = (await import('next')).default as unknown as (options: NextServerOptions) => NextServer

type FirstStart = (payload: Payload) => Promise<void>

const payload = await getPayload({ config }).catch(sayAndExit)
const { dataDir, slugs } = resolvedOptionsOf(payload)
const { firstStart } = payload.config.custom as { firstStart?: FirstStart }
await firstStart?.(payload).catch(sayAndExit)

const delivery = createDelivery({
  images: publishedImages(dataDir),
  logger: payload.logger,
  snapshots: payloadSnapshots({ payload, slug: slugs.snapshots }),
})
await delivery.ready

const app = express().disable('x-powered-by')
const server = createServer(mountInFront(delivery, app))
server.once('error', (error: NodeJS.ErrnoException) => {
  const inUse = error.code === 'EADDRINUSE'
  console.error(inUse ? `Port ${port} is in use; set PORT to another.` : error.message)
  process.exit(1)
})
const nextApp = next({
  dev: isDev,
  dir: process.cwd(),
  hostname: 'localhost',
  httpServer: server,
  port,
})
await nextApp.prepare()
const handle = nextApp.getRequestHandler()
app.get('/', (_req, res) => res.redirect(payload.config.routes.admin))
app.use((req, res) => void handle(req, res)) // last; never app.use('/admin', …): the prefix would be stripped
server.listen(port, () => {
  const address = server.address()
  const actual = typeof address === 'object' && address ? address.port : port
  payload.logger.info(`Desk on http://localhost:${actual}/admin, front page on /v1/front-page`)
})

/** What stops the start is said in its own sentence; DEBUG shows where it came from. */
function sayAndExit(error: unknown): never {
  console.error(process.env.DEBUG ? error : (error as Error).message)
  process.exit(1)
}

let isStopping = false
const stop = async () => {
  if (isStopping) return
  isStopping = true
  server.close()
  server.closeIdleConnections()
  delivery.close()
  await nextApp.close().catch(() => {})
  await payload.destroy()
  process.exit(0)
}
process.on('SIGTERM', () => void stop()).on('SIGINT', () => void stop())
