import type { PayloadRequest, Where } from 'payload'
import { runInTransaction } from '../databases/runInTransaction.js'
import { hasRight } from '../rights.js'
import type { ImportDesk } from './importDesk.js'
import type { KeptReason, UndoResult } from './core/importAnswers.js'
import { entryKey, type ImportEntry, type ImportRecord, lastKnown } from './importRecord.js'
import { findDoc, wasTouched } from './saveItem.js'

export type { UndoResult }

type Id = number | string

/**
 * Takes back one import: removes what it made, save what a person has since touched, placed on a page or published. All of it
 * in one transaction. With a user on the request that user's rights count; what one has brought in oneself one may always
 * take back.
 * @throws what Payload throws when the user may not remove stories
 */
export async function undoImport(
  id: Id,
  desk: ImportDesk,
  req: PayloadRequest,
): Promise<UndoResult> {
  const collection = desk.options.slugs.imports
  return runInTransaction({ payload: req.payload, req }, async (inside) => {
    const found = await inside.payload.findByID({
      id,
      collection,
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
      req: inside,
    })
    const run = found as unknown as ImportRecord | null
    if (!run) return { outcome: 'not-found' }
    if (run.state === 'undone') return { outcome: 'undone-before' }
    const result = await removeAll(run, desk, inside)
    await inside.payload.update({
      id,
      collection,
      data: { state: 'undone' },
      depth: 0,
      overrideAccess: true,
      req: inside,
    })
    return { ...result, outcome: 'undone' }
  })
}

async function removeAll(
  { issueDate, items, user }: ImportRecord,
  desk: ImportDesk,
  req: PayloadRequest,
) {
  const isOwn = user === req.user?.id && hasRight(req.user, 'write-articles', desk.options)
  const known = await lastKnown(issueDate, desk.options, req)
  const removed: ImportEntry[] = []
  const kept: { entry: ImportEntry; reason: KeptReason }[] = []
  const isEdition = ({ collection }: ImportEntry) => collection === 'editions'
  // The edition last: it stays as long as something is in it.
  for (const entry of [...items.filter((e) => !isEdition(e)), ...items.filter(isEdition)]) {
    const doc = await findDoc(entry, desk, req)
    if (!doc) continue
    const last = known.get(entryKey(entry)) ?? entry
    const reason = await reasonToKeep({ ...last, outcome: entry.outcome }, doc, desk, req)
    if (reason) {
      kept.push({ entry, reason })
      continue
    }
    await req.payload.delete({
      id: entry.id,
      collection: desk.options.slugs[entry.collection],
      depth: 0,
      overrideAccess: !req.user || isOwn,
      req,
    })
    removed.push(entry)
  }
  return { kept, removed }
}

async function reasonToKeep(
  entry: ImportEntry,
  doc: Record<string, unknown>,
  { options: { slugs } }: ImportDesk,
  req: PayloadRequest,
): Promise<KeptReason | null> {
  if (entry.outcome !== 'created') return 'was-there'
  const count = async (slug: string, where: Where) =>
    (
      await req.payload.count({
        collection: slug,
        overrideAccess: true,
        req,
        where,
      })
    ).totalDocs
  if (entry.collection === 'editions') {
    const inIt = { edition: { equals: entry.id } }
    for (const slug of [slugs.layouts, slugs.articles, slugs.photos])
      if (await count(slug, inIt)) return 'in-use'
    return null
  }
  if (doc._status === 'published') return 'published'
  if (wasTouched(entry, doc)) return 'changed'
  const what = { relationTo: slugs[entry.collection], value: entry.id }
  return (await count(slugs.layouts, { 'placements.what': { equals: what } })) ? 'placed' : null
}
