import { type StoredSnapshot } from '../documents/index.js'
import { pageHref } from './pickEdition.js'
import { imagesOf, pickPage } from './pickPage.js'
import { type ReadyPage } from './release.js'
import { type Freeze } from './resource.js'
import { type DeliveryLogger, type SnapshotEntry, type SnapshotSource } from './sources.js'

type PreparePagesOptions = { freeze: Freeze; logger: DeliveryLogger; snapshots: SnapshotSource }

export type PreparedPages = {
  /** The pages that can be sent, one entry a page. */
  all(): ReadyPage[]
  /** Reads what is newer than what is held; tells whether anything changed since it last told. Rejects when the source fails. */
  take(listed: SnapshotEntry[]): Promise<boolean>
}

const pathOf = (entry: SnapshotEntry) => pageHref(entry.editionDate, entry.pageNumber)

/** The newest revision of each page, by the page's path. */
const newestOf = (entries: SnapshotEntry[]): Map<string, SnapshotEntry> => {
  const oldestFirst = entries.toSorted((a, b) => a.revision - b.revision)
  return new Map(oldestFirst.map((entry) => [pathOf(entry), entry]))
}

/** Holds the newest revision of each page, ready to be sent. */
export const preparePages = ({ freeze, logger, snapshots }: PreparePagesOptions): PreparedPages => {
  const pages = new Map<string, ReadyPage>()
  const handled = new Map<string, number>()
  let hasChanged = false

  /** A snapshot that cannot be served must not keep the others from being served. */
  const prepare = async (path: string, snapshot: StoredSnapshot, entry: SnapshotEntry) => {
    try {
      const resource = await freeze(path, pickPage(snapshot), entry.publishedAt)
      pages.set(path, { entry, images: imagesOf(snapshot), resource })
    } catch (err) {
      logger.error({
        err,
        msg: `Snapshot ${entry.id} (${path}) cannot be served: publish it anew.`,
      })
    }
  }

  return {
    all: () => [...pages.values()],
    async take(listed) {
      for (const [path, entry] of newestOf(listed)) {
        if (entry.revision <= (handled.get(path) ?? 0)) continue
        const snapshot = await snapshots.read(entry.id)
        if (!snapshot) throw new Error(`Snapshot ${entry.id} is listed but cannot be read.`)
        await prepare(path, snapshot, entry)
        handled.set(path, entry.revision)
        hasChanged = true
      }
      const told = hasChanged
      hasChanged = false
      return told
    },
  }
}
