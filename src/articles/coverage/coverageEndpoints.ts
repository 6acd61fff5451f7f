import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { refusal } from '../../errors.js'
import { routeId, toId } from '../../host/routeId.js'
import { routePage } from '../../host/routePage.js'
import type { ResolvedOptions } from '../../options.js'
import { affectedStories, storiesOf, titlesOf } from './coverage.js'
import { eventCoverage } from './eventCoverage.js'
import { retagStories } from './retagStories.js'

/** Stories of one request: a screen asks for the next ones when it has shown how far it is. */
const MOST = 50

const body = z.object({
  articles: z
    .array(z.union([z.string(), z.number()]))
    .min(1)
    .max(MOST),
})

type Handler = (options: ResolvedOptions, req: PayloadRequest) => Promise<Response>
type Endpoints = Omit<Endpoint, 'root'>[]

/**
 * Under `/api/officials`: `GET /:id/stories?page=`, `GET /:id/titles`, `GET /:id/affected`, and `POST /:id/retag`, which takes up to
 * fifty of the affected stories.
 */
export const officialCoverageEndpoints = (options: ResolvedOptions): Endpoints => [
  { handler: (req) => getStories(options, req), method: 'get', path: '/:id/stories' },
  { handler: (req) => getTitles(options, req), method: 'get', path: '/:id/titles' },
  { handler: (req) => getAffected(options, req), method: 'get', path: '/:id/affected' },
  { handler: (req) => postRetag(options, req), method: 'post', path: '/:id/retag' },
]

/** `GET /api/events/:id/coverage?page=`: its stories, and its people with their officials. */
export const eventCoverageEndpoints = (options: ResolvedOptions): Endpoints => [
  { handler: (req) => getEventCoverage(options, req), method: 'get', path: '/:id/coverage' },
]

const getStories: Handler = async (options, req) =>
  Response.json(await storiesOf({ official: routeId(req), page: routePage(req) }, options, req))

const getTitles: Handler = async (options, req) =>
  Response.json(await titlesOf(routeId(req), options, req))

const getAffected: Handler = async (options, req) =>
  Response.json({ articles: await affectedStories(routeId(req), options, req) })

const getEventCoverage: Handler = async (options, req) =>
  Response.json(await eventCoverage({ event: routeId(req), page: routePage(req) }, options, req))

const postRetag: Handler = async (options, req) => {
  const parsed = body.safeParse(await req.json?.().catch(() => null))
  if (!parsed.success) throw refusal(req, 'bad-input', 'badRetag', { most: MOST })
  const articles = parsed.data.articles.map((id) => toId(req, id))
  return Response.json(await retagStories({ articles, official: routeId(req) }, options, req))
}
