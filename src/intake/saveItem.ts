import type { PayloadRequest } from 'payload'
import type { AnalysedPageItem } from '../analyse.js'
import type { Item, ItemText } from '../documents/item.js'
import { collectionOf, itemKey, printedText } from './core/importedText.js'
import type { ImportDesk } from './importDesk.js'
import { type ImportEntry, hashText } from './importRecord.js'

type Id = number | string
type Doc = Record<string, unknown> & { id: Id }
type Credit = { name: string; role: string }
type ImportedItem = Item & Pick<AnalysedPageItem, 'headings'>

/** Saves one item of a page: as a new draft, or over the document that an earlier import made of it. */
export async function saveItem(
  item: ImportedItem,
  {
    edition,
    issueDate,
    known,
  }: { edition: Id | null; issueDate: string; known: ImportEntry | undefined },
  desk: ImportDesk,
  req: PayloadRequest,
): Promise<ImportEntry> {
  const collection = collectionOf(item)
  const data = item.kind === 'photo' ? photoData(item) : articleData(item, issueDate, desk)
  const entry = { collection, key: itemKey(item), textHash: hashText(textOf(data, desk)) }
  const before = known && (await findDoc({ collection, id: known.id }, desk, req))
  const textNow = before && hashText(textOf(before, desk))
  if (before && textNow !== known.textHash && textNow !== entry.textHash)
    return { ...entry, ...known, key: entry.key, outcome: 'kept' }
  const saved = await write({ collection, data: { ...data, edition }, id: before?.id }, desk, req)
  const written = { ...entry, id: saved.id, revision: Number(saved.revision ?? 0) }
  if (!before) return { ...written, outcome: 'created' }
  return { ...written, outcome: 'updated', touched: wasTouched(known, before) }
}

/** Tells whether somebody else than the imports has saved a document. */
export const wasTouched = (known: ImportEntry, doc: Record<string, unknown>): boolean =>
  known.touched === true || Number(doc.revision ?? 0) !== known.revision

/** The latest state of a document, or null when it is gone or in the trash. */
export async function findDoc(
  { collection, id }: Pick<ImportEntry, 'collection' | 'id'>,
  { options }: Pick<ImportDesk, 'options'>,
  req: PayloadRequest,
): Promise<Doc | null> {
  const doc = await req.payload.findByID({
    id,
    collection: options.slugs[collection],
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: true,
    req,
  })
  return doc
}

function write(
  { collection, data, id }: { collection: 'articles' | 'photos'; data: object; id?: Id },
  { options }: ImportDesk,
  req: PayloadRequest,
): Promise<Doc> {
  const call = {
    collection: options.slugs[collection],
    data: data as never,
    depth: 0,
    draft: true as const,
    overrideAccess: !req.user,
    req,
  }
  const saved = id === undefined ? req.payload.create(call) : req.payload.update({ ...call, id })
  return saved
}

/** Level of a crosshead in a story's body. */
const crosshead = 3

const articleData = (item: ImportedItem, issueDate: string, { toBody }: ImportDesk) => ({
  body: toBody(
    item.paragraphs.map((text, at) => ({
      heading: item.headings?.includes(at) ? crosshead : null,
      text,
    })),
  ),
  credits: creditsOf(item),
  headline: item.headline,
  issueDate,
  kicker: item.kicker,
  subhead: item.subhead,
})

const photoData = (item: Item) => ({
  caption: item.paragraphs.join('\n'),
  creditLine: item.credit,
  credits: creditsOf(item),
  headline: item.headline,
})

/** 署名 of an item. A line such as □ 记者 甲 文/图 over a story has no field of its own: its last word is the role. */
function creditsOf({ byline, credit, kind }: Item): Credit[] {
  const lastWord = kind === 'article' ? credit?.split(' ').at(-1) : undefined
  const verb = byline.some(({ name }) => name === lastWord) ? undefined : lastWord
  const credits: Credit[] = []
  for (const { name, paragraph, role } of byline) {
    const found = { name, role: (paragraph === null && verb) || (role ?? '') }
    if (!credits.some((known) => isSame(known, found))) credits.push(found)
  }
  return credits
}

/** 本报记者 甲 over a story is the 记者 甲 in its text. */
const isSame = (known: Credit, found: Credit): boolean =>
  known.name === found.name && (known.role.endsWith(found.role) || found.role.endsWith(known.role))

/** The text of a story or photo as it is stored. */
function textOf(doc: Record<string, unknown>, { readBody }: ImportDesk): string {
  const line = (name: string) => (typeof doc[name] === 'string' && doc[name]) || null
  const isPhoto = 'caption' in doc
  const text: Omit<ItemText, 'kind'> = {
    credit: isPhoto ? line('creditLine') : null,
    headline: line('headline'),
    kicker: line('kicker'),
    paragraphs: isPhoto ? [line('caption') ?? ''] : readBody(doc.body),
    subhead: line('subhead'),
  }
  return printedText(text)
}
