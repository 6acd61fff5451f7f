import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { PayloadRequest } from 'payload'
import { DatabaseError } from '../databaseErrors.js'
import { messages } from '../messages.js'
import { shared } from './asyncScope.js'

const writes = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

type Write = (args: { req?: Partial<PayloadRequest> }) => Promise<unknown>

/**
 * When a nested operation with the save's own `req` fails, Payload undoes the whole transaction and removes it from
 * `req`. If the hook ignores that error, the rest of the save would go on without a transaction and stay. This refuses
 * those writes.
 */
export function refuseWritesAfterRollback(adapter: SQLiteAdapter): void {
  const methods = adapter as unknown as Record<(typeof writes)[number], Write>
  for (const name of writes) {
    const write = methods[name].bind(adapter)
    methods[name] = (args) => {
      const failure = lostTransaction(args.req)
      return failure ? Promise.reject(failure) : write(args)
    }
  }
}

function lostTransaction(req: Partial<PayloadRequest> | undefined): Error | undefined {
  const transaction = shared.scope.getStore()
  if (transaction?.state !== 'rolled back' || transaction.isOver) return undefined
  if (!req?.payload || 'transactionID' in req) return undefined
  return (
    transaction.failure ?? new DatabaseError('not-saved', messages.rolledBack(), { status: 500 })
  )
}
