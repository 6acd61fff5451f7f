import type { Client, InStatement, ResultSet, Transaction } from '@libsql/client/sqlite3'
import type Database from 'libsql'
import type { Payload } from 'payload'
import type { TransactionScope } from '../transactionScope.js'
import type { WriteQueue } from './WriteQueue.js'

/** All in milliseconds. */
export interface QueueLimits {
  /** Longest wait for another process that is writing. */
  busyTimeout: number
  /** Longest time that a transaction may stay open. */
  maxHold: number
  /** Longest wait for a turn. */
  maxWait: number
}

/** What a transaction needs of the client it belongs to. */
export interface Writer extends Client {
  /** Takes SQLite's write lock. */
  begin: () => Promise<void>
  /** The one connection that writes. */
  readonly connection: Database.Database
  /** Runs a statement on that connection, whoever's turn it is. */
  executeOnWriter: (statement: InStatement) => Promise<ResultSet>
  readonly limits: QueueLimits
  readonly log: Payload['logger']
  readonly queue: WriteQueue
}

/** A transaction as its neighbours see it: savepoints inside it, and code that runs in its async context. */
export interface ScopedTransaction extends Transaction, TransactionScope {
  readonly client: Writer
  /** 0 for a real transaction, 1 for a savepoint in it, and so on. */
  readonly depth: number
  readonly isOpen: boolean
  /** Begins it, when its turn has come. */
  open: () => Promise<void>
  /** Nearest open transaction when this one was begun, on whatever file. */
  readonly outer: ScopedTransaction | undefined
  /** Transaction on the same file that this one is a savepoint of. */
  readonly parent: ScopedTransaction | undefined
  /** Savepoints inside this one go one after another. */
  readonly savepoints: WriteQueue
}
