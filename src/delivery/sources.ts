/** What delivery is fed from. It knows nothing of the database behind these two interfaces. */
import { type Readable } from 'node:stream'
import { type StoredSnapshot } from '../documents/index.js'

/** One line of the list of published pages, without the page itself. */
export type SnapshotEntry = Omit<StoredSnapshot, 'page'> & {
  /** ISO 8601 instant. */
  publishedAt: string
  revision: number
}

export type SnapshotSource = {
  /** All published pages, or those published at or after `since` (ISO 8601 instant). Every revision counts. */
  list(since?: string): Promise<SnapshotEntry[]>
  /** One snapshot with its page; null when there is none with that id. */
  read(id: number | string): Promise<null | StoredSnapshot>
  /** Calls `listener` whenever something new may be there, until the returned function is called. */
  subscribe(listener: () => void): () => void
}

export type ImageFile = {
  /** Bytes. */
  size: number
  stream(): Readable
}

export type ImageSource = {
  /** The frozen file with this SHA-256 (64 hex digits); null when there is none. */
  open(hash: string): Promise<ImageFile | null>
}

/** The part of a pino logger that delivery uses. */
export type DeliveryLogger = {
  error(entry: { err?: unknown; msg: string }): void
  info(entry: { msg: string }): void
}
