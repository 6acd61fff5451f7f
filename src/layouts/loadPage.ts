import type { PayloadRequest } from 'payload'
import type { PrintedPage } from '../documents/page.js'
import type { ResolvedOptions } from '../options.js'
import {
  type Doc,
  type Find,
  type Id,
  type PlacedContent,
  type PlacementRow,
  type Printers,
  printPlacements,
} from './printPlacements.js'

type LayoutDoc = Doc & {
  edition: Doc | Id
  grid: { columns: number; rows: number }
  pageName: string
  pageNumber: number
  placements?: PlacementRow[]
}
type EditionDoc = Doc & { date: string; number?: null | number }

export type LoadedPage = Omit<PlacedContent, 'placements'> & { id: Id; printed: PrintedPage }

/**
 * Reads a page with all that is placed on it, in the state that would be printed now: the newest draft of each story. Inside a
 * transaction it reads what that transaction sees.
 * @param printers how the stories' and photos' own stages print them
 * @throws NotFound when the page, its edition or something placed on it does not exist
 */
export async function loadPage(
  id: Id,
  { paper, slugs }: ResolvedOptions,
  printers: Printers,
  req: PayloadRequest,
): Promise<LoadedPage> {
  const find: Find = (collection, docId) =>
    req.payload.findByID({
      id: docId,
      collection,
      depth: 0,
      draft: collection === slugs.articles,
      overrideAccess: true,
      req,
    }) as Promise<never>
  const layout = await find<LayoutDoc>(slugs.layouts, id)
  const { date, number = null } = await find<EditionDoc>(slugs.editions, idOf(layout.edition))
  const { grid, pageName, pageNumber } = layout
  const content = await printPlacements(layout.placements ?? [], { find, printers, slugs })
  const printed: PrintedPage = {
    grid: { columns: grid.columns, rows: grid.rows },
    masthead: { date, number, pageName, pageNumber, paper },
    placements: content.placements,
  }
  return {
    articles: content.articles,
    id: layout.id,
    photos: content.photos,
    printed,
    tags: content.tags,
  }
}

const idOf = (value: Doc | Id): Id => (typeof value === 'object' ? value.id : value)
