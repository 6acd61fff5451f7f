import type { Client, InArgs, InStatement, ResultSet, Sqlite3Client } from '@libsql/client/sqlite3'
import type Database from 'libsql'
import type { Payload } from 'payload'
import { setTimeout as sleep } from 'node:timers/promises'
import { DatabaseError } from '../databaseErrors.js'
import { messages } from '../messages.js'
import { openTransactionOn, shared } from './asyncScope.js'
import type { QueueLimits, ScopedTransaction, Writer } from './contracts.js'
import { QueuedTransaction } from './QueuedTransaction.js'
import { isRead, standsAlone } from './statements.js'
import { WriteQueue } from './WriteQueue.js'

interface Parts {
  /** The one connection that writes, kept for good. */
  connection: Database.Database
  file: string
  limits: QueueLimits
  log: Payload['logger']
  /** Read-only connection; in WAL mode it never waits for the writer. */
  reader: Client
  /** libsql's client over `connection`, for its conversion of values. */
  writer: Sqlite3Client
}

/** Stands in for the libsql client: reads pass, writes go one transaction at a time. */
export class QueuedClient implements Writer {
  readonly connection: Database.Database
  readonly limits: QueueLimits
  readonly log: Payload['logger']
  readonly protocol = 'file'
  readonly queue = new WriteQueue()
  readonly reader: Client
  readonly #file: string
  readonly #writer: Sqlite3Client

  constructor({ connection, file, limits, log, reader, writer }: Parts) {
    this.connection = connection
    this.limits = limits
    this.log = log
    this.reader = reader
    this.#file = file
    this.#writer = writer
  }

  get closed(): boolean {
    return this.#writer.closed
  }

  /**
   * Takes SQLite's write lock, so that no later statement of the transaction can meet SQLITE_BUSY. Another process is
   * waited for by asking again; libsql's own waiting would block the event loop.
   * @throws DatabaseError `database-busy` (503) after `busyTimeout`.
   */
  async begin(): Promise<void> {
    const deadline = Date.now() + this.limits.busyTimeout
    while (!this.#tryBegin(deadline)) await sleep(1 + Math.random() * 9)
  }

  /** A statement outside any transaction that its caller knows of; by its async context it may be inside one. */
  async execute(given: InStatement, args?: InArgs): Promise<ResultSet> {
    const statement = typeof given === 'string' && args ? { args, sql: given } : given
    const transaction = openTransactionOn(this)
    if (transaction) return transaction.execute(statement)
    if (isRead(statement)) return this.reader.execute(statement)
    const write = () => this.executeOnWriter(statement)
    return standsAlone(statement) ? this.#alone(write) : this.#inOwnTransaction(write)
  }

  executeOnWriter(statement: InStatement): Promise<ResultSet> {
    this.#assertNotClosed()
    return this.#writer.execute(statement)
  }

  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    const transaction = openTransactionOn(this)
    if (transaction) return transaction.batch(statements)
    return this.#inOwnTransaction(async () => {
      const results: ResultSet[] = []
      for (const statement of statements) results.push(await this.executeOnWriter(statement))
      return results
    })
  }

  async transaction(): Promise<ScopedTransaction> {
    const transaction = shared.beginning.getStore() ?? new QueuedTransaction(this)
    await transaction.open()
    return transaction
  }

  async migrate(statements: InStatement[]): Promise<ResultSet[]> {
    return this.#alone(() => this.#writer.migrate(statements))
  }

  async executeMultiple(sql: string): Promise<void> {
    return this.#alone(() => this.#writer.executeMultiple(sql))
  }

  sync(): ReturnType<Client['sync']> {
    return this.#writer.sync()
  }

  close(): void {
    if (this.closed) return
    this.#writer.close()
    this.reader.close()
    shared.clients.delete(this.#file)
  }

  #tryBegin(deadline: number): boolean {
    this.#assertNotClosed()
    try {
      // Not execute(): libsql leaves a prepared BEGIN that met SQLITE_BUSY "in progress", and the next COMMIT fails.
      this.connection.exec('BEGIN IMMEDIATE')
      return true
    } catch (error) {
      const isBusy = String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY')
      if (!isBusy) throw error
      if (Date.now() <= deadline) return false
      const { busyTimeout } = this.limits
      throw new DatabaseError('database-busy', messages.otherProcess(busyTimeout), { cause: error })
    }
  }

  /** libsql ends the whole process when a closed connection is used. */
  #assertNotClosed(): void {
    if (this.closed) throw new Error(messages.closed())
  }

  #inOwnTransaction<T>(work: () => Promise<T>): Promise<T> {
    return this.queue.within(this.limits.maxWait, async () => {
      await this.begin()
      try {
        const result = await work()
        this.#assertNotClosed()
        this.connection.exec('COMMIT')
        return result
      } catch (error) {
        if (!this.closed && this.connection.inTransaction) this.connection.exec('ROLLBACK')
        throw error
      }
    })
  }

  /** For what cannot run in a transaction. It may meet another process's lock, so libsql waits for it, briefly. */
  async #alone<T>(work: () => Promise<T>): Promise<T> {
    if (openTransactionOn(this)) throw new Error(messages.noScriptInTransaction())
    return this.queue.within(this.limits.maxWait, async () => {
      this.#assertNotClosed()
      this.connection.exec('PRAGMA busy_timeout = 5000')
      try {
        return await work()
      } finally {
        if (!this.closed) this.connection.exec('PRAGMA busy_timeout = 0')
      }
    })
  }
}
