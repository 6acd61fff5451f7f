import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'
import type { Slugs } from '../documents/slugs.js'
import { refusal } from '../errors.js'

type Id = number | string
type Layout = {
  placements?: { what?: { relationTo: string; value: Id | { id: Id } } }[]
  title?: string
}

/**
 * What stands on a page is taken off it before it is deleted.
 * @throws Refusal `not-ready` (409) that names the page
 */
export const keepPlaced =
  (slugs: Slugs): CollectionBeforeDeleteHook =>
  ({ collection, id, req }) =>
    refuseIfPlaced(id, collection.slug, slugs, req)

/** The same for what is put into the trash, which is an update. */
export const keepPlacedFromTrash =
  (slugs: Slugs): CollectionBeforeChangeHook =>
  async ({ collection, data, originalDoc, req }) => {
    const isTrashed = data.deletedAt && !originalDoc?.deletedAt
    if (isTrashed && originalDoc) await refuseIfPlaced(originalDoc.id, collection.slug, slugs, req)
    return data
  }

async function refuseIfPlaced(
  id: Id,
  collection: CollectionSlug,
  slugs: Slugs,
  req: PayloadRequest,
): Promise<void> {
  const { docs } = await req.payload.find({
    collection: slugs.layouts,
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    req,
    where: { 'placements.what.value': { equals: id } },
  })
  const page = (docs as Layout[]).find(({ placements }) =>
    placements?.some(({ what }) => what?.relationTo === collection && idOf(what.value) === id),
  )
  if (page) throw refusal(req, 'not-ready', 'placedStays', { page: page.title ?? '' })
}

const idOf = (value: Id | { id: Id }): Id => (typeof value === 'object' ? value.id : value)
