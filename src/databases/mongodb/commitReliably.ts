import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import pRetry from 'p-retry'
import { DatabaseError } from '../databaseErrors.js'
import { messages } from '../messages.js'
import { isCommitUnknown } from './isRetryable.js'

type Session = Pick<MongooseAdapter['sessions'][string], 'commitTransaction' | 'id'>

/** About 5 s of waiting in all, twice that with the driver's own tries: long enough for a replica set to elect a new primary in most cases. */
const backoff = { factor: 2, maxTimeout: 1000, minTimeout: 50, retries: 8 }

/**
 * Makes the adapter's commit say what happened. A commit whose answer was lost is sent again on the same session, which
 * MongoDB does at most once; Payload gives up at once and leaks the session with its locks.
 * The commit then throws DatabaseError `commit-unknown` (503) only if the answer never comes.
 */
export function commitReliably(adapter: MongooseAdapter): void {
  const commitTransaction = adapter.commitTransaction.bind(adapter)
  adapter.commitTransaction = async (incoming) => {
    const id = await incoming
    const session = adapter.sessions[id]
    if (!session?.inTransaction()) return commitTransaction(id)
    delete adapter.sessions[id] // first, so that nothing else writes on a session that is ending
    try {
      await commit(session)
    } catch (error) {
      await releaseLocks(adapter, session)
      throw error
    } finally {
      await session.endSession().catch(() => {}) // best effort: the outcome stands
    }
  }
}

async function commit(session: Session): Promise<void> {
  try {
    await pRetry(() => session.commitTransaction(), {
      ...backoff,
      shouldRetry: ({ error }) => isCommitUnknown(error),
    })
  } catch (error) {
    if (!isCommitUnknown(error)) throw error
    throw new DatabaseError('commit-unknown', messages.commitUnknown(), { cause: error })
  }
}

/**
 * A transaction that was neither committed nor aborted keeps its locks until the server's limit of 60 s. The driver
 * aborts nothing after a commit was tried; ending the session on the server does. Best effort: it may be out of reach.
 */
async function releaseLocks({ connection }: MongooseAdapter, session: Session): Promise<void> {
  const admin = connection.getClient().db('admin')
  await admin.command({ killSessions: [session.id] }).catch(() => {})
}
