/** What stages need of the database layer. Adapters are for hosts: `exports/databases.ts`. */
export { type DatabaseErrorCode, isDatabaseError } from './databaseErrors.js'
export {
  type DatabaseKind,
  databaseKind,
  isMongo,
  mongoConnection,
  sqliteClient,
} from './databaseKind.js'
export { refusePartialBulk } from './refusePartialBulk.js'
export { runInTransaction, type TransactionStart } from './runInTransaction.js'
export { outsideTransaction } from './sqlite/asyncScope.js'
