import type { DatabaseAdapterObj, Migration } from 'payload'

/**
 * Brings the tables up to date at every start, in development as in production. Payload's own two ways differ there:
 * a database that development has "pushed" stops a production start with a question at a prompt nobody sees.
 * The commands `payload migrate…` are left to themselves.
 */
export function migrateOnConnect(
  adapter: DatabaseAdapterObj,
  migrations: Migration[],
): DatabaseAdapterObj {
  return {
    ...adapter,
    init(args) {
      const database = adapter.init(args)
      const connect = database.connect?.bind(database)
      database.connect = async (options) => {
        await connect?.(options)
        if (process.env.PAYLOAD_MIGRATING !== 'true') await database.migrate({ migrations })
      }
      return database
    },
  }
}
