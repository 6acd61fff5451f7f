import type { CollectionBeforeDeleteHook } from 'payload'
import type { Slugs } from '../documents/slugs.js'
import { refusal } from '../errors.js'

/**
 * An edition that has pages is not deleted under them.
 * @throws Refusal `not-ready` (409)
 */
export const keepFilled =
  (slugs: Slugs): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const { docs } = await req.payload.find({
      collection: slugs.layouts,
      depth: 0,
      limit: 1,
      overrideAccess: true,
      pagination: false,
      req,
      select: { title: true },
      where: { edition: { equals: id } },
    })
    if (docs.length) throw refusal(req, 'not-ready', 'editionStays')
  }
