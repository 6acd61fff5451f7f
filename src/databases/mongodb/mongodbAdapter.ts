import { type Args, mongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'
import { maskUrl } from '../maskUrl.js'
import { messages } from '../messages.js'

export type MongodbOptions = Omit<Args, 'transactionOptions' | 'url'> & { url: string }

/**
 * Payload's MongoDB adapter with transactions for certain: indexes are built before the first save (a unique index that
 * old data forbids stops the start), collections keep the names of their slugs.
 * @throws Error when `url` names no replica set: Payload would silently save without transactions.
 */
export function mongodbAdapter({ url, ...options }: MongodbOptions): DatabaseAdapterObj {
  if (!/[?&]replicaSet=[^&]/.test(url)) throw new Error(messages.mongoNeedsReplicaSet(maskUrl(url)))
  return mongooseAdapter({ autoPluralization: false, ensureIndexes: true, ...options, url })
}
