import type { DatabaseAdapterObj } from 'payload'
import path from 'node:path'
import { maskUrl } from './maskUrl.js'
import { messages } from './messages.js'
import { mongodbAdapter } from './mongodb/mongodbAdapter.js'
import { migrateOnConnect, type SqliteMigrations } from './sqlite/migrateOnConnect.js'
import { queuedSqliteAdapter } from './sqlite/queuedSqliteAdapter.js'

export interface DatabaseFromEnvOptions {
  /** Folder of the SQLite file (`desk.db`); made at the first connection. */
  dataDir: string
  /** Where `DATABASE_URL` is read from. @default process.env */
  env?: Record<string, string | undefined>
  /** Folder in which `payload migrate:create` writes. */
  migrationDir?: string
  /** SQLite migrations, run at every start. MongoDB needs none: its indexes are ensured instead. */
  migrations?: SqliteMigrations
}

/**
 * The database of a desk: SQLite under `dataDir` when `DATABASE_URL` is unset or `file:…`, MongoDB when it is
 * `mongodb://…` or `mongodb+srv://…`.
 * @throws Error at boot when the url is of another kind, or a MongoDB url lacks `replicaSet=`.
 */
export function databaseFromEnv(options: DatabaseFromEnvOptions): DatabaseAdapterObj {
  const { dataDir, env = process.env, migrationDir, migrations } = options
  const url = env.DATABASE_URL?.trim() || `file:${path.join(dataDir, 'desk.db')}`
  if (/^mongodb(\+srv)?:\/\//.test(url)) return mongodbAdapter({ migrationDir, url })
  if (!url.startsWith('file:')) throw new Error(messages.unknownScheme(maskUrl(url)))
  const adapter = queuedSqliteAdapter({
    autoIncrement: true,
    client: { url },
    migrationDir,
    push: false,
  })
  return migrations ? migrateOnConnect(adapter, migrations) : adapter
}
