import '@payloadcms/richtext-lexical/lexical' // first: on Node 20 a later import can deadlock
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildConfig, getPayload, type Payload } from 'payload'
import { queuedSqliteAdapter } from '../../src/exports/databases.js'
import { broadsheet, type BroadsheetOptions } from '../../src/index.js'

export type Desk = {
  close(): Promise<void>
  /** Under which Payload keeps the instance; its REST handlers want it. */
  key: string
  payload: Payload
}

const configOf = (folder: string, options: BroadsheetOptions) =>
  buildConfig({
    db: queuedSqliteAdapter({
      autoIncrement: true,
      client: { url: `file:${path.join(folder, 'desk.db')}` },
      push: true,
    }),
    editor: lexicalEditor(),
    logger: { options: { level: 'error' } },
    plugins: [broadsheet({ dataDir: folder, ...options })],
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
export const openDesk = async (options: BroadsheetOptions): Promise<Desk> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-desk-'))
  const config = await configOf(folder, options)
  const key = randomUUID()
  const payload = await withPush(() => getPayload({ config, key }))
  return {
    async close() {
      await payload.destroy()
      await rm(folder, { force: true, recursive: true })
    },
    key,
    payload,
  }
}
