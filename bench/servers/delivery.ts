/** Ours: the delivery app over one invented page. */
import { createDelivery, type SnapshotSource } from '../../src/exports/delivery.js'
import { inventPage } from '../invented/page.js'
import { listen } from '../measuring/listen.js'

const snapshot = inventPage()
const { page, ...entry } = snapshot
const snapshots: SnapshotSource = {
  list: () =>
    Promise.resolve([{ ...entry, publishedAt: page.publishedAt, revision: page.revision }]),
  read: () => Promise.resolve(snapshot),
  subscribe: () => () => undefined,
}
const delivery = createDelivery({ snapshots })
await delivery.ready
listen(delivery)
