/** What a site would ask without delivery: Payload's own REST for the page and all that stands on it, without Next before it. */
import { type CollectionConfig, handleEndpoints } from 'payload'
import { paragraphsToBody } from '../../src/articles/core/lexicalText.js'
import { inventPage } from '../invented/page.js'
import { listen } from '../measuring/listen.js'
import { openDesk } from '../measuring/openDesk.js'

const open = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  access: { ...collection.access, read: () => true },
})
const desk = await openDesk({ overrides: { articles: open, editions: open, layouts: open } })

const create = async (collection: 'articles' | 'editions' | 'layouts', data: object) => {
  const doc: unknown = await desk.payload.create({ collection, data, draft: true })
  return (doc as { id: number | string }).id
}

const { editionDate, editionNumber, page, pageName, pageNumber } = inventPage()
const edition = await create('editions', { date: editionDate, number: editionNumber })
const placements = []
for (const placement of page.placements) {
  if (placement.kind !== 'article') continue
  const { credits, headline, paragraphs, subhead } = placement.article
  const body = paragraphsToBody(paragraphs)
  const value = await create('articles', {
    body,
    credits,
    headline,
    issueDate: editionDate,
    subhead,
  })
  const { columns, headlineStyle, height, width, x, y } = placement
  const what = { relationTo: 'articles', value }
  placements.push({ columns, headlineStyle, height, what, width, x, y })
}
await create('layouts', { edition, grid: page.grid, pageName, pageNumber, placements })

listen((req, res) => {
  const answer = async () => {
    const request = new Request(`http://localhost${req.url}`, { headers: { accept: '*/*' } })
    const { config } = desk.payload
    const response = await handleEndpoints({ config, payloadInstanceCacheKey: desk.key, request })
    res.writeHead(response.status, Object.fromEntries(response.headers))
    res.end(Buffer.from(await response.arrayBuffer()))
  }
  answer().catch((error: unknown) => res.writeHead(500).end(String(error)))
})
process.once('SIGTERM', () => void desk.close().finally(() => process.exit()))
