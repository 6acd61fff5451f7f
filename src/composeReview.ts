import type { PayloadRequest } from 'payload'
import { printArticle, publishTags } from './articles/printArticle.js'
import { loadPage } from './layouts/loadPage.js'
import type { ResolvedOptions } from './options.js'
import { printPhoto, readImage } from './photos/printPhoto.js'
import { publishPage } from './publishing/publishPage.js'
import type { ReviewDesk } from './review/loadReview.js'

/** Hands review what it needs of the other stages: how a page is read, and how it is published. */
export function composeReview(options: ResolvedOptions): ReviewDesk {
  const read = (req: PayloadRequest, doc: Parameters<typeof readImage>[2]) =>
    readImage(req.payload, options.slugs.photos, doc)
  return {
    loadPage: async (id, req) => {
      const readImageHash = async (doc: Parameters<typeof readImage>[2]) =>
        (await read(req, doc))?.hash ?? null
      const printers = { printArticle, printPhoto, publishTags, readImageHash }
      const page = await loadPage(id, options, printers, req)
      const desk = { options, readImage: read }
      return {
        printed: page.printed,
        publish: (hash, inside) => publishPage(page, hash, desk, inside),
      }
    },
    options,
  }
}
