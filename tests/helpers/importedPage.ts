import { readFileSync } from 'node:fs'
import path from 'node:path'

type Id = number | string

/** The invented dirty page, as it arrives. */
export const rawPage = readFileSync(
  path.resolve(import.meta.dirname, '../fixtures/pages/qinghe/page.txt'),
  'utf8',
)

const frame = { columns: 2, headlineStyle: 'plain', height: 4, width: 6, x: 0, y: 0 }

/** A page of an edition with one story on it. */
export const pageWith = (edition: Id | null, article: Id) => ({
  edition,
  grid: { columns: 12, rows: 16 },
  pageName: '要闻',
  pageNumber: 1,
  placements: [{ ...frame, what: { relationTo: 'articles', value: article } }],
})
