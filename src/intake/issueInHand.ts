import type { PayloadRequest } from 'payload'
import { today } from '../host/days.js'
import type { ResolvedOptions } from '../options.js'

/** The day of the paper that is being made: the next edition from today on, or today where none is there. YYYY-MM-DD */
export async function issueInHand(
  { slugs, timeZone }: ResolvedOptions,
  req: PayloadRequest,
): Promise<string> {
  const day = today(timeZone)
  const { docs } = await req.payload.find({
    collection: slugs.editions,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    sort: 'date',
    where: { date: { greater_than_equal: day } },
  })
  const next = docs[0] as undefined | { date?: string }
  return next?.date ?? day
}
