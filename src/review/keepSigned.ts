import type { CollectionBeforeDeleteHook } from 'payload'
import { refusal } from '../errors.js'
import type { ResolvedOptions } from '../options.js'

/**
 * A page with sign-offs is a record and stays.
 * @throws Refusal `append-only` (403)
 */
export const keepSigned =
  ({ slugs }: ResolvedOptions): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const { docs } = await req.payload.find({
      collection: slugs.signoffs,
      depth: 0,
      limit: 1,
      overrideAccess: true,
      pagination: false,
      req,
      select: { seq: true },
      where: { layout: { equals: id } },
    })
    if (docs.length) throw refusal(req, 'append-only', 'signedStays')
  }
