import { editionHref, pageHref, pickEdition, pickEditions } from './pickEdition.js'
import { type Freeze, type Resource } from './resource.js'
import { type SnapshotEntry } from './sources.js'

/** A page that is ready to be sent, with what the lists say of it. */
export type ReadyPage = {
  entry: SnapshotEntry
  images: { hash: string; mimeType: string }[]
  resource: Resource
}

/** All that is out at one moment. It is never changed, only replaced as a whole. */
export type Release = {
  /** Date of the newest edition with a page 1, YYYY-MM-DD. */
  current: null | string
  /** Type of each image that a published page shows, by its hash. */
  images: ReadonlyMap<string, string>
  /** Answers by path. */
  resources: ReadonlyMap<string, Resource>
}

export const frontPagePath = '/v1/front-page'
export const editionsPath = '/v1/editions'

const beforeAnyEdition = new Date(0).toISOString()

const currentEdition = (pages: ReadyPage[]): null | string =>
  pages
    .filter(({ entry }) => entry.pageNumber === 1)
    .map(({ entry }) => entry.editionDate)
    .toSorted()
    .at(-1) ?? null

const editionsOf = (pages: ReadyPage[]) => {
  const byDate = new Map<string, SnapshotEntry[]>()
  for (const { entry } of pages) {
    byDate.set(entry.editionDate, [...(byDate.get(entry.editionDate) ?? []), entry])
  }
  return [...byDate].map(([date, entries]) => pickEdition(date, entries))
}

const latest = (times: string[]) => times.toSorted().at(-1) ?? beforeAnyEdition

/** Puts together the answers of every path. `pages`: one entry a page; `freeze` makes an answer ready to be sent. */
export const composeRelease = async (pages: ReadyPage[], freeze: Freeze): Promise<Release> => {
  const current = currentEdition(pages)
  const editions = editionsOf(pages)
  const resources = new Map<string, Resource>()
  for (const { entry, resource } of pages) {
    resources.set(pageHref(entry.editionDate, entry.pageNumber), resource)
  }
  const front = current && resources.get(pageHref(current, 1))
  if (front) resources.set(frontPagePath, front)
  for (const edition of editions) {
    const path = editionHref(edition.date)
    resources.set(path, await freeze(path, edition, edition.publishedAt))
  }
  const changedAt = latest(editions.map(({ publishedAt }) => publishedAt))
  const list = pickEditions(current, editions)
  resources.set(editionsPath, await freeze(editionsPath, list, changedAt))
  const images = new Map(
    pages.flatMap((page) => page.images).map(({ hash, mimeType }) => [hash, mimeType]),
  )
  return { current, images, resources }
}
