import { DatabaseError } from '../databaseErrors.js'
import { messages } from '../messages.js'

/** A lock given in order of arrival, with a bounded wait. SQLite has one writer; this is the line before it. */
export class WriteQueue {
  #held = false
  readonly #waiting: (() => void)[] = []

  get isHeld(): boolean {
    return this.#held
  }

  /** How many wait behind the holder. */
  get waiting(): number {
    return this.#waiting.length
  }

  /**
   * Resolves when it is the caller's turn; the caller must then `leave()` exactly once.
   * @param maxWait milliseconds.
   * @throws DatabaseError `database-busy` (503) after `maxWait`.
   */
  enter(maxWait: number): Promise<void> {
    if (!this.#held) {
      this.#held = true
      return Promise.resolve()
    }
    return new Promise((resolve, reject) => {
      const admit = () => {
        clearTimeout(timer)
        resolve()
      }
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(admit), 1)
        reject(new DatabaseError('database-busy', messages.outOfTurns(maxWait, this.waiting)))
      }, maxWait)
      this.#waiting.push(admit)
    })
  }

  /** Hands the turn to the next in line. */
  leave(): void {
    const next = this.#waiting.shift()
    if (next) next()
    else this.#held = false
  }

  /** Runs `work` in one turn and leaves whatever happens. Throws what `enter` and `work` throw. */
  async within<T>(maxWait: number, work: () => Promise<T> | T): Promise<T> {
    await this.enter(maxWait)
    try {
      return await work()
    } finally {
      this.leave()
    }
  }
}
