import type { PayloadRequest } from 'payload'
import { type AnalysedPageItem, analyseItems, itemsOfSource, type PageItem } from '../analyse.js'
import { runInTransaction } from '../databases/runInTransaction.js'
import type { Roster } from '../documents/roster.js'
import { findFirst } from '../host/findFirst.js'
import { hasRight } from '../rights.js'
import { itemKey, matchKnown } from './core/importedText.js'
import type { ImportDesk } from './importDesk.js'
import { findEarlier, hashPage, type ImportEntry, type ImportRecord } from './importRecord.js'
import { saveItem } from './saveItem.js'

type Id = number | string

export type ImportInput = {
  /** Import although the page was imported before: what it made then is brought up to date. */
  again?: boolean
  /** As it is shown to people; no path is needed. */
  fileName: string
  /** YYYY-MM-DD */
  issueDate: string
  /** The items themselves, as a person has mended and chosen them, instead of a page's text. */
  items?: readonly PageItem[]
  /** Decoded text of one page. */
  raw?: string
  /** Roster to read with instead of the desk's; tags in the desk are always linked to the desk's officials. */
  roster?: Roster
}

export type ImportResult =
  | { earlier: ImportRecord; items: AnalysedPageItem[]; outcome: 'imported-before' }
  | {
      /** Null where there is none and the person may not make one. */
      edition: Id | null
      entries: ImportEntry[]
      id: Id
      items: AnalysedPageItem[]
      outcome: 'imported'
    }

/**
 * Imports one page, or the items that a person has chosen of it: draft stories and photos that await their files, all
 * unplaced, in the edition of the issue date, which is made where there is none. All of it is saved, or nothing. With a user on the request that user's rights count.
 * @returns what was made, or the earlier import when the page is known and `again` is not set
 * @throws what Payload throws when the user may not write, DatabaseError when nothing could be saved
 */
export async function importPage(
  input: ImportInput,
  desk: ImportDesk,
  req: PayloadRequest,
): Promise<ImportResult> {
  const { again = false, issueDate, raw = '' } = input
  const { locale, proofreading, words } = desk.options
  const roster = input.roster ?? (await desk.rosterOf(req))
  const found = input.items ?? itemsOfSource({ kind: 'page', raw }, locale)
  const items = analyseItems({ issueDate, items: found, locale, proofreading, roster, words })
  return runInTransaction({ payload: req.payload, req }, async (inside) => {
    const earlier = await findEarlier({ issueDate, items }, desk.options, inside)
    if (earlier && !again) return { earlier, items, outcome: 'imported-before' }
    const { entry, id: edition } = await editionOf(issueDate, desk, inside)
    const known = matchKnown(items.map(itemKey), earlier?.items ?? [])
    const entries: ImportEntry[] = entry ? [entry] : []
    for (const [at, item] of items.entries())
      entries.push(await saveItem(item, { edition, issueDate, known: known[at] }, desk, inside))
    const id = await record({ ...input, edition, entries, items }, desk, inside)
    return { edition, entries, id, items, outcome: 'imported' }
  })
}

/** The edition of a day, made where there is none and the person may make it; an entry tells that it was made. */
async function editionOf(
  date: string,
  { options }: ImportDesk,
  req: PayloadRequest,
): Promise<{ entry: ImportEntry | null; id: Id | null }> {
  const collection = options.slugs.editions
  const known = await findFirst(req, { collection, where: { date: { equals: date } } })
  const data = { date }
  if (known) {
    const { id } = known
    // Written to, so that two imports of one page at the same time meet here and the second sees the first.
    await req.payload.update({ id, collection, data, depth: 0, overrideAccess: true, req })
    return { entry: null, id }
  }
  if (req.user && !hasRight(req.user, 'edit-layouts', options)) return { entry: null, id: null }
  const { id } = await req.payload.create({
    collection,
    data,
    depth: 0,
    overrideAccess: !req.user,
    req,
  })
  const made = { collection: 'editions', outcome: 'created' } as const
  return { entry: { ...made, id, key: '', revision: 0, textHash: '' }, id }
}

async function record(
  run: ImportInput & { edition: Id | null; entries: ImportEntry[]; items: AnalysedPageItem[] },
  { options }: ImportDesk,
  req: PayloadRequest,
): Promise<Id> {
  const row = {
    edition: run.edition,
    fileName: run.fileName,
    issueDate: run.issueDate,
    items: run.entries,
    pageHash: hashPage(run.items),
    state: 'done',
    user: req.user?.id,
  }
  const made = await req.payload.create({
    collection: options.slugs.imports,
    data: row,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return made.id
}
