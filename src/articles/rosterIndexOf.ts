import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { type RosterIndex, buildRosterIndex } from '../analyse.js'
import type { Roster, RosterOfficial } from '../documents/roster.js'
import type { ResolvedOptions } from '../options.js'

type Cached = { index: RosterIndex; stamp: string }

/** One index a Payload instance, shared by copies of this module in one process. */
const key = Symbol.for('broadsheet.rosterIndex')
const cache = ((globalThis as Record<symbol, unknown>)[key] ??= new WeakMap()) as WeakMap<
  Payload,
  Cached
>

/** The matching index over the desk's roster, built anew when an official was added, changed or removed. */
export async function rosterIndexOf(
  { slugs }: Pick<ResolvedOptions, 'slugs'>,
  req: PayloadRequest,
): Promise<RosterIndex> {
  const collection = slugs.officials
  const stamp = await rosterStamp({ slugs }, req)
  const cached = cache.get(req.payload)
  if (cached?.stamp === stamp) return cached.index
  const index = buildRosterIndex(await loadRoster(collection, req))
  cache.set(req.payload, { index, stamp })
  return index
}

/**
 * Changes with every official added, changed or removed. Asked of the database itself, since every save asks it; with a `where`,
 * because MongoDB counts nothing in a transaction without.
 */
export async function rosterStamp(
  { slugs }: Pick<ResolvedOptions, 'slugs'>,
  req: PayloadRequest,
): Promise<string> {
  const { db } = req.payload
  const collection = slugs.officials
  const where = { id: { exists: true } }
  const { totalDocs } = await db.count({ collection, req, where })
  const newest = await db.find<{ updatedAt?: string }>({
    collection,
    limit: 1,
    pagination: false,
    req,
    select: { updatedAt: true },
    sort: '-updatedAt',
    where,
  })
  return `${totalDocs} ${newest.docs[0]?.updatedAt}`
}

async function loadRoster(collection: CollectionSlug, req: PayloadRequest): Promise<Roster> {
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    joins: false,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    req,
    where: { id: { exists: true } },
  })
  return docs as unknown as RosterOfficial[]
}
