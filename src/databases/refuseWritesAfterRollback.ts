import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'
import { DatabaseError } from './databaseErrors.js'
import { messages } from './messages.js'
import type { TransactionScope } from './transactionScope.js'
import { wrapWrites } from './wrapWrites.js'

/**
 * When a nested operation with the save's own `req` fails, Payload undoes the whole transaction and removes it from
 * `req`. If the hook ignores that error, the rest of the save would go on without a transaction and stay: half a save
 * that reports success. This refuses those writes.
 * @param currentScope the transaction that the running code belongs to, dead or alive.
 */
export function refuseWritesAfterRollback(
  adapter: BaseDatabaseAdapter,
  currentScope: () => TransactionScope | undefined,
): void {
  wrapWrites(adapter, (write) => (args) => {
    const scope = currentScope()
    return isCutOff(scope, args.req) ? Promise.reject(rolledBack(scope)) : write(args)
  })
}

/** The error of a save whose transaction was undone under it. */
export function rolledBack(scope: TransactionScope | undefined): Error {
  return scope?.failure ?? new DatabaseError('not-saved', messages.rolledBack(), { status: 500 })
}

function isCutOff(scope: TransactionScope | undefined, req?: Partial<PayloadRequest>): boolean {
  if (scope?.state !== 'rolled back' || scope.isOver) return false
  return Boolean(req?.payload) && !('transactionID' in (req ?? {}))
}
