import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload'
import type { EventTag } from '../documents/tags.js'
import { findFirst } from '../host/findFirst.js'
import type { ResolvedOptions } from '../options.js'

/**
 * A proposed event that a person has confirmed becomes a document of the events collection, in the same transaction; one of
 * the same name and day is linked instead of doubled.
 */
export const acceptEvents =
  ({ slugs }: ResolvedOptions): CollectionBeforeChangeHook =>
  async ({ data, req }) => {
    const events = (data.events ?? []) as EventTag[]
    const accepted: EventTag[] = []
    for (const tag of events) {
      const isNew = tag.state === 'confirmed' && !tag.event
      const event = isNew ? await findOrCreate(tag, slugs.events, req) : tag.event
      accepted.push({ ...tag, event })
    }
    return { ...data, events: accepted }
  }

async function findOrCreate(tag: EventTag, collection: CollectionSlug, req: PayloadRequest) {
  const known = await findFirst(req, {
    collection,
    where: { date: { equals: tag.date }, name: { equals: tag.name } },
  })
  if (known) return known.id
  const { chair, date, kind, lead, name, organizer, partOfDay, participants, place } = tag
  const data = {
    chair: [...chair, ...lead],
    date,
    kind,
    name,
    organizer,
    partOfDay,
    participants,
    place,
  }
  const created = await req.payload.create({
    collection,
    data,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return created.id
}
