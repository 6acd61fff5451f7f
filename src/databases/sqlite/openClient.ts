import { type Config, createClient, Sqlite3Client } from '@libsql/client/sqlite3'
import Database from 'libsql'
import fs from 'node:fs'
import path from 'node:path'
import { messages } from '../messages.js'
import { shared } from './asyncScope.js'
import type { QueueLimits, Writer } from './contracts.js'
import { QueuedClient } from './QueuedClient.js'

export interface JournalOptions {
  /** Bytes that the log file keeps after a checkpoint. @default 67108864 (64 MB) */
  journalSizeLimit?: number
  /** How often data is forced to the disk. @default 'FULL' */
  synchronous?: 'EXTRA' | 'FULL' | 'NORMAL' | 'OFF'
}

interface Opening {
  config: Config
  journal: JournalOptions
  limits: QueueLimits
  log: Writer['log']
}

/**
 * The client of a database file: opened once a process, whoever asks and from whatever copy of this module.
 * Makes the folder when it is missing.
 * @throws Error when the url is no local file, or the disk cannot do write-ahead logging.
 */
export async function openClient(opening: Opening): Promise<Writer> {
  const file = fileOf(opening.config.url)
  const client = shared.clients.get(file) ?? open(file, opening)
  shared.clients.set(file, client)
  try {
    return await client
  } catch (error) {
    shared.clients.delete(file)
    throw error
  }
}

/** Real path of the file behind a `file:` url, so that two spellings of it share one queue. */
function fileOf(url: string): string {
  const [address = ''] = url.replace(/^file:(\/\/)?/, '').split('?')
  if (!url.startsWith('file:') || address === '' || address.includes(':memory:')) {
    throw new Error(messages.sqliteNeedsFile(url.replace(/\/\/.*@/, '//***@')))
  }
  const file = path.resolve(/* turbopackIgnore: true */ address)
  fs.mkdirSync(path.dirname(file), { recursive: true })
  return path.join(fs.realpathSync(path.dirname(file)), path.basename(file))
}

async function open(file: string, { config, journal, limits, log }: Opening): Promise<Writer> {
  const options = { encryptionKey: config.encryptionKey } as Database.Options
  const connection = new Database(file, options)
  // libsql's own client hands its connection to each transaction and opens another one; this wrapper keeps it.
  const writer = new Sqlite3Client(file, options, connection, config.intMode ?? 'number')
  await prepareWriter(connection, writer, file, journal)
  const reader = createClient({ ...config, url: `file:${file}` })
  await reader.execute('PRAGMA busy_timeout = 1000')
  await reader.execute('PRAGMA query_only = ON')
  return new QueuedClient({ connection, file, limits, log, reader, writer })
}

async function prepareWriter(
  connection: Database.Database,
  writer: Sqlite3Client,
  file: string,
  { journalSizeLimit = 64 * 1024 * 1024, synchronous = 'FULL' }: JournalOptions,
): Promise<void> {
  connection.exec('PRAGMA busy_timeout = 5000')
  const { rows } = await writer.execute('PRAGMA journal_mode = WAL')
  const mode = String(rows[0]?.journal_mode)
  if (mode !== 'wal') throw new Error(messages.walRefused(file, mode))
  connection.exec(`PRAGMA journal_size_limit = ${journalSizeLimit}`)
  connection.exec(`PRAGMA synchronous = ${synchronous}`)
  // libsql is synchronous: any busy_timeout would freeze the whole process. `begin()` waits instead.
  connection.exec('PRAGMA busy_timeout = 0')
}
