import type { PayloadRequest, Where } from 'payload'
import type { PrintedPage, PublishedPage, PublishedTags } from '../documents/page.js'
import { findFirst } from '../host/findFirst.js'
import { announce } from '../host/notices.js'
import { asSystem } from '../host/systemWrite.js'
import type { ResolvedOptions } from '../options.js'
import { type ImageReader, freezeImages } from './freezeImages.js'

/** A page to publish, as the layouts stage reads it. */
export type PageToPublish = {
  articles: (number | string)[]
  id: number | string
  photos: Map<number | string, Record<string, unknown> & { id: number | string }>
  printed: PrintedPage
  tags: Record<string, PublishedTags>
}

type Desk = { options: ResolvedOptions; readImage: ImageReader }

/**
 * Freezes a page in the transaction of `req`: pictures, an immutable snapshot with the next revision, and the placed stories'
 * published form. Whoever calls it has checked that exactly this content is signed.
 * @param hash hash of `page.printed`
 * @returns tells the readers; to be called after the commit
 */
export async function publishPage(
  page: PageToPublish,
  hash: string,
  desk: Desk,
  req: PayloadRequest,
): Promise<() => void> {
  const { slugs } = desk.options
  await freezeImages(page, desk, req)
  const publishedAt = new Date().toISOString()
  const revision = (await lastRevision(page.printed, slugs.snapshots, req)) + 1
  const frozen: PublishedPage = { ...page.printed, hash, publishedAt, revision, tags: page.tags }
  await asSystem(req, 'publish', async () => {
    await addSnapshot(page.id, frozen, slugs.snapshots, req)
    for (const id of page.articles) await publishArticle(id, slugs.articles, req)
  })
  return () => announce(slugs.snapshots)
}

async function lastRevision(
  { masthead }: PrintedPage,
  collection: string,
  req: PayloadRequest,
): Promise<number> {
  const where: Where = {
    editionDate: { equals: masthead.date },
    pageNumber: { equals: masthead.pageNumber },
  }
  const last = await findFirst<{ revision: number }>(req, {
    collection,
    select: { revision: true },
    sort: '-revision',
    where,
  })
  return last?.revision ?? 0
}

async function addSnapshot(
  layout: number | string,
  page: PublishedPage,
  collection: string,
  req: PayloadRequest,
): Promise<void> {
  const { hash, masthead, publishedAt, revision } = page
  const { date, number, pageName, pageNumber } = masthead
  const row = {
    editionDate: date,
    editionNumber: number,
    hash,
    layout,
    page,
    pageName,
    pageNumber,
    publishedAt,
    revision,
  }
  await req.payload.create({
    collection,
    data: row,
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/** The newest draft, which is what was signed, becomes the story's published form. */
async function publishArticle(
  id: number | string,
  collection: string,
  req: PayloadRequest,
): Promise<void> {
  await req.payload.update({
    id,
    collection,
    data: { _status: 'published' },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
