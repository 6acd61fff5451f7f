import { type MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'
import { maskUrl } from '../maskUrl.js'
import { messages } from '../messages.js'
import { refuseWritesAfterRollback } from '../refuseWritesAfterRollback.js'
import { commitReliably } from './commitReliably.js'
import { countInsideTransactions } from './countInsideTransactions.js'
import { failOnSwallowedConflict } from './failOnSwallowedConflict.js'
import { currentScope, followTransactions } from './followTransactions.js'
import { retryEndpoints } from './retryEndpoints.js'
import { retryLocalApi } from './retryLocalApi.js'

type MongooseOptions = Parameters<typeof mongooseAdapter>[0]

export type MongodbOptions = Omit<MongooseOptions, 'transactionOptions' | 'url'> & { url: string }

/**
 * Payload's MongoDB adapter with transactions for certain: indexes are built before the first save (a unique index that
 * old data forbids stops the start), collections keep the names of their slugs, write conflicts are retried around the
 * whole operation, and a commit whose answer was lost is asked again.
 * @throws Error when `url` names no replica set: Payload would silently save without transactions.
 */
export function mongodbAdapter({ url, ...options }: MongodbOptions): DatabaseAdapterObj {
  if (!/[?&]replicaSet=[^&]/.test(url)) throw new Error(messages.mongoNeedsReplicaSet(maskUrl(url)))
  const defaults = { autoPluralization: false, ensureIndexes: true }
  const base = mongooseAdapter({ ...defaults, ...options, url })
  return {
    ...base,
    init(args) {
      const adapter = base.init(args) as unknown as MongooseAdapter
      commitReliably(adapter)
      followTransactions(adapter)
      failOnSwallowedConflict(adapter)
      refuseWritesAfterRollback(adapter, currentScope)
      countInsideTransactions(adapter)
      retryOnceConnected(adapter)
      return adapter
    },
  }
}

/** At every connection, since a hot reload in development brings a new config with new routes. */
function retryOnceConnected(adapter: MongooseAdapter): void {
  const connect = adapter.connect?.bind(adapter)
  adapter.connect = async (options) => {
    await connect?.(options)
    retryLocalApi(adapter.payload)
    retryEndpoints(adapter.payload)
  }
}
