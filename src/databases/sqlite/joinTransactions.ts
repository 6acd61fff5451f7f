import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { rolledBack } from '../refuseWritesAfterRollback.js'
import { shared } from './asyncScope.js'
import type { ScopedTransaction, Writer } from './contracts.js'
import { QueuedTransaction } from './QueuedTransaction.js'

/**
 * Ties Payload's transactions to the async context they run in. A transaction begun inside another one (an operation in
 * a hook that was not given `req`) becomes a savepoint of it: waiting for a turn would wait for its own caller.
 * Payload itself does so in `forgotPassword`, key-value writes and `jobs.queue()`, so refusing is not possible.
 */
export function joinTransactions(
  adapter: SQLiteAdapter,
  onNested?: (begunAt: Error) => void,
): void {
  const beginTransaction = adapter.beginTransaction.bind(adapter)
  const commitTransaction = adapter.commitTransaction.bind(adapter)
  const transactions = new WeakMap<object, ScopedTransaction>()

  // Not async: enterWith must run in the caller's own tick to reach the caller's later awaits.
  adapter.beginTransaction = (options) => {
    const transaction = new QueuedTransaction(adapter.client as Writer)
    if (transaction.parent) onNested?.(transaction.begunAt)
    shared.scope.enterWith(transaction)
    return shared.beginning
      .run(transaction, () => beginTransaction(options))
      .then((id) => {
        const session = id === null ? undefined : adapter.sessions[id]
        if (session) transactions.set(session, transaction)
        return id
      })
      .catch((error: unknown) => {
        throw transaction.failure ?? error
      })
  }

  // Payload swallows a COMMIT that failed, and says nothing when there is no transaction left to commit.
  adapter.commitTransaction = async (incoming) => {
    const id = await incoming
    const session = adapter.sessions[id]
    const transaction = (session && transactions.get(session)) ?? shared.scope.getStore()
    await commitTransaction(id)
    if (!transaction) return
    transaction.isOver = true
    if (transaction.failure || transaction.state === 'rolled back') throw rolledBack(transaction)
  }
}
