import type { PayloadRequest } from 'payload'
import { runInTransaction } from '../../databases/runInTransaction.js'
import { refusal } from '../../errors.js'
import type { ImportPlan, PlannedEntry } from '../core/exchange/planImport.js'
import { type Choice, chooseEntries, planAgainstDesk } from './chooseEntries.js'
import type { RosterDesk } from './rosterDesk.js'
import type { RosterEntry, RosterImportState } from './rosterImportRecord.js'
import { undoRosterImport } from './undoRosterImport.js'
import { writeEntries } from './writeEntries.js'

type Id = number | string

export type RosterImportInput = Choice & {
  /** Take what makes conflicts too: the person has seen them. */
  acceptConflicts?: boolean
  /** As it is shown to people; no path is needed. */
  fileName: string
  /** Hears how many officials are written, of how many. */
  onProgress?: (done: number, total: number) => void
  /** The plan that the person has seen. */
  stamp?: string
}
export type RosterImportResult = {
  changed: number
  created: number
  /** Null when there was nothing to write. */
  id: Id | null
  plan: ImportPlan
}

/** So many officials are written in one transaction: a database that others write to is not held up for more than a moment. */
const chunkSize = 200

/**
 * Brings a roster into the desk: new officials are made, those it tells more of are changed, nobody is removed. All of it is
 * saved or nothing: where it fails half way what was written is taken back. With a user on the request that user's rights count.
 * @throws Refusal `bad-input`, `not-ready` (see chooseEntries), `stale` when somebody changes one of the officials meanwhile
 */
export async function importRoster(
  input: RosterImportInput,
  desk: RosterDesk,
  req: PayloadRequest,
): Promise<RosterImportResult> {
  const { known, plan, stamp } = await planAgainstDesk(input, desk, req)
  if (input.stamp !== undefined && input.stamp !== stamp)
    throw refusal(req, 'stale', 'rosterPlanStale')
  const entries = chooseEntries(plan, input, req)
  const created = entries.filter(({ state }) => state === 'new').length
  const counts = { changed: entries.length - created, created }
  if (!entries.length) return { ...counts, id: null, plan }
  const id = await openRecord({ ...counts, fileName: input.fileName }, desk, req)
  try {
    await writeAll(id, { entries, known, onProgress: input.onProgress }, desk, req)
  } catch (error) {
    await undoRosterImport(id, desk, req)
    await updateRecord(id, { state: 'failed' }, desk, req)
    throw error
  }
  return { ...counts, id, plan }
}

type Writing = Pick<RosterImportInput, 'onProgress'> & {
  entries: readonly PlannedEntry[]
  known: ReadonlyMap<string, string>
}

async function writeAll(
  id: Id,
  { entries, known, onProgress }: Writing,
  desk: RosterDesk,
  req: PayloadRequest,
): Promise<void> {
  let items: RosterEntry[] = []
  for (let at = 0; at < entries.length; at += chunkSize) {
    const chunk = entries.slice(at, at + chunkSize)
    const isLast = at + chunkSize >= entries.length
    // The row is written with the officials: after a crash it tells what there is to take back.
    items = await runInTransaction({ payload: req.payload, req }, async (inside) => {
      const all = [...items, ...(await writeEntries(chunk, known, desk, inside))]
      await updateRecord(id, { items: all, state: isLast ? 'done' : 'running' }, desk, inside)
      return all
    })
    onProgress?.(items.length, entries.length)
  }
}

async function openRecord(
  counts: { changed: number; created: number; fileName: string },
  { options }: RosterDesk,
  req: PayloadRequest,
): Promise<Id> {
  const data = { ...counts, items: [], state: 'running', user: req.user?.id }
  const collection = options.slugs.rosterImports
  const call = { collection, data: data as never, depth: 0, overrideAccess: true, req }
  return (await req.payload.create(call)).id
}

async function updateRecord(
  id: Id,
  data: { items?: RosterEntry[]; state: RosterImportState },
  { options }: RosterDesk,
  req: PayloadRequest,
): Promise<void> {
  await req.payload.update({
    id,
    collection: options.slugs.rosterImports,
    data,
    depth: 0,
    overrideAccess: true,
    req,
  })
}
