import type { CollectionBeforeDeleteHook } from 'payload'
import { refusal } from '../errors.js'
import { findFirst } from '../host/findFirst.js'
import type { ResolvedOptions } from '../options.js'

/**
 * A page with sign-offs is a record and stays.
 * @throws Refusal `append-only` (403)
 */
export const keepSigned =
  ({ slugs }: ResolvedOptions): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const signoff = await findFirst(req, {
      collection: slugs.signoffs,
      select: { seq: true },
      where: { layout: { equals: id } },
    })
    if (signoff) throw refusal(req, 'append-only', 'signedStays')
  }
