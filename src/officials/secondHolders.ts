import type { PayloadRequest } from 'payload'
import type { RosterOfficial } from '../documents/roster.js'
import type { ResolvedOptions } from '../options.js'
import type { Person, TermStart } from './core/changeOfTerm.js'
import { isSameOffice, overlap } from './core/periods.js'
import type { SecondHolder } from './core/termChange.js'

/**
 * Who else holds the offices that begin, at any time from their first day.
 * @param people those whom the change names, as they are after it
 */
export async function findSecondHolders(
  starts: readonly TermStart[],
  people: readonly Person[],
  { slugs }: ResolvedOptions,
  req: PayloadRequest,
): Promise<SecondHolder[]> {
  const titles = [...new Set(starts.map(({ post }) => post.title))]
  if (!titles.length) return []
  const { docs } = await req.payload.find({
    collection: slugs.officials,
    depth: 0,
    limit: 0,
    overrideAccess: false,
    pagination: false,
    req,
    select: { name: true, posts: true },
    where: { 'posts.title': { in: titles } },
  })
  const changed = new Set(people.map(({ id }) => id))
  const others = (docs as unknown as (RosterOfficial & { id: number | string })[]).filter(
    ({ id }) => !changed.has(id),
  )
  const holders = [...people, ...others].flatMap((other) => secondPosts(other, starts))
  return [...new Map(holders.map((h) => [JSON.stringify(h), h])).values()]
}

const secondPosts = ({ id, name, posts }: Person, starts: readonly TermStart[]): SecondHolder[] =>
  starts
    .filter(({ official }) => official !== id)
    .flatMap(({ post }) => posts.filter((held) => isSameOffice(held, post) && overlap(held, post)))
    .map(({ from, organization, title, to }) => ({
      name,
      official: id,
      title,
      ...{ from: from ?? null, organization: organization ?? null, to: to ?? null },
    }))

/** Those of the new people whose name an official bears already. */
export async function findNamesakes(
  newPeople: readonly Person[],
  { slugs }: ResolvedOptions,
  req: PayloadRequest,
): Promise<string[]> {
  const names = newPeople.map(({ name }) => name)
  if (!names.length) return []
  const { docs } = await req.payload.find({
    collection: slugs.officials,
    depth: 0,
    limit: 0,
    overrideAccess: false,
    pagination: false,
    req,
    select: { name: true },
    where: { name: { in: names } },
  })
  return [...new Set(docs.map((doc) => String((doc as { name?: unknown }).name)))]
}
