import {
  commitTransaction,
  createLocalReq,
  getDataLoader,
  initTransaction,
  isolateObjectProperty,
  killTransaction,
  type Payload,
  type PayloadRequest,
  type TypedUser,
} from 'payload'
import { inOwnScope as inOwnMongodbScope } from './mongodb/followTransactions.js'
import { retryOnConflict } from './mongodb/retryOnConflict.js'
import { rolledBack } from './refuseWritesAfterRollback.js'
import { inOwnScope as inOwnSqliteScope } from './sqlite/asyncScope.js'

export interface TransactionStart {
  payload: Payload
  /** Request of the caller. If it has a transaction already, the work joins it. Its context stays as it was. */
  req?: PayloadRequest
  /** User for whom the work is done, where there is no `req`. */
  user?: TypedUser
}

/**
 * Runs `work` in one transaction: all of it is saved, or none.
 *
 * `work` gets the request to pass to every call, and may be called several times (MongoDB reports write conflicts by
 * undoing everything), so it must start from scratch each time: choose ids and take the clock before, touch nothing
 * outside the database inside, await every save in turn. Inside a transaction of the caller it runs once; the outermost
 * one retries.
 * @throws what `work` throws, after undoing; DatabaseError when the database could not be had or the commit failed.
 */
export async function runInTransaction<T>(
  { payload, req, user }: TransactionStart,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  if (req && (await req.transactionID)) return work(req)
  return retryOnConflict(() => inOwnScope(() => once({ payload, req, user }, work)))
}

async function once<T>(
  { payload, req: given, user }: TransactionStart,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  const req = given ? detached(given) : await createLocalReq({ user }, payload)
  const isOurs = await initTransaction(req)
  try {
    const result = await work(req)
    // A nested operation that failed has undone this transaction, though `work` ignored its error.
    if (isOurs && !req.transactionID) throw rolledBack(undefined)
    if (isOurs) await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** The same request with a transaction, a context and a cache of its own, so that a failed attempt leaves no trace. */
function detached(req: PayloadRequest): PayloadRequest {
  const own = isolateObjectProperty(req, ['context', 'payloadDataLoader', 'transactionID'])
  own.context = { ...req.context }
  own.payloadDataLoader = getDataLoader(own)
  delete own.transactionID
  return own
}

/** Keeps the transaction out of the caller's async context, where it would catch saves made after it. */
const inOwnScope = <R>(run: () => R): R => inOwnSqliteScope(() => inOwnMongodbScope(run))
