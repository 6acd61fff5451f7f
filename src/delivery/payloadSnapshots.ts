import { type Payload, type Where } from 'payload'
import { defaultSlugs, type StoredSnapshot } from '../documents/index.js'
import { listen } from '../host/notices.js'
import { type SnapshotEntry, type SnapshotSource } from './sources.js'

type PayloadSnapshotsOptions = {
  payload: Payload
  /** Seconds between two looks for what other processes have published. @default 3 */
  pollSeconds?: number
  /** Slug of the snapshots collection. @default 'snapshots' */
  slug?: string
}

const entryFields = {
  editionDate: true,
  editionNumber: true,
  pageName: true,
  pageNumber: true,
  publishedAt: true,
  revision: true,
} as const

const pickEntry = (row: SnapshotEntry): SnapshotEntry => ({
  editionDate: row.editionDate,
  editionNumber: row.editionNumber ?? null,
  id: row.id,
  pageName: row.pageName,
  pageNumber: row.pageNumber,
  publishedAt: row.publishedAt,
  revision: row.revision,
})

/**
 * The only file of delivery that touches Payload: reads the snapshots collection by Local API. A publication
 * in this process is known at once by its notice (topic = the collection's slug), others by polling.
 */
export const payloadSnapshots = (options: PayloadSnapshotsOptions): SnapshotSource => {
  const { payload, pollSeconds = 3, slug = defaultSlugs.snapshots } = options
  const find = async (where: Where, select?: Record<string, true>) => {
    const found = await payload.find({
      collection: slug,
      depth: 0,
      pagination: false,
      select,
      where,
    })
    return found.docs as unknown[]
  }
  return {
    async list(since) {
      const where: Where = since ? { publishedAt: { greater_than_equal: since } } : {}
      return ((await find(where, entryFields)) as SnapshotEntry[]).map(pickEntry)
    },
    async read(id) {
      const [row] = (await find({ id: { equals: id } })) as (SnapshotEntry & StoredSnapshot)[]
      return row ? { ...pickEntry(row), page: row.page } : null
    },
    subscribe(listener) {
      const stopListening = listen(slug, listener)
      const timer = setInterval(listener, pollSeconds * 1000).unref()
      return () => {
        stopListening()
        clearInterval(timer)
      }
    },
  }
}
