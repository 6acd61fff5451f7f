import type { SQLiteAdapterArgs } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj, Migration } from 'payload'

/** As `payload migrate:create` writes them into the index of the migration folder. */
export type SqliteMigrations = NonNullable<SQLiteAdapterArgs['prodMigrations']>

/**
 * Brings the tables up to date at every start, in development as in production. Payload's own two ways differ there:
 * a database that development has "pushed" stops a production start with a question at a prompt nobody sees.
 * The commands `payload migrate…` are left to themselves.
 */
export function migrateOnConnect(
  adapter: DatabaseAdapterObj,
  migrations: SqliteMigrations,
): DatabaseAdapterObj {
  return {
    ...adapter,
    init(args) {
      const database = adapter.init(args)
      const connect = database.connect?.bind(database)
      database.connect = async (options) => {
        await connect?.(options)
        if (process.env.PAYLOAD_MIGRATING !== 'true')
          await database.migrate({ migrations: migrations as Migration[] })
      }
      return database
    },
  }
}
