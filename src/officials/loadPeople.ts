import type { PayloadRequest } from 'payload'
import type { RosterOfficial } from '../documents/roster.js'
import { refusal } from '../errors.js'
import type { ResolvedOptions } from '../options.js'
import type { Person } from './core/changeOfTerm.js'

type Id = number | string

/** An official with the count of saves by which a stale write is known. */
export type StoredPerson = { revision?: null | number } & Person & RosterOfficial

/**
 * Officials in the order of their ids, with the rights of the request's person.
 * @throws Refusal `not-found` (404) when one is not on the roster
 */
export async function loadPeople(
  ids: readonly Id[],
  { slugs }: ResolvedOptions,
  req: PayloadRequest,
): Promise<StoredPerson[]> {
  const wanted = [...new Set(ids)]
  if (!wanted.length) return []
  const { docs } = await req.payload.find({
    collection: slugs.officials,
    depth: 0,
    limit: wanted.length,
    overrideAccess: false,
    pagination: false,
    req,
    select: { name: true, otherNames: true, posts: true, revision: true },
    where: { id: { in: wanted } },
  })
  const people = docs as unknown as StoredPerson[]
  return wanted.map((id) => {
    const person = people.find((found) => found.id === id)
    if (person) return person
    throw refusal(req, 'not-found', 'officialNotFound', { id: String(id) })
  })
}
