import type { InStatement, ResultSet } from '@libsql/client/sqlite3'
import { DatabaseError } from '../databaseErrors.js'
import { messages } from '../messages.js'
import type { TransactionScope } from '../transactionScope.js'
import { isInside, openTransaction, openTransactionOn } from './asyncScope.js'
import type { ScopedTransaction, Writer } from './contracts.js'
import { isRead } from './statements.js'
import { WriteQueue } from './WriteQueue.js'

/**
 * One turn at the writer connection: a real transaction, or a savepoint when it was begun inside one on the same file.
 * drizzle sees it as a libsql transaction.
 */
export class QueuedTransaction implements ScopedTransaction {
  readonly begunAt = new Error('The transaction was begun here')
  readonly client: Writer
  depth = 0
  failure?: Error
  isOver = false
  readonly outer: ScopedTransaction | undefined
  parent: ScopedTransaction | undefined
  readonly savepoints = new WriteQueue()
  state: TransactionScope['state'] = 'new'
  #leaveQueue = () => {}
  #lease: NodeJS.Timeout | undefined

  constructor(client: Writer) {
    this.client = client
    this.outer = openTransaction()
    this.parent = openTransactionOn(client)
  }

  get isOpen(): boolean {
    if (this.state !== 'open' || this.client.closed) return false
    return !this.parent || this.parent.isOpen
  }

  get closed(): boolean {
    return !this.isOpen
  }

  /**
   * Waits for its turn and begins.
   * @throws DatabaseError `database-busy` (503) when the turn or another process's lock does not come in time.
   */
  async open(): Promise<void> {
    try {
      await this.#takeTurn()
      if (this.parent) this.client.connection.exec(`SAVEPOINT ${this.#name}`)
      else await this.client.begin()
    } catch (error) {
      this.failure = error as Error
      this.#leaveQueue()
      throw error
    }
    this.state = 'open'
    if (!this.parent) this.#lease = setTimeout(() => this.#expire(), this.client.limits.maxHold)
  }

  async execute(statement: InStatement): Promise<ResultSet> {
    this.#assertOpen()
    const run = () => {
      this.#assertOpen()
      return this.client.executeOnWriter(statement)
    }
    // A write of ours waits for a savepoint inside us, else it would be undone with it; the savepoint's own code may go on.
    if (isRead(statement) || !this.savepoints.isHeld || this.#isCalledFromSavepoint()) return run()
    return this.savepoints.within(this.client.limits.maxWait, run)
  }

  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    const results: ResultSet[] = []
    for (const statement of statements) results.push(await this.execute(statement))
    return results
  }

  executeMultiple(): Promise<void> {
    return Promise.reject(new Error(messages.noScriptInTransaction()))
  }

  /** Commits after the savepoints that nobody awaited. Throws when nothing was kept. */
  async commit(): Promise<void> {
    this.#assertOpen()
    try {
      await this.savepoints.within(this.client.limits.maxWait, () => {
        this.#assertOpen()
        this.client.connection.exec(this.parent ? `RELEASE ${this.#name}` : 'COMMIT')
      })
    } catch (error) {
      this.failure = error as Error
      throw error
    }
    this.#end('committed')
  }

  rollback(): Promise<void> {
    if (this.state !== 'open') return Promise.resolve()
    const undo = this.parent ? `ROLLBACK TO ${this.#name}; RELEASE ${this.#name}` : 'ROLLBACK'
    try {
      if (this.isOpen) this.client.connection.exec(undo)
    } catch {
      // SQLite has rolled back by itself (disk full, I/O error): there is nothing left to undo.
    } finally {
      this.#end('rolled back')
    }
    return Promise.resolve()
  }

  close(): void {}

  get #name(): string {
    return `s${this.depth}`
  }

  /** Enters the parent's queue, or the file's; a parent that ended during the wait is replaced by its own parent. */
  async #takeTurn(): Promise<void> {
    do {
      while (this.parent && !this.parent.isOpen) this.parent = this.parent.parent
      this.#leaveQueue()
      this.#leaveQueue = () => {}
      const queue = this.parent ? this.parent.savepoints : this.client.queue
      await queue.enter(this.client.limits.maxWait)
      this.#leaveQueue = () => queue.leave()
    } while (this.parent && !this.parent.isOpen)
    this.depth = this.parent ? this.parent.depth + 1 : 0
  }

  #assertOpen(): void {
    if (this.isOpen && this.client.connection.inTransaction) return
    throw this.failure ?? new DatabaseError('not-saved', messages.transactionOver(this.state))
  }

  #isCalledFromSavepoint(): boolean {
    return openTransactionOn(this.client) !== this && isInside(this)
  }

  /** A forgotten commit or a hung hook must not stop everybody else. */
  #expire(): void {
    const { log, limits } = this.client
    this.failure = new DatabaseError('held-too-long', messages.heldTooLong(limits.maxHold), {
      cause: this.begunAt,
    })
    log.error({ err: this.failure, msg: 'SQLite write queue: a transaction was held too long' })
    void this.rollback()
  }

  #end(state: TransactionScope['state']): void {
    this.state = state
    clearTimeout(this.#lease)
    this.#leaveQueue()
  }
}
