import type { CollectionSlug, PayloadRequest, SelectType, Where } from 'payload'

type Query = { collection: CollectionSlug; select?: SelectType; sort?: string; where: Where }

/** The first document that fits, read by the desk itself in the request's transaction; undefined when there is none. */
export async function findFirst<T = Record<string, unknown> & { id: number | string }>(
  req: PayloadRequest,
  query: Query,
): Promise<T | undefined> {
  const found = await req.payload.find({
    ...query,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
  })
  return found.docs[0] as T | undefined
}
