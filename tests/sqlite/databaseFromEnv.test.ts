import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { buildConfig, getPayload, type Payload } from 'payload'
import { describe, expect, test } from 'vitest'
import {
  databaseFromEnv,
  isMongo,
  queuedSqliteAdapter,
  sqliteClient,
} from '../../src/exports/databases.js'

const secret = 'mongodb://editor:hunter22@db.example.org/desk'
const adapterFor = (DATABASE_URL?: string) =>
  databaseFromEnv({ dataDir: './data', env: { DATABASE_URL } })

describe('databaseFromEnv', () => {
  test.each([
    [undefined, 'sqlite'],
    ['', 'sqlite'],
    ['file:./elsewhere.db', 'sqlite'],
    [`${secret}?replicaSet=rs0`, 'mongoose'],
    ['mongodb+srv://db.example.org/desk?retryWrites=true&replicaSet=rs0', 'mongoose'],
  ])('%s is %s', (url, name) => {
    expect(adapterFor(url).name).toBe(name)
  })

  test.each([
    [
      secret,
      /DATABASE_URL is mongodb:\/\/\*\*\*@db\.example\.org\/desk.*replicaSet=rs0.*缺少 replicaSet=/s,
    ],
    [`${secret}?replicaSet=`, /no replicaSet=/],
    [
      'postgres://editor:hunter22@db.example.org/desk',
      /postgres:\/\/\*\*\*@db.*only file:.*只支持/s,
    ],
    ['libsql://db.example.org?authToken=hunter22', /libsql:\/\/db\.example\.org\?authToken=\*\*\*/],
    ['desk.db', /DATABASE_URL is desk\.db/],
  ])('%s is refused at boot, with a remedy and without its password', (url, sentence) => {
    expect(() => adapterFor(url)).toThrow(sentence)
    expect(() => adapterFor(url)).not.toThrow('hunter22')
  })

  test('without a url it makes the folder, its tables by the migrations, and ids that are never used twice', async () => {
    const dataDir = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'broadsheet-')), 'deep', 'data')
    const collections = [{ slug: 'notes', fields: [{ name: 'title', type: 'text' as const }] }]
    const boot = async (migrations: Migrations) => {
      const db = databaseFromEnv({ dataDir, env: {}, migrations })
      return start(db, collections)
    }
    const payload = await boot([await migrationOf(collections)])
    const create = () => payload.create({ collection: 'notes' as never, data: { title: 'a' } })
    const { id } = await create()
    await payload.delete({ collection: 'notes' as never, id })
    expect([
      isMongo(payload),
      fs.existsSync(path.join(dataDir, 'desk.db')),
      (await create()).id,
    ]).toEqual([false, true, Number(id) + 1])
    await payload.destroy()
    sqliteClient(payload).close()
  })

  test('an address that is no local file is refused when Payload starts', async () => {
    const db = queuedSqliteAdapter({ client: { url: ':memory:' } })
    await expect(start(db, [])).rejects.toThrow('must be a file on a local disk')
  })
})

type Migrations = NonNullable<Parameters<typeof databaseFromEnv>[0]['migrations']>

async function start(
  db: ReturnType<typeof databaseFromEnv>,
  collections: Parameters<typeof buildConfig>[0]['collections'],
): Promise<Payload> {
  const config = await buildConfig({
    collections: structuredClone(collections),
    db,
    logger: { options: { level: 'silent' } },
    secret: 'a-secret-for-tests-only',
    telemetry: false,
    typescript: { autoGenerate: false },
  })
  return getPayload({ config, key: crypto.randomUUID() })
}

/** The tables that a pushed database has, as a migration. */
async function migrationOf(collections: Parameters<typeof start>[1]): Promise<Migrations[number]> {
  process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'broadsheet-')), 'pushed.db')
  const payload = await start(
    queuedSqliteAdapter({ autoIncrement: true, client: { url: `file:${file}` }, push: true }),
    collections,
  )
  const client = sqliteClient(payload)
  const { rows } = await client.execute(
    "select sql from sqlite_master where sql is not null and name not like 'sqlite_%'",
  )
  await payload.destroy()
  client.close()
  return {
    down: () => Promise.resolve(),
    name: 'first',
    up: async ({ payload: target, req }) => {
      const session = (target.db as unknown as { sessions: Sessions }).sessions[
        String(await req.transactionID)
      ]
      for (const { sql } of rows) await session?.db.run(String(sql))
    },
  }
}

type Sessions = Record<string, { db: { run: (sql: string) => Promise<unknown> } }>
