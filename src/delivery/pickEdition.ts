import { type SnapshotEntry } from './sources.js'

/** Path of one published page. */
export const pageHref = (date: string, number: number): string =>
  `/v1/editions/${date}/pages/${number}`

/** Path of one edition. */
export const editionHref = (date: string): string => `/v1/editions/${date}`

const latest = (entries: SnapshotEntry[]): string =>
  entries.reduce((last, { publishedAt }) => (publishedAt > last ? publishedAt : last), '')

const pickPageLine = (entry: SnapshotEntry) => ({
  href: pageHref(entry.editionDate, entry.pageNumber),
  name: entry.pageName,
  number: entry.pageNumber,
  publishedAt: entry.publishedAt,
  revision: entry.revision,
})

/** One edition with its published pages in order; `pages` holds one entry a page and at least one. */
export const pickEdition = (date: string, pages: SnapshotEntry[]) => ({
  date,
  number: pages.find(({ editionNumber }) => editionNumber !== null)?.editionNumber ?? null,
  pages: pages.toSorted((a, b) => a.pageNumber - b.pageNumber).map(pickPageLine),
  publishedAt: latest(pages),
})

/** The list of editions, newest first. */
export const pickEditions = (
  current: null | string,
  editions: ReturnType<typeof pickEdition>[],
) => ({
  current,
  editions: editions
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))
    .map(({ date, number, pages, publishedAt }) => ({
      date,
      href: editionHref(date),
      number,
      pages: pages.length,
      publishedAt,
    })),
})
