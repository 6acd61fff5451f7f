import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { ItemText } from '../documents/item.js'
import type { ResolvedOptions } from '../options.js'
import type { ImportEntry } from './core/importAnswers.js'
import { itemKey, matchKnown, printedText } from './core/importedText.js'

export type { ImportEntry }

type Id = number | string

/** One run of an import, as its collection keeps it. */
export type ImportRecord = {
  createdAt: string
  fileName: string
  id: Id
  issueDate: string
  items: ImportEntry[]
  pageHash: string
  state: 'done' | 'undone'
  /** Who did it; null when the operator did. */
  user?: Id | null
}

/** A page of which this share of items is known is the same page with corrections. */
const samePageShare = 0.5

/** SHA-256 of a text, hex. */
export const hashText = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Hash of a page's clean text: the same for the same page, however dirty it arrived. */
export const hashPage = (items: readonly ItemText[]): string =>
  hashText(items.map(printedText).join('\n\n'))

/** What the imports of a day last knew of the documents that they wrote, by collection and id. */
export async function lastKnown(
  issueDate: string,
  { slugs }: ResolvedOptions,
  req: PayloadRequest,
): Promise<Map<string, ImportEntry>> {
  const { docs } = await req.payload.find({
    collection: slugs.imports,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    sort: 'createdAt',
    where: { issueDate: { equals: issueDate } },
  })
  const entries = (docs as unknown as ImportRecord[]).flatMap((run) => run.items)
  const known = new Map<string, ImportEntry>()
  for (const entry of entries.filter(({ outcome }) => outcome !== 'kept'))
    known.set(entryKey(entry), {
      ...entry,
      touched: entry.touched || known.get(entryKey(entry))?.touched,
    })
  return known
}

/** Names the document of an entry. */
export const entryKey = ({ collection, id }: Pick<ImportEntry, 'collection' | 'id'>): string =>
  `${collection}/${id}`

/** The latest import of the same page of which anything is left, or null. */
export async function findEarlier(
  page: { issueDate: string; items: readonly ItemText[] },
  { slugs }: ResolvedOptions,
  req: PayloadRequest,
): Promise<ImportRecord | null> {
  const pageHash = hashPage(page.items)
  const { docs } = await req.payload.find({
    collection: slugs.imports,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    sort: '-createdAt',
    where: {
      and: [
        { state: { equals: 'done' } },
        { or: [{ pageHash: { equals: pageHash } }, { issueDate: { equals: page.issueDate } }] },
      ],
    },
  })
  const keys = page.items.map(itemKey)
  const isSame = (record: ImportRecord) =>
    record.pageHash === pageHash ||
    matchKnown(keys, record.items).filter(Boolean).length >= keys.length * samePageShare
  for (const record of (docs as unknown as ImportRecord[]).filter(isSame))
    if (await isStillThere(record, slugs, req)) return record
  return null
}

/** Tells whether anything that an import wrote is still in the desk; what is in the trash is not. */
async function isStillThere(
  { items }: ImportRecord,
  slugs: ResolvedOptions['slugs'],
  req: PayloadRequest,
): Promise<boolean> {
  for (const kind of ['articles', 'photos'] as const) {
    const ids = items.filter(({ collection }) => collection === kind).map(({ id }) => id)
    const where = { id: { in: ids } }
    const query = { collection: slugs[kind], overrideAccess: true, req, where }
    if (ids.length && (await req.payload.count(query)).totalDocs > 0) return true
  }
  return false
}
