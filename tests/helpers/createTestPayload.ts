import '@payloadcms/richtext-lexical/lexical' // first: on Node 20 a later import can deadlock
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import {
  buildConfig,
  type Config,
  type DatabaseAdapterObj,
  getPayload,
  handleEndpoints,
  type Migration,
  type Payload,
} from 'payload'
import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {
  mongodbAdapter,
  queuedSqliteAdapter,
  type QueuedSqliteOptions,
} from '../../src/exports/databases.js'
import type { SqliteMigrations } from '../../src/databases/sqlite/migrateOnConnect.js'
import { mongodbUrl as freshMongodbUrl } from './mongodbUrl.js'

export type DatabaseName = 'mongodb' | 'sqlite'

export interface TestPayloadOptions extends Partial<Omit<Config, 'db'>> {
  /** @default process.env.TEST_DATABASE, else sqlite */
  database?: DatabaseName
  /** Database file of a test that shares one; fresh without it. */
  file?: string
  /** SQLite migrations; without them the tables follow from the collections. */
  migrations?: SqliteMigrations
  /** Address of a MongoDB database other than a fresh one on the replica set of the run. */
  mongodbUrl?: string
  /** Limits and options of the SQLite queue. */
  sqlite?: Partial<QueuedSqliteOptions>
}

export interface RestAnswer {
  // Each test knows the shape of the answer it asked for.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any
  headers: Headers
  status: number
}

export interface RestOptions {
  headers?: Record<string, string>
  token?: string
}

export interface TestPayload {
  /** Ends Payload and removes its database. */
  close: () => Promise<void>
  database: DatabaseName
  /** SQLite file; undefined on MongoDB. */
  file: string | undefined
  payload: Payload
  /** Payload's own REST handlers without a server: `rest('POST', '/posts', { title })`; bytes are sent as they are. */
  rest: (method: string, path: string, body?: unknown, options?: RestOptions) => Promise<RestAnswer>
}

/** Boots Payload on a fresh database. */
export async function createTestPayload(options: TestPayloadOptions = {}): Promise<TestPayload> {
  const { database: wanted, file: given, migrations, mongodbUrl, sqlite, ...parts } = options
  const database = wanted ?? (process.env.TEST_DATABASE === 'mongodb' ? 'mongodb' : 'sqlite')
  const key = randomUUID()
  const file = database === 'sqlite' ? (given ?? temporaryFile()) : undefined
  const db = file
    ? sqliteOn(file, Boolean(migrations), sqlite)
    : mongodbAdapter({ url: mongodbUrl ?? freshMongodbUrl(databaseName(key)) })
  const config = await buildConfig({ ...quietConfig, ...parts, db })
  const payload = await getPayload({ config, key })
  if (file && migrations) await payload.db.migrate({ migrations: migrations as Migration[] })
  return {
    close: () => close(payload, given ? undefined : file),
    database,
    file,
    payload,
    rest: (method, path, body, rest) =>
      callRest({ body, config: payload.config, key, method, path, rest }),
  }
}

const quietConfig = {
  editor: lexicalEditor(),
  logger: { options: { level: process.env.LOG_LEVEL ?? 'silent' } },
  secret: 'a-secret-for-tests-only',
  telemetry: false,
  typescript: { autoGenerate: false },
} satisfies Partial<Config>

function temporaryFile(): string {
  return path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'broadsheet-')), 'desk.db')
}

function sqliteOn(
  file: string,
  hasMigrations: boolean,
  options: Partial<QueuedSqliteOptions> = {},
): DatabaseAdapterObj {
  // Payload pushes a schema it has already seen only when told to; each test has a database of its own.
  process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'
  return queuedSqliteAdapter({
    autoIncrement: true,
    client: { url: `file:${file}` },
    push: !hasMigrations,
    ...options,
  })
}

/** MongoDB allows 63 characters, and no dashes at some hosts. */
const databaseName = (key: string) => `t${key.replaceAll('-', '').slice(0, 20)}`

async function close(payload: Payload, file: string | undefined): Promise<void> {
  const { client, connection } = payload.db as unknown as {
    client?: { close: () => void }
    connection?: { dropDatabase: () => Promise<void> }
  }
  await connection?.dropDatabase()
  await payload.destroy()
  client?.close()
  if (file) fs.rmSync(path.dirname(file), { force: true, recursive: true })
}

async function callRest({
  body,
  config,
  key,
  method,
  path,
  rest,
}: {
  body: unknown
  config: Payload['config']
  key: string
  method: string
  path: string
  rest?: RestOptions
}): Promise<RestAnswer> {
  const headers = new Headers({ 'content-type': 'application/json', ...rest?.headers })
  if (rest?.token) headers.set('authorization', `JWT ${rest.token}`)
  const sent = body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body)
  const request = new Request(`http://localhost/api${path}`, { body: sent, headers, method })
  const response = await handleEndpoints({ config, payloadInstanceCacheKey: key, request })
  const { headers: answered, status } = response
  return { body: await response.json().catch(() => undefined), headers: answered, status }
}
