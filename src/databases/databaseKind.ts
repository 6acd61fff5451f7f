import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import type { QueuedClient } from './sqlite/QueuedClient.js'

export type DatabaseKind = 'mongodb' | 'sqlite'

/** Whether this Payload saves to MongoDB (else: to SQLite). */
export function isMongo(payload: Payload): boolean {
  return payload.db.name === 'mongoose'
}

/** Which database this Payload saves to. */
export function databaseKind(payload: Payload): DatabaseKind {
  return isMongo(payload) ? 'mongodb' : 'sqlite'
}

/** The MongoDB connection, for what Payload has no call for (change streams, aggregations). Throws on SQLite. */
export function mongoConnection(payload: Payload): MongooseAdapter['connection'] {
  if (!isMongo(payload)) throw new Error('mongoConnection: this desk runs on SQLite.')
  return (payload.db as unknown as MongooseAdapter).connection
}

/**
 * The SQLite client, for raw statements. Reads outside a transaction do not wait; writes take their turn, or become part
 * of the transaction around the caller. Throws on MongoDB.
 */
export function sqliteClient(payload: Payload): QueuedClient {
  if (isMongo(payload)) throw new Error('sqliteClient: this desk runs on MongoDB.')
  return (payload.db as unknown as { client: QueuedClient }).client
}
