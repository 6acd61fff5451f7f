import type { PayloadRequest } from 'payload'
import type { PersonTag } from '../../documents/tags.js'
import { refusal } from '../../errors.js'
import type { ResolvedOptions } from '../../options.js'
import { hasRight } from '../../rights.js'
import { type EventPerson, eventPeople } from '../core/eventPeople.js'
import type { StoryPage } from '../core/storyRow.js'
import { type StoryKey, findInBothForms, findKeys } from './storyKeys.js'
import { storyPage } from './storyPage.js'

type Id = number | string
type Event = { chair?: string[]; participants?: string[] }
type Known = { id: Id; name: string; otherNames?: string[] }

/**
 * The stories of an event, drafts among them, and its people, linked to officials where it is known who they are.
 * @param page from 1
 * @throws Refusal `forbidden`, `not-found`
 */
export async function eventCoverage(
  { event: id, page }: { event: Id; page: number },
  options: ResolvedOptions,
  req: PayloadRequest,
): Promise<{ people: EventPerson[] } & StoryPage> {
  const event = await loadEvent(id, options, req)
  const keys = await findInBothForms({ 'events.event': { equals: id } }, options, req)
  const tags = await peopleIn(keys, options, req)
  const names = [...(event.chair ?? []), ...(event.participants ?? [])]
  const people = eventPeople(event, tags, await officialsNamed(names, options, req))
  return { people, ...(await storyPage(keys, { page }, options, req)) }
}

async function loadEvent(id: Id, options: ResolvedOptions, req: PayloadRequest): Promise<Event> {
  if (!hasRight(req.user, 'read', options)) throw refusal(req, 'forbidden', 'mayNot')
  const collection = options.slugs.events
  const where = { id: { equals: id } }
  const query = { collection, depth: 0, joins: false, limit: 1, pagination: false, where } as const
  const { docs } = await req.payload.find({ ...query, overrideAccess: false, req })
  if (docs[0]) return docs[0] as Event
  throw refusal(req, 'not-found', 'eventNotFound', { id: String(id) })
}

async function peopleIn(
  keys: readonly StoryKey[],
  options: ResolvedOptions,
  req: PayloadRequest,
): Promise<PersonTag[]> {
  if (!keys.length) return []
  const where = { id: { in: keys.map(({ id }) => id) } }
  const query = { draft: true, select: { people: true } as const, where }
  const stories = await findKeys<{ people?: PersonTag[] }>(query, options, req)
  return stories.flatMap(({ people }) => people ?? [])
}

async function officialsNamed(
  names: string[],
  { slugs }: ResolvedOptions,
  req: PayloadRequest,
): Promise<Known[]> {
  if (!names.length) return []
  const { docs } = await req.payload.find({
    collection: slugs.officials,
    depth: 0,
    limit: 0,
    overrideAccess: false,
    pagination: false,
    req,
    select: { name: true, otherNames: true },
    where: { or: [{ name: { in: names } }, { otherNames: { in: names } }] },
  })
  return docs as unknown as Known[]
}
