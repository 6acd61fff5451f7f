import type { PayloadRequest } from 'payload'
import { refusal } from '../errors.js'
import type { ResolvedOptions } from '../options.js'
import type { KeptPost, Person } from './core/changeOfTerm.js'
import type { ChangedPerson } from './core/termChange.js'
import type { StoredPerson } from './loadPeople.js'

type Id = number | string

type Work = { before: readonly StoredPerson[]; isDry: boolean; people: readonly Person[] }

/**
 * Saves the people after a change, each with a version of its own.
 * @throws Refusal `locked` (423) when somebody else is editing one of them
 */
export async function savePeople(
  { before, isDry, people }: Work,
  options: ResolvedOptions,
  req: PayloadRequest,
): Promise<ChangedPerson[]> {
  const changed: ChangedPerson[] = []
  for (const person of people) {
    const known = before.find(({ id }) => id === person.id)
    if (known?.posts === person.posts) continue
    const versionBefore = known ? await newestVersion(known.id, options, req) : null
    const official = isDry ? (known?.id ?? null) : await save(person, known, options, req)
    changed.push({ ...difference(person, known), name: person.name, official, versionBefore })
  }
  return changed
}

function difference(after: Person, before: Person | undefined) {
  const posts = before?.posts ?? []
  const lastDayOf = (post: KeptPost) => posts.find(({ id }) => id === post.id)?.to ?? null
  return {
    ended: after.posts.filter((p) => p.id !== undefined && (p.to ?? null) !== lastDayOf(p)),
    started: after.posts.filter(({ id }) => id === undefined),
  }
}

async function save(
  { name, posts }: Person,
  known: StoredPerson | undefined,
  { slugs }: ResolvedOptions,
  req: PayloadRequest,
): Promise<Id> {
  const write = { collection: slugs.officials, depth: 0, overrideAccess: false, req } as const
  if (!known) return (await req.payload.create({ ...write, data: { name, posts } })).id
  const data = { posts, revision: known.revision ?? 0 } as never
  try {
    await req.payload.update({ ...write, id: known.id, data, overrideLock: false })
  } catch (error) {
    if ((error as { status?: number }).status !== 423) throw error
    throw refusal(req, 'locked', 'officialLocked', { name })
  }
  return known.id
}

async function newestVersion(
  official: Id,
  { slugs }: ResolvedOptions,
  req: PayloadRequest,
): Promise<Id | null> {
  const { docs } = await req.payload.findVersions({
    collection: slugs.officials,
    depth: 0,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    req,
    sort: '-updatedAt',
    where: { parent: { equals: official } },
  })
  return docs[0]?.id ?? null
}
