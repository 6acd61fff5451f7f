import type { PayloadRequest } from 'payload'
import type { PrintedPage } from '../documents/page.js'
import type { PageState, Signoff } from '../documents/review.js'
import { findFirst } from '../host/findFirst.js'
import type { ResolvedOptions } from '../options.js'
import { deriveState } from './core/deriveState.js'
import { hashPage } from './hashPage.js'

/** A page as review sees it. */
export type ReviewedPage = {
  printed: PrintedPage
  /** Freezes the page in the request's transaction; what it returns tells the readers, after the commit. */
  publish: (hash: string, req: PayloadRequest) => Promise<() => void>
}

/** What review needs from other stages; composeReview.ts puts it together. */
export type ReviewDesk = {
  loadPage: (id: number | string, req: PayloadRequest) => Promise<ReviewedPage>
  options: ResolvedOptions
}

export type Review = {
  page: ReviewedPage
  /** All sign-offs of the page in the order of `seq`, without their contents. */
  signoffs: Signoff[]
  state: PageState
}

/** Reads a page, its sign-offs and the state that follows from both. */
export async function loadReview(
  layout: number | string,
  desk: ReviewDesk,
  req: PayloadRequest,
): Promise<Review> {
  const page = await desk.loadPage(layout, req)
  const signoffs = await findSignoffs(layout, desk.options, req)
  const steps = desk.options.steps.map(({ key }) => key)
  return { page, signoffs, state: deriveState(signoffs, hashPage(page.printed), steps) }
}

/** The newest content that somebody signed or published, or null. */
export async function lastSignedContent(
  layout: number | string,
  { options }: ReviewDesk,
  req: PayloadRequest,
): Promise<null | PrintedPage> {
  const last = await findFirst<{ content: PrintedPage }>(req, {
    collection: options.slugs.signoffs,
    select: { content: true },
    sort: '-seq',
    where: { action: { in: ['sign', 'publish'] }, layout: { equals: layout } },
  })
  return last?.content ?? null
}

async function findSignoffs(
  layout: number | string,
  { slugs }: ResolvedOptions,
  req: PayloadRequest,
): Promise<Signoff[]> {
  const { docs } = await req.payload.find({
    collection: slugs.signoffs,
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { content: false },
    sort: 'seq',
    where: { layout: { equals: layout } },
  })
  return docs as never
}
