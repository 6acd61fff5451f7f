import type { CollectionBeforeChangeHook } from 'payload'
import type { Slugs } from '../documents/slugs.js'

/** Gives a page the title by which lists and searches know it, e.g. `2026-10-16 · 01 要闻`. */
export const nameLayout =
  (slugs: Slugs): CollectionBeforeChangeHook =>
  async ({ data, req }) => {
    const id = (data.edition as { id?: number | string } | null)?.id ?? data.edition
    if (!id) return data
    const edition = await req.payload.findByID({
      id,
      collection: slugs.editions,
      depth: 0,
      overrideAccess: true,
      req,
    })
    const number = String(data.pageNumber).padStart(2, '0')
    return { ...data, title: `${(edition as { date?: string }).date} · ${number} ${data.pageName}` }
  }
