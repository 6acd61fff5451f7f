import type { PayloadRequest } from 'payload'
import type { RosterOfficial } from '../../documents/roster.js'
import { refusal } from '../../errors.js'
import { type FullOfficial, fullOfficial } from '../core/exchange/canonical.js'
import type { PlannedEntry } from '../core/exchange/planImport.js'
import { loadRoster } from './loadRoster.js'
import { hashOfficial, type RosterEntry } from './rosterImportRecord.js'
import type { RosterDesk } from './rosterDesk.js'

/** What a desk stores of an official that a roster tells of. */
export const rosterData = ({ name, note, otherNames, posts }: FullOfficial) => ({
  name,
  note,
  otherNames,
  posts,
})

/**
 * Writes some entries of a plan, within the transaction of the request.
 * @param known hashes of the officials as the plan saw them, by id
 * @throws Refusal `stale` when somebody has changed one of them since; what Payload throws when the user may not write
 */
export async function writeEntries(
  entries: readonly PlannedEntry[],
  known: ReadonlyMap<string, string>,
  desk: RosterDesk,
  req: PayloadRequest,
): Promise<RosterEntry[]> {
  const before = await officialsById(entries, desk, req)
  const written: RosterEntry[] = []
  for (const { after, id, name } of entries) {
    const was = id === null ? null : before.get(String(id))
    if (was === undefined || (was && hashOfficial(was) !== known.get(String(id))))
      throw refusal(req, 'stale', 'rosterStale', { name })
    const doc = await save(id, after!, desk, req)
    written.push({ before: was && fullOfficial(was), hash: hashOfficial(doc), id: doc.id!, name })
  }
  return written
}

async function officialsById(
  entries: readonly PlannedEntry[],
  desk: RosterDesk,
  req: PayloadRequest,
): Promise<Map<string, RosterOfficial>> {
  const ids = entries.flatMap(({ id }) => (id === null ? [] : [id]))
  const docs = ids.length ? await loadRoster(desk, req, { id: { in: ids } }) : []
  return new Map(docs.map((doc) => [String(doc.id), doc]))
}

async function save(
  id: null | number | string,
  after: FullOfficial,
  { options }: RosterDesk,
  req: PayloadRequest,
): Promise<RosterOfficial> {
  const call = {
    collection: options.slugs.officials,
    data: rosterData(after) as never,
    depth: 0,
    joins: false as const,
    overrideAccess: !req.user,
    req,
  }
  const saved =
    id === null
      ? req.payload.create(call)
      : req.payload.update({ ...call, id, overrideLock: false })
  return (await saved) as unknown as RosterOfficial
}
