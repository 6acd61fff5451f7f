export { databaseFromEnv, type DatabaseFromEnvOptions } from '../databases/databaseFromEnv.js'
export * from '../databases/index.js'
export { mongodbAdapter, type MongodbOptions } from '../databases/mongodb/mongodbAdapter.js'
export {
  queuedSqliteAdapter,
  type QueuedSqliteOptions,
} from '../databases/sqlite/queuedSqliteAdapter.js'
