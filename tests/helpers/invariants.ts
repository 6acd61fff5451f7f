import type { LoosePayload } from './LoosePayload.js'

interface Row {
  id: number | string
  operation?: string
  parent?: number | string
  post?: string
  title?: string
}

/** Whatever half a save would leave behind among the hostile collections; all lists are empty when all is well. */
export interface Leftovers {
  orphanSides: unknown[]
  orphanVersions: unknown[]
  unevenPosts: unknown[]
}

/**
 * Checks that each post has as many versions as traces, and that no version or trace belongs to a post that is not
 * there. A deleted post may keep its traces.
 */
export async function leftovers(payload: LoosePayload): Promise<Leftovers> {
  const everything = { depth: 0, limit: 0, pagination: false } as const
  const posts = (await payload.find({ collection: 'posts', ...everything })).docs as Row[]
  const sides = (await payload.find({ collection: 'side', ...everything })).docs as Row[]
  const found = await payload.findVersions({ collection: 'posts', ...everything })
  const versions = found.docs as unknown as Row[]
  const ids = new Set(posts.map(({ id }) => String(id)))
  const deleted = new Set(
    sides.filter(({ operation }) => operation === 'delete').map(({ post }) => String(post)),
  )
  const isKnown = (id: unknown) => ids.has(String(id)) || deleted.has(String(id))
  const count = (rows: Row[], key: 'parent' | 'post', id: unknown) =>
    rows.filter((row) => String(row[key]) === String(id)).length
  return {
    orphanSides: sides.filter(({ post }) => !isKnown(post)),
    orphanVersions: versions.filter(({ parent }) => !ids.has(String(parent))),
    unevenPosts: posts.filter(
      ({ id }) => count(sides, 'post', id) !== count(versions, 'parent', id),
    ),
  }
}

export const nothingLeft: Leftovers = { orphanSides: [], orphanVersions: [], unevenPosts: [] }

/** How many documents of a collection carry this title. */
export async function countTitled(
  payload: LoosePayload,
  collection: string,
  title: string,
): Promise<number> {
  const where = { title: { equals: title } }
  return (await payload.count({ collection, where })).totalDocs
}
