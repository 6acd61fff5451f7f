import {
  type Endpoint,
  getDataLoader,
  type Payload,
  type PayloadHandler,
  type PayloadRequest,
} from 'payload'
import { retryOnConflict } from './retryOnConflict.js'

/** Payload's own REST routes that run one transaction and send nothing out of the house. */
const collectionRoutes = [
  'delete /',
  'delete /:id',
  'patch /',
  'patch /:id',
  'post /',
  'post /:id/duplicate',
  'post /login',
  'post /logout',
  'post /refresh-token',
  'post /reset-password',
  'post /unlock',
  'post /verify/:id',
  'post /versions/:id',
]
const globalRoutes = ['post /', 'post /versions/:id']

const retried = new WeakSet<PayloadHandler>()

/**
 * Lets Payload's REST routes run again after a write conflict. A host's own endpoints are left alone, since they may run
 * several transactions: they use `runInTransaction`.
 */
export function retryEndpoints(payload: Payload): void {
  for (const { endpoints } of payload.config.collections) wrap(endpoints, collectionRoutes)
  for (const { endpoints } of payload.config.globals) wrap(endpoints, globalRoutes)
}

function wrap(endpoints: Endpoint[] | false | undefined, routes: string[]): void {
  if (!endpoints) return
  for (const route of routes) {
    // Payload appends its own routes, so the last one of a path is Payload's and an earlier one a host's.
    const index = endpoints.findLastIndex(({ method, path }) => `${method} ${path}` === route)
    const endpoint = endpoints[index]
    // Payload shares these objects between collections and instances: replace the entry, do not write to it.
    if (!endpoint || retried.has(endpoint.handler)) continue
    endpoints[index] = { ...endpoint, handler: retrying(endpoint.handler) }
  }
}

function retrying(handler: PayloadHandler): PayloadHandler {
  const wrapped: PayloadHandler = (req) => {
    if (req.bodyUsed || req.data) return Promise.resolve(handler(req))
    const fresh = replays(req)
    return retryOnConflict(async (attempt) => {
      if (attempt === 1) return handler(req)
      const again = fresh()
      const response = await handler(again)
      req.responseHeaders = again.responseHeaders
      return response
    })
  }
  retried.add(wrapped)
  return wrapped
}

/**
 * Keeps a copy of a request before its body is read and its context touched; each call then gives a request as it came,
 * with the same user, language and route.
 */
function replays(req: PayloadRequest): () => PayloadRequest {
  const spare = req.clone?.()
  // String keys are what Payload put on the request; symbol keys are the platform's and belong to each object.
  const given: Partial<PayloadRequest> = Object.fromEntries(Object.entries(req))
  const context = { ...req.context }
  return () => {
    const again = Object.assign(spare?.clone() ?? {}, given) as PayloadRequest
    again.context = { ...context }
    again.payloadUploadSizes = {}
    again.payloadDataLoader = getDataLoader(again)
    delete again.transactionID
    return again
  }
}
