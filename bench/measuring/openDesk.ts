import '@payloadcms/richtext-lexical/lexical' // first: on Node 20 a later import can deadlock
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildConfig, getPayload, type Payload } from 'payload'
import { queuedSqliteAdapter } from '../../src/exports/databases.js'
import { broadsheet } from '../../src/index.js'

export type Desk = { close(): Promise<void>; payload: Payload }

const configOf = (folder: string, enabled: boolean) =>
  buildConfig({
    db: queuedSqliteAdapter({
      autoIncrement: true,
      client: { url: `file:${path.join(folder, 'desk.db')}` },
      push: true,
    }),
    editor: lexicalEditor(),
    logger: { options: { level: 'error' } },
    plugins: [broadsheet({ dataDir: folder, enabled })],
    secret: randomBytes(16).toString('hex'),
    telemetry: false,
    typescript: { autoGenerate: false },
  })

/** Runs `work` while Payload may make the tables from the collections, which it does outside production only. */
const withPush = async <T>(work: () => Promise<T>): Promise<T> => {
  const { NODE_ENV } = process.env
  Object.assign(process.env, { NODE_ENV: 'test', PAYLOAD_FORCE_DRIZZLE_PUSH: 'true' })
  try {
    return await work()
  } finally {
    Object.assign(process.env, { NODE_ENV })
  }
}

/** A desk on a fresh SQLite file; `enabled: false` has the same collections and fields without our hooks. */
export const openDesk = async ({ enabled }: { enabled: boolean }): Promise<Desk> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-desk-'))
  const config = await configOf(folder, enabled)
  const payload = await withPush(() => getPayload({ config, key: randomUUID() }))
  return {
    async close() {
      await payload.destroy()
      await rm(folder, { force: true, recursive: true })
    },
    payload,
  }
}
