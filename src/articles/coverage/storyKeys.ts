import type { PayloadRequest, Where } from 'payload'
import type { PersonTag } from '../../documents/tags.js'
import type { ResolvedOptions } from '../../options.js'
import { ownTags } from '../core/ownTags.js'
import type { Named } from './named.js'

type Id = number | string
type Query = { draft: boolean; select?: Record<string, true>; where: Where }

/** A story among many: its id and the day by which it is ordered. */
export type StoryKey = { id: Id; issueDate: null | string }

/**
 * Stories by a condition, with the rights of the request's person; only id and issue date, since an official can have thousands.
 * @param query `draft: true` asks the newest form of each story, false the stored row, which is the published one where there is one
 */
export async function findKeys<T = StoryKey>(
  { draft, select, where }: Query,
  { slugs }: ResolvedOptions,
  req: PayloadRequest,
): Promise<T[]> {
  const { docs } = await req.payload.find({
    collection: slugs.articles,
    depth: 0,
    draft,
    joins: false,
    limit: 0,
    overrideAccess: false,
    pagination: false,
    req,
    select: { issueDate: true, ...select },
    sort: '-issueDate',
    where,
  })
  return docs as unknown as T[]
}

/** Stories whose newest or published form fits, newest first. */
export async function findInBothForms(
  where: Where,
  options: ResolvedOptions,
  req: PayloadRequest,
): Promise<StoryKey[]> {
  const newest = await findKeys({ draft: true, where }, options, req)
  const published = { and: [{ _status: { equals: 'published' } }, where] }
  return newestFirst([
    ...newest,
    ...(await findKeys({ draft: false, where: published }, options, req)),
  ])
}

/** Every story that an official stands in: linked to the roster, or by name where no save has linked it yet. */
export async function storiesNaming(
  named: Named,
  options: ResolvedOptions,
  req: PayloadRequest,
): Promise<StoryKey[]> {
  const linked = await findInBothForms({ 'people.official': { equals: named.id } }, options, req)
  const known = new Set(linked.map(({ id }) => id))
  const byName = await findKeys({ draft: true, where: isNamed(named) }, options, req)
  const open = byName.filter(({ id }) => !known.has(id)).map(({ id }) => id)
  return newestFirst([...linked, ...(await unlinked(open, named, options, req))])
}

/** Those of the stories that name the person without a link; a namesake's are left out. */
async function unlinked(
  ids: Id[],
  named: Named,
  options: ResolvedOptions,
  req: PayloadRequest,
): Promise<StoryKey[]> {
  const found: StoryKey[] = []
  for (let at = 0; at < ids.length; at += CHUNK) {
    const where = { id: { in: ids.slice(at, at + CHUNK) } }
    const query = { draft: true, select: { people: true } as const, where }
    const stories = await findKeys<{ people: PersonTag[] } & StoryKey>(query, options, req)
    found.push(...stories.filter(({ people }) => ownTags(people, named).length > 0))
  }
  return found
}

/** Ids that one query lists: SQLite takes some thirty thousand values, and long lists are slow before that. */
const CHUNK = 500

/** The index by name. */
export const isNamed = ({ names }: Named): Where => ({ 'people.name': { in: names } })

const newestFirst = (keys: StoryKey[]): StoryKey[] =>
  [...new Map(keys.map((key) => [key.id, key])).values()].sort((a, b) =>
    (b.issueDate ?? '').localeCompare(a.issueDate ?? ''),
  )
