import { type SQLiteAdapter, sqliteAdapter, type SQLiteAdapterArgs } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { type JournalOptions, openClient } from './openClient.js'
import type { QueueLimits } from './contracts.js'
import { joinTransactions } from './joinTransactions.js'
import { refuseWritesAfterRollback } from '../refuseWritesAfterRollback.js'
import { shared } from './asyncScope.js'

export type QueuedSqliteOptions = Omit<
  SQLiteAdapterArgs,
  'busyTimeout' | 'transactionOptions' | 'wal'
> &
  Partial<QueueLimits> & {
    /** Called when an operation inside a hook began a transaction of its own (it was not given `req`) and was joined. */
    onNested?: (begunAt: Error) => void
    /** Write-ahead log; it is always on. */
    wal?: JournalOptions
  }

const defaults: QueueLimits = { busyTimeout: 10_000, maxHold: 60_000, maxWait: 15_000 }

/**
 * Payload's SQLite adapter with one writer connection and a queue before it, so that every save is a real transaction
 * and no save meets SQLITE_BUSY. Takes the options of `sqliteAdapter` and the limits of `QueueLimits`
 * (10 s for another process, 60 s for one transaction, 15 s for a turn).
 */
export function queuedSqliteAdapter(
  options: QueuedSqliteOptions,
): DatabaseAdapterObj<SQLiteAdapter> {
  const { busyTimeout, maxHold, maxWait, onNested, wal = {}, ...args } = options
  const given = { busyTimeout, maxHold, maxWait }
  const limits: QueueLimits = { ...defaults, ...definedOnly(given) }
  const base = sqliteAdapter({ ...args, transactionOptions: {} })
  return {
    ...base,
    init(initArgs) {
      const adapter = base.init(initArgs)
      connectThroughQueue(adapter, { journal: wal, limits })
      joinTransactions(adapter, onNested)
      refuseWritesAfterRollback(adapter, () => shared.scope.getStore())
      rollBackFailedJobUpdates(adapter)
      return adapter
    },
  }
}

function connectThroughQueue(
  adapter: SQLiteAdapter,
  { journal, limits }: { journal: JournalOptions; limits: QueueLimits },
): void {
  const connect = adapter.connect?.bind(adapter)
  adapter.connect = async (options) => {
    const { clientConfig: config, payload } = adapter
    adapter.client ??= await openClient({ config, journal, limits, log: payload.logger })
    await connect?.(options)
  }
}

/** Payload forgets the transaction of `updateJobs` when it throws; its turn would be lost until `maxHold`. */
function rollBackFailedJobUpdates(adapter: SQLiteAdapter): void {
  const updateJobs = adapter.updateJobs.bind(adapter)
  adapter.updateJobs = async (args) => {
    try {
      return await updateJobs(args)
    } catch (error) {
      if (args.req?.transactionID) await adapter.rollbackTransaction(args.req.transactionID)
      throw error
    }
  }
}

function definedOnly<T extends object>(values: T): Partial<{ [K in keyof T]: NonNullable<T[K]> }> {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as Partial<{ [K in keyof T]: NonNullable<T[K]> }>
}
