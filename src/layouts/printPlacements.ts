import type {
  PrintedArticle,
  PrintedPhoto,
  PrintedPlacement,
  PublishedTags,
} from '../documents/page.js'
import type { Slugs } from '../documents/slugs.js'

export type Id = number | string
export type Doc = Record<string, unknown> & { id: Id }
export type Find = <T extends Doc>(collection: string, id: Id) => Promise<T>

/** A row of a page's placements as it is stored. */
export type PlacementRow = Omit<PrintedPlacement, 'article' | 'key' | 'kind' | 'photo'> & {
  id: string
  what: { relationTo: string; value: Doc | Id }
}

/** How the stories' and photos' own stages print and hand over what is placed. */
export type Printers = {
  printArticle: (doc: Doc) => Omit<PrintedArticle, 'photos'>
  printPhoto: (doc: Doc, imageHash: null | string) => PrintedPhoto
  publishTags: (doc: Doc) => PublishedTags
  /** SHA-256 of the photo's bytes, hex; null while it awaits its file. */
  readImageHash: (doc: Doc) => Promise<null | string>
}

export type PlacedContent = {
  /** Ids of the placed articles. */
  articles: Id[]
  /** Documents of all photos on the page, by id. */
  photos: Map<Id, Doc>
  placements: PrintedPlacement[]
  /** Tags of the placed articles by id. */
  tags: Record<string, PublishedTags>
}

type Desk = { find: Find; printers: Printers; slugs: Slugs }

/** Prints what is placed on a page, one after another: a transaction serves one reader at a time. */
export async function printPlacements(rows: PlacementRow[], desk: Desk): Promise<PlacedContent> {
  const content: PlacedContent = { articles: [], photos: new Map(), placements: [], tags: {} }
  for (const { columns, headlineStyle, height, id: key, what, width, x, y } of rows) {
    const frame = { columns, headlineStyle, height, key, width, x, y }
    content.placements.push(
      what.relationTo === desk.slugs.articles
        ? { ...frame, article: await printStory(idOf(what.value), desk, content), kind: 'article' }
        : { ...frame, kind: 'photo', photo: await printPicture(idOf(what.value), desk, content) },
    )
  }
  return content
}

async function printStory(id: Id, desk: Desk, content: PlacedContent): Promise<PrintedArticle> {
  const doc = await desk.find(desk.slugs.articles, id)
  content.articles.push(doc.id)
  content.tags[String(doc.id)] = desk.printers.publishTags(doc)
  const photos: PrintedPhoto[] = []
  for (const photo of (doc.photos ?? []) as (Doc | Id)[])
    photos.push(await printPicture(idOf(photo), desk, content))
  return { ...desk.printers.printArticle(doc), photos }
}

async function printPicture(id: Id, desk: Desk, content: PlacedContent): Promise<PrintedPhoto> {
  const doc = await desk.find(desk.slugs.photos, id)
  content.photos.set(doc.id, doc)
  return desk.printers.printPhoto(doc, await desk.printers.readImageHash(doc))
}

const idOf = (value: Doc | Id): Id => (typeof value === 'object' ? value.id : value)
