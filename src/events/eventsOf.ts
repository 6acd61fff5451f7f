import type { Endpoint, PayloadRequest } from 'payload'
import { refusal } from '../errors.js'
import { routeId } from '../host/routeId.js'
import { routePage } from '../host/routePage.js'
import type { ResolvedOptions } from '../options.js'
import { hasRight } from '../rights.js'
import type { EventPage, EventRow } from './core/eventRow.js'

type Id = number | string

type EventDoc = { chair?: string[] } & Omit<EventRow, 'isChair'>

const EVENTS = 20

/**
 * The events at which an official's name stands, newest first, found by the index of names.
 * @param page from 1
 * @throws Refusal `forbidden`, `not-found`
 */
export async function eventsOf(
  { official, page }: { official: Id; page: number },
  options: ResolvedOptions,
  req: PayloadRequest,
): Promise<EventPage> {
  if (!hasRight(req.user, 'read', options)) throw refusal(req, 'forbidden', 'mayNot')
  const { hasNamesakes, names } = await namesOf(official, options, req)
  const found = await req.payload.find({
    collection: options.slugs.events,
    depth: 0,
    joins: false,
    limit: EVENTS,
    overrideAccess: false,
    page,
    req,
    sort: '-date',
    where: { or: [{ chair: { in: names } }, { participants: { in: names } }] },
  })
  const events = (found.docs as unknown as EventDoc[]).map((event) => rowOf(event, names))
  return { events, hasNamesakes, page, pages: found.totalPages, total: found.totalDocs }
}

const rowOf = ({ chair, date, id, kind, name, place }: EventDoc, names: string[]): EventRow => ({
  id,
  date: date ?? null,
  isChair: Boolean(chair?.some((one) => names.includes(one))),
  kind: kind ?? null,
  name,
  place: place ?? null,
})

async function namesOf(official: Id, { slugs }: ResolvedOptions, req: PayloadRequest) {
  type Known = { id: Id; name: string; otherNames?: string[] }
  const find = async (where: object) => {
    const found = await req.payload.find({
      collection: slugs.officials,
      depth: 0,
      limit: 0,
      overrideAccess: false,
      pagination: false,
      req,
      select: { name: true, otherNames: true },
      where: where as never,
    })
    return found.docs as unknown as Known[]
  }
  const [known] = await find({ id: { equals: official } })
  if (!known) throw refusal(req, 'not-found', 'officialNotFound', { id: String(official) })
  const names = [known.name, ...(known.otherNames ?? [])]
  const others = await find({ or: [{ name: { in: names } }, { otherNames: { in: names } }] })
  return { hasNamesakes: others.some(({ id }) => id !== official), names }
}

/** `GET /api/officials/:id/events?page=`. */
export const officialEventsEndpoint = (options: ResolvedOptions): Omit<Endpoint, 'root'> => ({
  handler: async (req) =>
    Response.json(await eventsOf({ official: routeId(req), page: routePage(req) }, options, req)),
  method: 'get',
  path: '/:id/events',
})
