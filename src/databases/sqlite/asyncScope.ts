import { AsyncLocalStorage } from 'node:async_hooks'
import type { ScopedTransaction, Writer } from './contracts.js'

interface SharedState {
  /** Transaction made by `beginTransaction`, on its way through drizzle to the client. */
  beginning: AsyncLocalStorage<ScopedTransaction>
  /** One client, hence one queue, per database file. */
  clients: Map<string, Promise<Writer>>
  /** Transaction that the running code belongs to, whether or not it passed `req` on. */
  scope: AsyncLocalStorage<ScopedTransaction | undefined>
}

// Bundlers keep several copies of a module in one process (Next pages, Next routes, the server): all must share one queue.
const key = Symbol.for('payload-broadsheet.sqlite.v1')
const home = globalThis as typeof globalThis & { [key]?: SharedState }

export const shared: SharedState = (home[key] ??= {
  beginning: new AsyncLocalStorage(),
  clients: new Map(),
  scope: new AsyncLocalStorage(),
})

// Below Node 24 the first use switches promise tracking on, and awaits begun before it would all share one context. It must
// be a value: run(undefined) does nothing while nothing is stored.
shared.scope.run({} as ScopedTransaction, () => {})

/** The innermost transaction around the running code that is still open. */
export function openTransaction(): ScopedTransaction | undefined {
  let transaction = shared.scope.getStore()
  while (transaction && !transaction.isOpen) transaction = transaction.outer
  return transaction
}

/** The same, but on this client's file only: a transaction on another file is none of its business. */
export function openTransactionOn(client: Writer): ScopedTransaction | undefined {
  let transaction = openTransaction()
  while (transaction && !(transaction.isOpen && transaction.client === client)) {
    transaction = transaction.outer
  }
  return transaction
}

/** Whether the running code belongs to `transaction` or to a savepoint inside it. */
export function isInside(transaction: ScopedTransaction): boolean {
  let candidate = shared.scope.getStore()
  while (candidate && candidate !== transaction) candidate = candidate.outer
  return candidate === transaction
}

/** Runs `work` so that a transaction it begins in its first tick does not leak into the caller's context. */
export const inOwnScope = <T>(work: () => T): T => shared.scope.run(shared.scope.getStore(), work)

/**
 * Runs `work` apart from the surrounding transaction: what it saves stays even when that one is undone.
 * Never await it inside a transaction, since it waits for that very transaction to end. Without effect on MongoDB,
 * where only `req` ties a save to a transaction.
 */
export function outsideTransaction<T>(work: () => T): T {
  return shared.scope.run(undefined, work)
}
