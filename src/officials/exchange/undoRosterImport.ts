import type { CollectionSlug, PayloadRequest } from 'payload'
import { runInTransaction } from '../../databases/runInTransaction.js'
import { loadRoster } from './loadRoster.js'
import type { RosterDesk } from './rosterDesk.js'
import { hashOfficial, type RosterEntry, type RosterImportRecord } from './rosterImportRecord.js'
import { rosterData } from './writeEntries.js'

type Id = number | string

/** Why an official stays as an import left it: somebody has changed it since, or stories name it. */
export type KeptOfficial = { id: Id; name: string; reason: 'changed' | 'in-use' }
export type RosterUndoResult =
  | { kept: KeptOfficial[]; outcome: 'undone'; removed: number; restored: number }
  | { outcome: 'not-found' }
  | { outcome: 'undone-before' }

/** So many officials are taken back in one transaction. */
const chunkSize = 200

type Call = { collection: CollectionSlug; depth: 0; id: Id; overrideAccess: true }
type TakenBack = { kept: KeptOfficial[]; removed: number; restored: number }

/**
 * Takes back one import of a roster: officials that it made are removed, those it changed are as before, save those whom
 * somebody has changed since, and new ones whom stories name already. Versions stay. An undo that is cut off goes on where it
 * stopped when it is called again. With a user on the request that user's rights count.
 */
export async function undoRosterImport(
  id: Id,
  desk: RosterDesk,
  req: PayloadRequest,
): Promise<RosterUndoResult> {
  const { slugs } = desk.options
  const call: Call = { id, collection: slugs.rosterImports, depth: 0, overrideAccess: true }
  const run = await findRun(call, req)
  if (!run) return { outcome: 'not-found' }
  if (run.state === 'undone' || run.state === 'failed') return { outcome: 'undone-before' }
  const result: TakenBack = { kept: [], removed: 0, restored: 0 }
  let left = run.items ?? []
  do {
    const rest = left.slice(0, Math.max(0, left.length - chunkSize))
    const chunk = left.slice(rest.length).reverse()
    const part = await runInTransaction({ payload: req.payload, req }, async (inside) => {
      const taken = await takeBack(chunk, desk, inside)
      const data = { items: rest, ...(rest.length ? {} : { state: 'undone' }) } as never
      await inside.payload.update({ ...call, data, req: inside })
      return taken
    })
    result.kept.push(...part.kept)
    result.removed += part.removed
    result.restored += part.restored
    left = rest
  } while (left.length)
  return { ...result, outcome: 'undone' }
}

const findRun = async (call: Call, req: PayloadRequest): Promise<null | RosterImportRecord> =>
  (await req.payload.findByID({ ...call, disableErrors: true, req })) as never

async function takeBack(
  items: readonly RosterEntry[],
  desk: RosterDesk,
  req: PayloadRequest,
): Promise<TakenBack> {
  const ids = items.map(({ id }) => id)
  const officials = ids.length ? await loadRoster(desk, req, { id: { in: ids } }) : []
  const now = new Map(officials.map((official) => [String(official.id), hashOfficial(official)]))
  const result: TakenBack = { kept: [], removed: 0, restored: 0 }
  for (const item of items) {
    const { before, hash, id, name } = item
    const there = now.get(String(id))
    if (there === undefined) continue
    const isChanged = there !== hash
    if (isChanged || (!before && (await isNamed(id, desk, req))))
      result.kept.push({ id, name, reason: isChanged ? 'changed' : 'in-use' })
    else if (before) {
      await restore(item, desk, req)
      result.restored++
    } else {
      await remove(id, desk, req)
      result.removed++
    }
  }
  return result
}

async function isNamed(id: Id, { options }: RosterDesk, req: PayloadRequest): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: options.slugs.articles,
    overrideAccess: true,
    req,
    where: { 'people.official': { equals: id } },
  })
  return totalDocs > 0
}

const writing = ({ options }: RosterDesk, req: PayloadRequest) => ({
  collection: options.slugs.officials,
  depth: 0,
  overrideAccess: !req.user,
  overrideLock: false,
  req,
})

const restore = ({ before, id }: RosterEntry, desk: RosterDesk, req: PayloadRequest) =>
  req.payload.update({ ...writing(desk, req), id, data: rosterData(before!) })

const remove = (id: Id, desk: RosterDesk, req: PayloadRequest) =>
  req.payload.delete({ ...writing(desk, req), id })
