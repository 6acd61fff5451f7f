export { databaseFromEnv, type DatabaseFromEnvOptions } from '../databases/databaseFromEnv.js'
export { type DatabaseErrorCode, isDatabaseError } from '../databases/databaseErrors.js'
export { mongodbAdapter, type MongodbOptions } from '../databases/mongodb/mongodbAdapter.js'
export { outsideTransaction } from '../databases/sqlite/asyncScope.js'
export {
  queuedSqliteAdapter,
  type QueuedSqliteOptions,
} from '../databases/sqlite/queuedSqliteAdapter.js'
