import type { Payload } from 'payload'
import { edition, layouts, type PaperPlacement } from '../paper/index.js'
import { ensure, type Id, same } from './ensure.js'
import { type Cast, personOf } from './seedPeople.js'
import type { Made } from './seedStories.js'

/** What stories and photos became. */
export type PlacedIds = { articles: Made; photos: Made }

/** Opens the edition. */
export const seedEdition = (payload: Payload, cast: Cast): Promise<Id> => {
  const { date, deadline, number, timeZone } = edition
  return ensure({
    collection: 'editions',
    data: { date, deadline, deadline_tz: timeZone, number },
    payload,
    user: personOf(cast, 'editor'),
    where: same({ date }),
  })
}

/**
 * Lays out the pages.
 * @returns ids of the layouts by page number
 */
export async function seedLayouts(
  payload: Payload,
  cast: Cast,
  editionId: Id,
  ids: PlacedIds,
): Promise<Map<number, Id>> {
  const user = personOf(cast, 'editor')
  const made = new Map<number, Id>()
  for (const { grid, page: pageNumber, placements } of layouts) {
    const pageName = edition.pages.find(({ number }) => number === pageNumber)?.name
    const placed = placements.map((placement) => placementRow(placement, ids))
    const data = { edition: editionId, grid, pageName, pageNumber, placements: placed }
    const where = same({ edition: editionId, pageNumber })
    made.set(pageNumber, await ensure({ collection: 'layouts', data, payload, user, where }))
  }
  return made
}

function placementRow({ photo, story, ...frame }: PaperPlacement, { articles, photos }: PlacedIds) {
  const what =
    story === undefined
      ? { relationTo: 'photos', value: photos.get(photo ?? '') }
      : { relationTo: 'articles', value: articles.get(story) }
  return { ...frame, what }
}
