import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { AsyncLocalStorage } from 'node:async_hooks'
import { rolledBack } from '../refuseWritesAfterRollback.js'
import type { TransactionScope } from '../transactionScope.js'

// Bundlers keep several copies of a module in one process; all must see the same transactions.
const key = Symbol.for('payload-broadsheet.mongodb.v1')
const home = globalThis as typeof globalThis & {
  [key]?: AsyncLocalStorage<TransactionScope | undefined>
}
const scopes = (home[key] ??= new AsyncLocalStorage())

// Below Node 24 the first use switches promise tracking on, and awaits begun before it would all share one context. It must
// be a value: run(undefined) does nothing while nothing is stored.
scopes.run({ isOver: true, state: 'new' }, () => {})

/** The transaction that the running code belongs to, dead or alive. */
export const currentScope = (): TransactionScope | undefined => scopes.getStore()

/** Runs `work` so that a transaction it begins in its first tick does not leak into the caller's context. */
export const inOwnScope = <T>(work: () => T): T => scopes.run(scopes.getStore(), work)

/**
 * Ties Payload's transactions to the async context they run in, to notice a save whose transaction was undone by a
 * nested one or by a write conflict. Committing such a save throws instead of reporting success.
 */
export function followTransactions(adapter: MongooseAdapter): void {
  const beginTransaction = adapter.beginTransaction.bind(adapter)
  const commitTransaction = adapter.commitTransaction.bind(adapter)
  const rollbackTransaction = adapter.rollbackTransaction.bind(adapter)
  const begun = new Map<number | string, TransactionScope>()

  // Not async: enterWith must run in the caller's own tick to reach the caller's later awaits.
  adapter.beginTransaction = (options) => {
    const scope: TransactionScope = { isOver: false, state: 'new' }
    scopes.enterWith(scope)
    return beginTransaction(options).then((id) => {
      scope.state = 'open'
      if (id !== null) begun.set(id, scope)
      return id
    })
  }

  adapter.commitTransaction = async (incoming) => {
    const id = await incoming
    const scope = begun.get(id) ?? currentScope()
    if (scope?.failure) {
      await adapter.rollbackTransaction(id)
      throw scope.failure
    }
    begun.delete(id)
    await commitTransaction(id)
    if (!scope) return
    scope.isOver = true
    if (scope.state === 'rolled back') throw rolledBack(scope)
    scope.state = 'committed'
  }

  adapter.rollbackTransaction = async (incoming) => {
    const id = await incoming
    const scope = begun.get(id)
    if (scope) scope.state = 'rolled back'
    begun.delete(id)
    await rollbackTransaction(id)
  }
}
