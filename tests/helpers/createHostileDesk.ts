import {
  createTestPayload,
  type TestPayload,
  type TestPayloadOptions,
} from './createTestPayload.js'
import { hostileCollections, hostileJobs } from './hostileCollections.js'
import { countTitled } from './invariants.js'
import type { LoosePayload } from './LoosePayload.js'

export interface HostileDesk extends Omit<TestPayload, 'payload'> {
  /** How many documents of a collection carry a title. */
  count: (collection: string, title: string) => Promise<number>
  /** Saves a post; `context.act` runs in its last hook. */
  createPost: (title: string, context?: object) => Promise<{ id: number | string }>
  payload: LoosePayload
}

/** A fresh desk with the hostile collections. */
export async function createHostileDesk(options: TestPayloadOptions = {}): Promise<HostileDesk> {
  const defaults = { collections: hostileCollections(), jobs: hostileJobs }
  const desk = await createTestPayload({ ...defaults, ...options })
  const payload = desk.payload as unknown as LoosePayload
  return {
    ...desk,
    count: (collection, title) => countTitled(payload, collection, title),
    createPost: (title, context = {}) =>
      payload.create({ collection: 'posts', context, data: { title }, depth: 0 }),
    payload,
  }
}
