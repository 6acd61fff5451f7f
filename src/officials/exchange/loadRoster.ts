import type { PayloadRequest, Where } from 'payload'
import type { Roster, RosterOfficial } from '../../documents/roster.js'
import { fullOfficial, plainOfficial } from '../core/exchange/canonical.js'
import type { RosterDesk } from './rosterDesk.js'

/**
 * The desk's officials in the form of roster.json, by name. With a user on the request that user's rights count.
 * @param where which of them; without it all
 */
export async function loadRoster(
  { options }: RosterDesk,
  req: PayloadRequest,
  where: Where = { id: { exists: true } },
): Promise<Roster> {
  const { docs } = await req.payload.find({
    collection: options.slugs.officials,
    depth: 0,
    joins: false,
    overrideAccess: !req.user,
    pagination: false,
    req,
    sort: 'name',
    where,
  })
  return (docs as unknown as RosterOfficial[]).map((doc) => plainOfficial(fullOfficial(doc)))
}
