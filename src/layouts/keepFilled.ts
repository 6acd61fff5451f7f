import type { CollectionBeforeDeleteHook } from 'payload'
import type { Slugs } from '../documents/slugs.js'
import { refusal } from '../errors.js'
import { findFirst } from '../host/findFirst.js'

/**
 * An edition that has pages is not deleted under them.
 * @throws Refusal `not-ready` (409)
 */
export const keepFilled =
  (slugs: Slugs): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const page = await findFirst(req, {
      collection: slugs.layouts,
      select: { title: true },
      where: { edition: { equals: id } },
    })
    if (page) throw refusal(req, 'not-ready', 'editionStays')
  }
