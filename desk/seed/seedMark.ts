import type { Payload } from 'payload'

/** How far the demo paper is. It stands in the database, beside what it speaks of. */
export type SeedMark = 'begun' | 'done'

const key = 'broadsheet-demo-paper'
const collections = ['articles', 'editions', 'events', 'layouts', 'officials', 'photos', 'users']

/** The mark of this database; null when no seed ever began in it. */
export async function readMark(payload: Payload): Promise<null | SeedMark> {
  const kept = await payload.kv.get<{ state: SeedMark }>(key)
  return kept?.state ?? null
}

/** Sets the mark; `done` only after the last step. */
export const setMark = (payload: Payload, state: SeedMark): Promise<void> =>
  payload.kv.set(key, { state })

/** Whether nobody has worked at this desk yet: no user, no story, no page, nothing. */
export async function isDeskEmpty(payload: Payload): Promise<boolean> {
  for (const collection of collections) {
    const { docs } = await payload.find({
      collection: collection as never,
      depth: 0,
      limit: 1,
      overrideAccess: true,
      pagination: false,
      trash: true,
    })
    if (docs.length) return false
  }
  return true
}
