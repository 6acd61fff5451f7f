import type { Payload, PayloadRequest } from 'payload'
import { retryOnConflict } from './retryOnConflict.js'

/** Operations that begin and end one transaction and send nothing out of the house. */
const operations = [
  'create',
  'delete',
  'duplicate',
  'login',
  'resetPassword',
  'restoreGlobalVersion',
  'restoreVersion',
  'unlock',
  'update',
  'updateGlobal',
  'verifyEmail',
] as const

interface Options {
  disableTransaction?: boolean
  req?: Partial<PayloadRequest>
}
type Operation = (options: Options) => Promise<unknown>

const retried = new WeakSet<Operation>()

/**
 * Lets Payload's Local API run an operation again after a write conflict, as Payload itself does not. An operation that
 * joins a transaction (`req.transactionID`) is left alone: only who began the transaction can run it again.
 */
export function retryLocalApi(payload: Payload): void {
  const api = payload as unknown as Record<(typeof operations)[number], Operation>
  for (const name of operations) {
    const operation = api[name].bind(payload)
    if (retried.has(api[name])) continue
    api[name] = (options) => {
      if (options.disableTransaction || options.req?.transactionID) return operation(options)
      const rewind = remember(options.req)
      return retryOnConflict((attempt) => {
        if (attempt > 1) rewind()
        return operation(options)
      })
    }
    retried.add(api[name])
  }
}

/** Remembers what hooks may change on a request, and gives a function that puts it back. */
function remember(req: Partial<PayloadRequest> | undefined): () => void {
  if (!req) return () => {}
  const context = req.context && { ...req.context }
  return () => {
    req.context = context && { ...context }
    delete req.payloadDataLoader // it may hold documents that were never saved
    delete req.transactionID
  }
}
